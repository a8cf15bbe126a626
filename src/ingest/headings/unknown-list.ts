import { listTitles, type ListName } from '../../model/lists.ts';
import type { Words } from '../../model/words.ts';
import { Refusal } from '../refusal.ts';
import { nearestField } from './nearest.ts';
import { looksLikeHeading } from './shown.ts';
import type { Match } from './match.ts';
import type { Recognition } from './recognise.ts';

/** So many matched columns make a file look like one list; fewer are chance. */
const likeness = 3;

interface Headings {
  readonly cells: readonly string[];
  readonly recognition: Recognition;
}

/** Says what the headings come nearest to and what is missing. Of the file's own words only near misses are shown. */
export function unknownList(found: Headings | undefined, line: number): Refusal {
  const nearest = found?.recognition.matches[0];
  if (found === undefined || nearest === undefined || nearest.positions.size === 0) return unlike(found, line);
  const { list } = nearest.table;
  const missing = nearest.missing.map((field) => headingOf(nearest, field));
  const misses = nearMisses(found.cells, nearest);
  const column = missing[0];
  if (nearest.positions.size >= likeness && column !== undefined) {
    const args = { list, column, ...(misses[0] && { found: misses[0].heading, position: misses[0].position + 1 }) };
    const like = { match: nearest, headings: found.cells.map((cell) => cell.trim()) };
    return new Refusal('missing-required-column', args, { line, detail: remedy(misses), likeness: like });
  }
  const resembling = found.recognition.matches.filter(({ positions }) => positions.size > 0).slice(0, 2);
  const detail = joined(...resembling.map(resemblance), remedy(misses), knownLists());
  return new Refusal('unknown-list', { list, missing: missing.join(', ') }, { line, detail });
}

/** Not one heading is known, but some may be misspelt. */
function unlike(found: Headings | undefined, line: number): Refusal {
  const [misses = []] = (found?.recognition.matches ?? [])
    .map((match) => nearMisses(found?.cells ?? [], match))
    .sort((a, b) => b.length - a.length);
  const detail = misses.length === 0 ? knownLists() : joined(remedy(misses), knownLists());
  return new Refusal('unknown-list', {}, { line, detail });
}

interface NearMiss {
  readonly heading: string;
  readonly position: number;
  readonly field: string;
  readonly meant: string;
}

function nearMisses(cells: readonly string[], match: Match): NearMiss[] {
  const misses: NearMiss[] = [];
  for (const position of match.unmatched.slice(0, 100)) {
    const heading = cells[position]?.trim() ?? '';
    const field = heading === '' ? undefined : nearestField(heading, match.table);
    if (field === undefined || match.positions.has(field) || !looksLikeHeading(heading)) continue;
    misses.push({ heading, position, field, meant: headingOf(match, field) });
  }
  return misses.sort((a, b) => Number(match.missing.includes(b.field)) - Number(match.missing.includes(a.field)));
}

function remedy(misses: readonly NearMiss[]): Words {
  const [miss] = misses;
  if (miss === undefined) {
    return {
      da: 'Tag kolonnen med i udtrækket, eller angiv dens overskrift i en mapping-fil.',
      en: 'Export the column too, or name its heading in a mapping file.',
    };
  }
  const { heading, position, meant } = miss;
  return {
    da: `Overskriften »${heading}« i kolonne ${position + 1} ligner ${meant}: ret den, eller angiv den i en mapping-fil.`,
    en: `The heading "${heading}" in column ${position + 1} looks like ${meant}: correct it, or name it in a mapping file.`,
  };
}

function resemblance(match: Match): Words {
  const title = listTitles[match.table.list];
  const missing = match.missing.map((field) => headingOf(match, field)).join(', ');
  return {
    da: `Den ligner ${title.da}, men mangler ${missing}.`,
    en: `It resembles ${title.en} but lacks ${missing}.`,
  };
}

function knownLists(): Words {
  const names = Object.keys(listTitles) as ListName[];
  return {
    da: `Kendte lister: ${names.map((name) => listTitles[name].da).join(', ')}.`,
    en: `Known lists: ${names.map((name) => listTitles[name].en).join(', ')}.`,
  };
}

function joined(...sentences: readonly Words[]): Words {
  return { da: sentences.map(({ da }) => da).join(' '), en: sentences.map(({ en }) => en).join(' ') };
}

function headingOf({ table }: Match, field: string): string {
  return table.columns[field]?.heading ?? field;
}
