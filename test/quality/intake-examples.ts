import { lines, type Files } from '../ingest/reading.ts';

/** Files in which a rule finds something, and the like of them in which it finds nothing. */
export interface IntakeExample {
  readonly fails: Files;
  readonly passes: Files;
}

const cases = lines('Sagsnummer;Startdato;Team', 'S-1;01-02-2016;Nord');

function list(heading: string, fails: readonly string[], passes: readonly string[]): IntakeExample {
  return { fails: { 'liste.csv': lines(heading, ...fails) }, passes: { 'liste.csv': lines(heading, ...passes) } };
}

function file(fails: string | Uint8Array, passes: string | Uint8Array = cases): IntakeExample {
  return { fails: { 'liste.csv': fails }, passes: { 'liste.csv': passes } };
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

const begun = 'Sagsnummer;Startdato';
const ended = 'Sagsnummer;Startdato;Slutdato;Status;Foreløbig vurdering;Opmærksom dato';
const notified = 'Sagsnummer;CPR-nr.;Modtaget;Vurderet;Ufødt';

/** By the code of the rule. `unreadable-file` and `file-changed` depend on more than what a file holds. */
export const intakeExamples: Readonly<Record<string, IntakeExample>> = {
  'empty-file': file(''),
  'spreadsheet-file': file(Buffer.from('504b0304', 'hex')),
  'not-text': file(`${cases}\0`),
  'unknown-encoding': file(latin1(`${cases}S-2;01-02-2016;S\x9bb\x86k\n`), latin1(`${cases}S-2;01-02-2016;S\xf8bæk\n`)),
  'mixed-encodings': file(Buffer.concat([Buffer.from(`${cases}S-2;01-02-2016;Ø\n`), latin1('S-3;01-02-2016;\xd8\n')])),
  'cut-off-file': file(Buffer.from(`${cases}S-2;01-02-2016;Øø`).subarray(0, -1), `${cases}S-2;01-02-2016;Øø`),
  'double-conversion': file(`${cases}S-2;01-02-2016;SÃ¸en\n`, `${cases}S-2;01-02-2016;Søen\n`),
  'damaged-text': file(`${cases}S-2;01-02-2016;SÃ¸ ø\n`, `${cases}S-2;01-02-2016;Sø ø\n`),
  'stray-carriage-return': file('Sagsnummer;Startdato\nS-1\r;01-02-2016\n', 'Sagsnummer;Startdato\r\nS-1;01-02-2016\n'),
  'unclosed-quote': file(`${cases}S-2;01-02-2016;"Nord`, `${cases}S-2;01-02-2016;"Nord"`),
  'stray-quote': file(`${cases}S-2;01-02-2016;12" rør`, `${cases}S-2;01-02-2016;"12"" rør"`),
  'cell-too-long': file(
    `${cases}S-2;01-02-2016;${'x'.repeat(2 ** 20 + 1)}`,
    `${cases}S-2;01-02-2016;${'x'.repeat(2 ** 20)}`,
  ),
  'unknown-list': file(lines('Navn;Adresse')),
  'missing-required-column': file(
    lines('CPR-nr.;Ydelsestype;Startdato'),
    lines('Sagsnummer;CPR-nr.;Ydelsestype;Startdato'),
  ),
  'two-lists-match': file(lines('Sagsnummer;Modtaget;Slutdato'), lines('Sagsnummer;Modtaget;Vurderet;Slutdato')),
  'unmatched-column': file(lines('Sagsnummer;Startdato;Notat', 'S-1;01-02-2016;')),
  'near-heading': file(
    lines('Sagsnummer;Startdato;Aftdeling', 'S-1;01-02-2016;'),
    lines('Sagsnummer;Startdato;Afdeling', 'S-1;01-02-2016;'),
  ),
  'duplicate-heading': file(lines('Sagsnummer;Sagsnr.;Startdato', 'S-1;S-1;01-02-2016')),
  'title-row': file(`Alle sager\n${cases}`, `\n${cases}`),
  'count-row': file(lines('Sagsnummer;Startdato;Team;Afdeling', 'S-1;01-02-2016;Nord;Øst', 'Antal: 1')),
  'row-count-differs': {
    fails: { 'liste.csv': lines('Sagsnummer;Startdato;Team;Afdeling', 'S-1;01-02-2016;Nord;Øst', 'Antal: 2') },
    passes: { 'liste.csv': lines('Sagsnummer;Startdato;Team;Afdeling', 'S-1;01-02-2016;Nord;Øst', 'Antal: 1') },
  },
  'no-rows': file(lines(begun)),
  'ragged-row': list(begun, ['S-1'], ['S-1;01-02-2016;']),
  'joined-rows': list(
    'Sagsnummer;Startdato;Team;Bemærkning',
    ['S-1;01-02-2016;Nord;"ringer', 'S-2;01-02-2016;Nord;igen"'],
    ['S-1;01-02-2016;Nord;"ringer; og', '01-02-2016: ringer igen;', 'skriver"'],
  ),
  'extract-dates-differ': {
    fails: {
      'a.csv': lines(`${begun};Udtræksdato`, 'S-1;01-02-2016;31-03-2016'),
      'b.csv': lines('Sagsnummer;Modtaget;Udtræksdato', 'S-1;01-02-2016;01-04-2016'),
    },
    passes: {
      'a.csv': lines(`${begun};Udtræksdato`, 'S-1;01-02-2016;31-03-2016', 'S-2;01-02-2016;31-12-2015'),
      'b.csv': lines('Sagsnummer;Modtaget;Udtræksdato', 'S-1;01-02-2016;31-03-2016'),
    },
  },
  'invalid-date': list(begun, ['S-1;31-02-2016'], ['S-1;29-02-2016', 'S-2;']),
  'ambiguous-date-form': list(begun, ['S-1;01-02-03'], ['S-1;01-02-03', 'S-2;31-12-03']),
  'mixed-date-forms': list(begun, ['S-1;01-02-2016', 'S-2;2016-02-01'], ['S-1;01-02-2016', 'S-2;01.02.2016']),
  'dates-may-be-utc': list(
    'Sagsnummer;Modtaget;Kvittering sendt',
    ['S-1;2016-02-01T10:00:00Z;2016-02-01'],
    ['S-1;2016-02-01T10:00:00;2016-02-01'],
  ),
  'implausible-date': list(begun, ['S-1;31-12-1989'], ['S-1;01-01-1990']),
  'invalid-clock-time': list('Sagsnummer;Modtaget', ['S-1;01-02-2016 24:01'], ['S-1;01-02-2016 23:59']),
  'invalid-cpr': list('Sagsnummer;CPR-nr.;Startdato', ['S-1;613211-4234;01-02-2016'], ['S-1;611211-4234;01-02-2016']),
  'cpr-lost-zero': list('Sagsnummer;CPR-nr.;Startdato', ['S-1;101575234;01-02-2016'], ['S-1;0101575234;01-02-2058']),
  'cpr-scientific': list('Sagsnummer;CPR-nr.;Startdato', ['S-1;6,11E+09;01-02-2016'], ['S-1;;01-02-2016']),
  'cpr-in-text': list('Sagsnummer;Startdato;Team', ['S-1;01-02-2016;611216-4234'], ['S-1;01-02-2016;619916-4234']),
  'invalid-number': list(
    'Sagsnummer;Ydelsestype;Startdato;Pris pr dag',
    ['S-1;Aflastning;01-02-2016;gratis'],
    ['S-1;Aflastning;01-02-2016;-1.000,50 kr.'],
  ),
  'unknown-code': list('Sagsnummer;Startdato;Slutdato;Status', ['S-1;01-02-2016;;Rosa'], ['S-1;01-02-2016;;AKTIV']),
  'retired-code': list(
    'Sagsnummer;Ydelsestype;Tilbudstype;Startdato',
    ['S-1;Pleje;Generelt godkendt plejefamilie;01-01-2021'],
    ['S-1;Pleje;Generelt godkendt plejefamilie;31-12-2020', 'S-2;Pleje;Almen plejefamilie;01-01-2021'],
  ),
  'end-before-start': list(ended, ['S-1;02-02-2016;01-02-2016;Afsluttet;;'], ['S-1;01-02-2016;01-02-2016;Afsluttet;;']),
  'missing-case-number': list(begun, [';01-02-2016'], ['S-1;01-02-2016']),
  'missing-value': list(begun, ['S-1;'], ['S-1;01-02-2016']),
  'ended-without-end-date': list(ended, ['S-1;01-02-2016;;Afsluttet;;'], ['S-1;01-02-2016;;Aktiv;;']),
  'end-without-ended-status': list(
    ended,
    ['S-1;01-02-2016;31-12-2017;Aktiv;;'],
    ['S-1;01-02-2016;01-01-2018;Aktiv;;', 'S-2;01-02-2016;31-12-2017;Lukket;;'],
  ),
  'start-of-planned': list(
    'Sagsnummer;Ydelsestype;Startdato;Status',
    ['S-1;Aflastning;31-12-2017;Planlagt'],
    ['S-1;Aflastning;01-01-2018;Planlagt', 'S-2;Aflastning;31-12-2017;Aktiv'],
  ),
  'awareness-after-start': list(ended, ['S-1;01-02-2016;;Aktiv;;02-02-2016'], ['S-1;01-02-2016;;Aktiv;;01-02-2016']),
  'start-before-birth': list(
    notified,
    ['S-1;611216-4234;30-11-2016;;nej'],
    ['S-1;611216-4234;01-12-2016;;nej', 'S-2;611216-4235;30-11-2016;;ja'],
  ),
  'adult-without-unborn-mark': list(
    notified,
    ['S-1;611298-1234;01-12-2016;;nej'],
    ['S-1;611298-1234;30-11-2016;;nej', 'S-2;611298-1234;01-12-2016;;ja'],
  ),
  'assessed-before-received': list(
    notified,
    ['S-1;;02-02-2016 10:00;02-02-2016 09:59;'],
    ['S-1;;02-02-2016 10:00;02-02-2016 10:00;', 'S-2;;02-02-2016 10:00;02-02-2016;'],
  ),
  'follow-up-outside-measure': {
    fails: {
      'y.csv': lines('Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Slutdato', 'Y-1;S-1;Aflastning;01-02-2016;31-03-2016'),
      'a.csv': lines('Sagsnummer;Type;Ydelse-id;Udført dato', 'S-1;Opfølgning;Y-1;01-04-2016'),
    },
    passes: {
      'y.csv': lines(
        'Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Slutdato',
        'Y-1;S-1;Aflastning;01-02-2016;31-03-2016',
        'Y-2;S-1;Aflastning;14-04-2016;',
        'Y-3;S-3;Aflastning;01-02-2016;31-03-2016',
      ),
      'a.csv': lines(
        'Sagsnummer;Type;Ydelse-id;Udført dato',
        'S-1;Opfølgning;Y-1;01-04-2016',
        'S-1;Møde;Y-1;01-01-2016',
        'S-3;Opfølgning;Y-3;01-02-2016',
        'S-3;Opfølgning;Y-3;31-03-2016',
      ),
    },
  },
  'early-preliminary-assessment': list(
    ended,
    ['S-1;05-02-2016;;Aktiv;31-01-2016;01-02-2016'],
    ['S-1;05-02-2016;;Aktiv;01-02-2016;01-02-2016'],
  ),
  duplicate: list(begun, ['S-1;01-02-2016', 'S-1;01-02-2016'], ['S-1;01-02-2016', 'S-2;01-02-2016']),
  superseded: list(
    'Undersøgelse-id;Sagsnummer;Startdato;Udtræksdato',
    ['B-1;S-1;01-02-2016;31-03-2016', 'B-1;S-1;02-02-2016;30-06-2016'],
    ['B-1;S-1;01-02-2016;31-03-2016', 'B-2;S-1;02-02-2016;30-06-2016'],
  ),
  'contradicting-rows': list(
    'Undersøgelse-id;Sagsnummer;Startdato',
    ['B-1;S-1;01-02-2016', 'B-1;S-1;02-02-2016'],
    ['B-1;S-1;01-02-2016', 'B-1;S-1;2016-02-01', 'B-2;S-1;02-02-2016'],
  ),
};
