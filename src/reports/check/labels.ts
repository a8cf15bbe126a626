import type { Severity } from '../../model/findings.ts';
import type { Words } from '../../model/words.ts';

/** Headings and phrases of `check`. */
export const checkLabels = {
  title: { da: 'Eftersyn af listerne pr. {day} ({from})', en: 'Check of the lists as of {day} ({from})' },
  counts: {
    da: '{error} fejl, {warning} {warning:advarsel/advarsler} og {note} {note:bemærkning/bemærkninger} i {files} {files:fil/filer}',
    en: '{error} {error:error/errors}, {warning} {warning:warning/warnings} and {note} {note:note/notes} in {files} {files:file/files}',
  },
  accepted: {
    da: '{count} fund er accepteret og vises ikke.',
    en: '{count} {count:finding is/findings are} accepted and not shown.',
  },
  expired: {
    da: '{count} fund var accepteret, men fristen er udløbet; {count:det/de} tæller med igen.',
    en: '{count} {count:finding was/findings were} accepted until a day that has passed; {count:it counts/they count} again.',
  },
  unused: {
    da: '{count} {count:linje/linjer} i filen med accepterede fund passer ikke længere på noget ({codes}) og kan slettes.',
    en: '{count} {count:entry/entries} in the file of accepted findings {count:fits/fit} nothing any more ({codes}) and can be deleted.',
  },
  rows: { da: 'Rækker', en: 'Rows' },
  file: { da: 'Fil', en: 'File' },
  list: { da: 'Liste', en: 'List' },
  read: { da: 'Læst', en: 'Read' },
  used: { da: 'Brugt', en: 'Used' },
  leftOut: { da: 'Udeladt', en: 'Left out' },
  total: { da: 'I alt', en: 'Total' },
  unread: { da: 'ikke læst', en: 'not read' },
  line: { da: 'linje {line}', en: 'line {line}' },
  lines: { da: 'linje {lines}', en: 'lines {lines}' },
  and: { da: 'og', en: 'and' },
  more: {
    da: 'og {count} {count:sted/steder} mere (--all viser alle)',
    en: 'and {count} more {count:place/places} (--all shows all)',
  },
  nothing: { da: 'Der er ikke fundet noget at rette.', en: 'Nothing was found to mend.' },
  notChecked: { da: 'Ikke undersøgt', en: 'Not checked' },
  status: { da: 'Alvor', en: 'Severity' },
  code: { da: 'Kode', en: 'Code' },
  lineNumber: { da: 'Linje', en: 'Line' },
  column: { da: 'Kolonne', en: 'Column' },
  pseudonym: { da: 'Dæknavn', en: 'Pseudonym' },
  message: { da: 'Fund', en: 'Finding' },
  guidance: { da: 'Vejledning', en: 'Guidance' },
} as const satisfies Record<string, Words>;

export const severityTitles: Readonly<Record<Severity, Words>> = {
  error: {
    da: 'Fejl: celler, rækker og filer, der ikke kan bruges',
    en: 'Errors: cells, rows and files that cannot be used',
  },
  warning: { da: 'Advarsler: brugt, men tvivlsomt', en: 'Warnings: used, but doubtful' },
  note: { da: 'Bemærkninger', en: 'Notes' },
};

/** Why a rule did not look. */
export const notCheckedReasons: Readonly<Record<string, Words>> = {
  'no-earlier-run': { da: 'Der er ingen gemt kørsel at sammenligne med', en: 'There is no saved run to compare with' },
  'missing-list': { da: 'Listen {list} mangler', en: 'The list {list} is missing' },
  'missing-column': { da: 'Listen {list} mangler kolonnen {field}', en: 'The list {list} lacks the column {field}' },
};

/** The columns that rules read, as the lists call them. */
export const ruleFields: Readonly<Record<string, string>> = {
  caseNumber: 'Sagsnummer',
  continues: 'Fortsættelse af',
  endedOn: 'Slutdato',
  id: 'Ydelse-id',
  notifier: 'Underretter',
  serviceId: 'Ydelse-id',
  type: 'Type',
};
