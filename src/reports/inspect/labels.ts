import type { Words } from '../../model/words.ts';

/** Headings and phrases of `inspect`. */
export const inspectLabels = {
  title: {
    da: '{known} af {all} {all:fil/filer} er genkendt som lister',
    en: '{known} of {all} {all:file is/files are} recognised as lists',
  },
  taken: { da: '{file}: {list}', en: '{file}: {list}' },
  notTaken: { da: '{file}: ikke genkendt', en: '{file}: not recognised' },
  rows: { da: '{count} {count:række/rækker}', en: '{count} {count:row/rows}' },
  mark: { da: ' med BOM', en: ' with BOM' },
  repaired: { da: ' (dobbelt omsat, rettet)', en: ' (converted twice, mended)' },
  delimiter: { da: 'skilletegn {delimiter}', en: 'delimiter {delimiter}' },
  tab: { da: 'tabulator', en: 'tab' },
  headingLine: { da: 'overskrifter i linje {line}', en: 'headings on line {line}' },
  skipped: { da: 'sprunget over: linje {lines}', en: 'skipped: line {lines}' },
  extracted: { da: 'trukket ud {day}', en: 'exported {day}' },
  column: { da: 'Kolonne i filen', en: 'Column in the file' },
  use: { da: 'Læst som', en: 'Read as' },
  filled: { da: 'Udfyldt', en: 'Filled' },
  form: { da: 'Datoer', en: 'Dates' },
  clock: { da: ' HH:MM', en: ' HH:MM' },
  ambiguous: { da: 'kan læses på to måder', en: 'can be read in two ways' },
  unmatched: { da: '– (bruges ikke)', en: '– (not used)' },
  near: { da: '– (ligner {known})', en: '– (looks like {known})' },
  double: { da: '– (som {known}, der bruges)', en: '– (as {known}, which is used)' },
  ignored: { da: '– (udeladt i mapping-filen)', en: '– (left out by the mapping file)' },
  absent: { da: 'Kolonner, listen også kan have: {columns}', en: 'Columns that the list can also have: {columns}' },
  resembles: {
    da: 'Ligner listen {list}, men mangler {missing}.',
    en: 'Looks like the list {list}, but lacks {missing}.',
  },
  knownLists: { da: 'Kendte lister: {lists}.', en: 'Known lists: {lists}.' },
  fitsTwo: { da: 'Passer på både {list} og {other}.', en: 'Fits both {list} and {other}.' },
  written: {
    da: 'Mapping-filen {file} er skrevet. Ret den til, og brug den med --mapping {file}',
    en: 'The mapping file {file} is written. Work on it, and use it with --mapping {file}',
  },
} as const satisfies Record<string, Words>;

export const csvHeadings = {
  file: { da: 'Fil', en: 'File' },
  list: { da: 'Liste', en: 'List' },
  encoding: { da: 'Tegnsæt', en: 'Encoding' },
  delimiter: { da: 'Skilletegn', en: 'Delimiter' },
  headingLine: { da: 'Overskriftslinje', en: 'Heading line' },
  rows: { da: 'Rækker', en: 'Rows' },
  position: { da: 'Kolonne', en: 'Column' },
  heading: { da: 'Overskrift', en: 'Heading' },
  use: { da: 'Læst som', en: 'Read as' },
  filled: { da: 'Udfyldt', en: 'Filled' },
  form: { da: 'Datoer', en: 'Dates' },
} as const satisfies Record<string, Words>;
