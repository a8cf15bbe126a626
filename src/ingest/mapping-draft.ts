import { listNames, listTitles, type ListName } from '../model/lists.ts';
import type { Language, Words } from '../model/words.ts';
import type { ColumnShape, FileShape } from './shapes.ts';

/**
 * A first mapping file for lists that have been looked at: every heading that was understood, and as comments what a
 * person has to decide. It can be read as it stands and changes nothing then.
 */
export function draftMapping(shapes: readonly FileShape[], language: Language): string {
  const say = (words: Words): string => `# ${words[language]}`;
  const lines = [say(texts.top), say(texts.try), '', 'lists:'];
  for (const list of listNames) {
    const columns = columnsOf(list, shapes);
    if (columns.length === 0) continue;
    const missing = missingIn(list, shapes);
    lines.push(`  ${listTitles[list][language]}:`, `    ${say(texts.headings)}`, '    headings:');
    lines.push(...headingLines(columns, missing, language));
    lines.push(...dateLines(columns, language));
  }
  if (lines.at(-1) === 'lists:') lines.push('  {}');
  return `${[...lines, '', ...activityLines(language)].join('\n')}\n`;
}

const texts = {
  top: {
    da: 'Mapping-fil til dubu-kpi: hvad listernes overskrifter, datoer og koder betyder. Bruges med --mapping.',
    en: 'Mapping file for dubu-kpi: what the headings, dates and codes of the lists mean. Used with --mapping.',
  },
  try: {
    da: 'Fjern # foran en linje for at bruge den. Til venstre står overskriften i filen, til højre den, programmet kender.',
    en: 'Remove the # before a line to use it. On the left the heading in the file, on the right the one the program knows.',
  },
  headings: {
    da: '"-" til højre siger, at kolonnen er kendt og ikke skal bruges.',
    en: '"-" on the right says that the column is known and not to be used.',
  },
  unmatched: { da: 'kolonne {position}: bruges ikke', en: 'column {position}: not used' },
  dates: {
    da: 'Datoformer afgøres af hele kolonnen. De kan lægges fast: dd-mm-yyyy, yyyy-mm-dd, dd-mm-yy, yy-mm-dd, excel.',
    en: 'Date forms are told from the whole column. They can be fixed: dd-mm-yyyy, yyyy-mm-dd, dd-mm-yy, yy-mm-dd, excel.',
  },
  decide: { da: 'passer på to former: vælg', en: 'fits two forms: choose' },
  missing: {
    da: 'mangler: skriv overskriften i filen til venstre',
    en: 'missing: write the heading in the file on the left',
  },
  codes: {
    da: 'Koder, som programmet ikke kender, kan oversættes til ord, det kender:',
    en: 'Codes that the program does not know can be translated to words that it knows:',
  },
  activities: {
    da: 'Hvad kommunens egne aktivitetstyper er. En aktivitet er af en slags, når dens type eller undertype rummer et af ordene.',
    en: "What the municipality's own types of activity are. An activity is of a kind when its type or undertype holds one of the words.",
  },
} as const satisfies Record<string, Words>;

/** The columns of all files that hold a list, or come near to it, each heading once. */
function columnsOf(list: ListName, shapes: readonly FileShape[]): ColumnShape[] {
  const columns = new Map<string, ColumnShape>();
  for (const shape of shapes) {
    const ofFile = shape.list === list ? shape.columns : shape.list === undefined ? likeColumns(shape, list) : [];
    for (const column of ofFile) {
      const known = columns.get(column.heading);
      if (known === undefined || column.ambiguous) columns.set(column.heading, column);
    }
  }
  return [...columns.values()];
}

function likeColumns(shape: Extract<FileShape, { list: undefined }>, list: ListName): readonly ColumnShape[] {
  return shape.likeness?.list === list ? shape.likeness.columns : [];
}

function missingIn(list: ListName, shapes: readonly FileShape[]): string[] {
  const missing = shapes.flatMap((shape) =>
    shape.list === undefined && shape.likeness?.list === list ? shape.likeness.missing : [],
  );
  return [...new Set(missing)];
}

function headingLines(columns: readonly ColumnShape[], missing: readonly string[], language: Language): string[] {
  const indent = ' '.repeat(6);
  const lines = columns.map(({ use, heading, known, position }) => {
    if (use === 'matched') return `${indent}${quoted(heading)}: ${quoted(known ?? '-')}`;
    const bare = heading.replace(/^#\d+ ?/, '');
    const note = texts.unmatched[language].replace('{position}', String(position));
    return `${indent}# ${quoted(bare)}: ${quoted(known ?? '-')}  # ${note}`;
  });
  return [...lines, ...missing.map((known) => `${indent}# "": ${quoted(known)}  # ${texts.missing[language]}`)];
}

function dateLines(columns: readonly ColumnShape[], language: Language): string[] {
  const dated = columns.filter(({ dateForm, ambiguous }) => dateForm !== undefined || ambiguous);
  if (dated.length === 0) return [];
  const lines = dated.map(({ known, dateForm, ambiguous }) => {
    const forms = ambiguous ? `dd-mm-yy  # ${texts.decide[language]}` : (dateForm ?? '').replaceAll(/[./]/g, '-');
    return `    #   ${quoted(known ?? '')}: ${forms}`;
  });
  return [`    # ${texts.dates[language]}`, '    # dates:', ...lines];
}

function activityLines(language: Language): string[] {
  return [
    `# ${texts.codes[language]}`,
    '#     codes:',
    '#       Status:',
    '#         "Henlagt": "Annulleret"',
    `# ${texts.activities[language]}`,
    '# activityRules:',
    '#   - kind: network-meeting',
    '#     words: ["netværksmøde"]',
    '#   - kind: sparring',
    '#     words: ["tværfaglig sparring"]',
    '#   - kind: follow-up',
    '#     words: ["opfølgning"]',
    '#     not: ["opfølgning på underretning"]',
  ];
}

/** JSON strings are YAML strings. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
