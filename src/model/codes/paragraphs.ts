import type { Law } from '../law.ts';
import type { MeasureKind } from './measure-kinds.ts';

type Sections = Readonly<Record<string, MeasureKind>>;

/**
 * Measures by section, subsection and number. The numbers of § 52, stk. 3 (Serviceloven) and § 32, stk. 1 (Barnets
 * Lov) are permuted: only the name is the same.
 */
const sections: { readonly [L in Law]: Sections } = {
  SEL: {
    '11/3': 'preventive',
    '52/3/1': 'day-care',
    '52/3/2': 'home-support',
    '52/3/3': 'family-treatment',
    '52/3/4': 'family-stay',
    '52/3/5': 'relief',
    '52/3/6': 'contact-person',
    '52/3/7': 'placement',
    '52/3/8': 'internship',
    '52/3/9': 'other-support',
    '58': 'placement',
  },
  BL: {
    '30': 'preventive',
    '32/1/1': 'day-care',
    '32/1/2': 'home-support',
    '32/1/3': 'contact-person',
    '32/1/4': 'internship',
    '32/1/5': 'family-treatment',
    '32/1/6': 'family-stay',
    '32/1/7': 'relief',
    '32/1/8': 'other-support',
    '46': 'placement',
    '47': 'placement',
  },
};

/** `52, stk. 3, nr. 7`, `52.3.7`, `11 stk 3`, `52 a, stk. 1`: a section, perhaps its letter, a subsection and a number. */
const citation = new RegExp(
  String.raw`(?<!\d)(?<section>\d{1,3})(?!\d)\s*(?<letter>[a-zæøå](?![a-zæøå]))?` +
    String.raw`(?:[\s,.;(]*(?:stk)?[.\s]*(?<subsection>\d{1,2})(?!\d)\)?` +
    String.raw`(?:[\s,.;(]*(?:nr|no|pkt)?[.\s]*(?<number>\d{1,2})(?!\d))?)?`,
  'giu',
);

const laws: readonly Law[] = ['SEL', 'BL'];

const acts: readonly (readonly [Law, RegExp])[] = [
  ['SEL', /\bsel\b|service/i],
  ['BL', /\bbl\b|barnets\s*lov/i],
];

/**
 * The kind of measure that a legal basis names; undefined where it names none. No section stands for a measure in both
 * laws, so the number alone tells which is meant, also where a list kept an old section on a new row or the reverse;
 * an act named beside it rules the other out.
 */
export function kindBySection(legalBasis: string): MeasureKind | undefined {
  const named = actNamed(legalBasis);
  const cited = citedIn(legalBasis);
  for (const law of named === undefined ? laws : [named]) {
    for (const keys of cited) {
      const key = keys.find((one) => one in sections[law]);
      if (key !== undefined) return sections[law][key];
    }
  }
  return undefined;
}

/** The act that is named first. */
function actNamed(text: string): Law | undefined {
  let first: { law: Law; at: number } | undefined;
  for (const [law, words] of acts) {
    const at = text.search(words);
    if (at >= 0 && (first === undefined || at < first.at)) first = { law, at };
  }
  return first?.law;
}

/** Each section cited, as keys from the most to the least precise. A section with a letter is another section. */
function citedIn(text: string): string[][] {
  return [...text.matchAll(citation)]
    .map(({ groups = {} }) => groups)
    .filter(({ letter }) => letter === undefined)
    .map(({ section = '', subsection = '', number = '' }) => [
      `${section}/${subsection}/${number}`,
      `${section}/${subsection}`,
      section,
    ]);
}
