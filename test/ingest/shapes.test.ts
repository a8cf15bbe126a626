import { expect, test } from 'vitest';
import { Returns } from '../../src/ingest/bytes/returns.ts';
import { day, found, lines, readFolder } from './reading.ts';

test('what a file was taken for', async () => {
  const list = lines(
    'Alle sager;;;;;;',
    'Sagsnr.;Oprettet;Slutdato;Sagsnummer;Notat;Teem;Udtræksdato',
    '1;01/02/2016;01-02-03;S-1;x;Nord;31-12-2016',
    '2;02/02/2016;;S-2;;;31-12-2016',
    'Antal: 2',
  );
  const intake = await readFolder({ 'sager.csv': `\ufeff${list}` });
  const column = (position: number, heading: string, more: object): object => ({
    position,
    heading,
    use: 'matched',
    field: undefined,
    known: undefined,
    filledRows: undefined,
    dateForm: undefined,
    hasClock: undefined,
    ambiguous: false,
    ...more,
  });
  expect(intake.shapes()).toEqual([
    {
      name: 'sager.csv',
      list: 'cases',
      encoding: 'utf-8',
      byteOrderMark: true,
      repaired: false,
      delimiter: ';',
      headingLine: 2,
      titleLines: [1],
      tailLines: [5],
      rowsRead: 2,
      extractedOn: day('2016-12-31'),
      columns: [
        column(1, '#1 Sagsnr.', { use: 'double', field: 'caseNumber', known: 'Sagsnummer' }),
        column(2, 'Oprettet', {
          field: 'startedOn',
          known: 'Startdato',
          filledRows: 2,
          dateForm: 'dd/mm/yyyy',
          hasClock: false,
        }),
        column(3, 'Slutdato', { field: 'endedOn', known: 'Slutdato', filledRows: 1, ambiguous: true, hasClock: false }),
        column(4, 'Sagsnummer', { field: 'caseNumber', known: 'Sagsnummer', filledRows: 2 }),
        column(5, '#5 Notat', { use: 'unmatched' }),
        column(6, '#6 Teem', { use: 'unmatched', known: 'Team' }),
        column(7, 'Udtræksdato', {
          field: 'extractedOn',
          known: 'Udtræksdato',
          filledRows: 2,
          dateForm: 'dd-mm-yyyy',
          hasClock: false,
        }),
      ],
      absent: [
        'CPR-nr.',
        'Udlændingenummer',
        'Fødselsdato',
        'Køn',
        'Sagstype',
        'Sag status',
        'Afdeling',
        'Team',
        'Sagsbehandler',
        'Distrikt',
        'Kommune',
      ],
    },
  ]);
});

test('line ends that fall between two pieces of a file are counted once', () => {
  const counts = (...pieces: string[]): [boolean, number] => {
    const returns = new Returns();
    for (const piece of pieces) returns.feed(Buffer.from(piece));
    return [returns.lineFeeds, returns.lone];
  };
  expect(counts('a\r', '\nb\r\n')).toEqual([true, 0]);
  expect(counts('a\r', '', 'b\rc\r\n')).toEqual([true, 2]);
  expect(counts('a\rb\rc')).toEqual([false, 2]);
});

test.each([
  ['cases', 'Sagsnummer;CPR-nr.;Startdato', 'S-1;611216-4234;30-11-2016', 'S-2;611216-4234;01-12-2016'],
  [
    'investigations',
    'Sagsnummer;CPR-nr.;Opmærksom dato;Startdato',
    'S-1;611216-4234;;30-11-2016',
    'S-2;611216-4234;;01-12-2016',
  ],
  ['services', 'Sagsnummer;CPR-nr.;Ydelsestype;Startdato', 'S-1;611216-4234;Pleje;30-11-2016', 'S-2;;Pleje;30-11-2016'],
])('a start before birth is doubted among %s', async (_, headings, before, after) => {
  const intake = await readFolder({ 'x.csv': lines(headings, before, after) });
  expect(found(intake, 'start-before-birth')).toEqual([{ at: { file: 'x.csv', line: 2, column: 'Startdato' } }]);
});
