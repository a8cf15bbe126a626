import { describe, expect, test } from 'vitest';
import { codesIn, fileOf, found, leftOut, lines, readFolder, windows1252 } from './reading.ts';

const headings = 'Sagsnummer;Startdato;Team;Afdeling;Distrikt';

describe('point 1: separators, line ends and quotes', () => {
  test('quoted cells hold delimiters, line breaks and doubled quotes', async () => {
    const { lists } = await readFolder({
      'sager.csv': `${headings}\r\nS-1;01-02-2016;"Nord; Syd";"Afdeling\r\nØst";"""Byen"""\r\nS-2;02-02-2016;;;\r\n`,
    });
    expect(lists.cases?.rows).toMatchObject([
      { line: 2, team: 'Nord; Syd', department: 'Afdeling\r\nØst', district: '"Byen"' },
      { line: 4, caseNumber: 'S-2' },
    ]);
  });

  test('CRLF and LF may be mixed', async () => {
    const intake = await readFolder({
      'sager.csv': 'Sagsnummer;Startdato;Team\r\nS-1;01-02-2016;Nord\nS-2;02-02-2016;Syd\r\n',
    });
    expect(intake.lists.cases?.rows.map(({ line, team }) => [line, team])).toEqual([
      [2, 'Nord'],
      [3, 'Syd'],
    ]);
    expect(intake.findings).toEqual([]);
  });

  test('a comma list keeps its decimal commas in quotes', async () => {
    const { lists, files } = await readFolder({
      'y.csv': 'Sagsnummer,Ydelsestype,Startdato,Pris pr dag\nS-1,Aflastning,01-02-2016,"1.234,50"\n',
    });
    expect(files[0]?.delimiter).toBe(',');
    expect(lists.services?.rows[0]?.pricePerDay).toBe(1234.5);
  });

  test('the semicolon is taken where nothing tells', async () => {
    const { files } = await readFolder({ 's.csv': lines('Enhed', 'x'), 'a.csv': lines(headings) });
    expect(files[0]?.delimiter).toBe(';');
  });

  test('Excel’s own line sep= names the delimiter', async () => {
    const { files, lists } = await readFolder({
      'sager.csv': lines('sep=,', 'Sagsnummer,Startdato', 'S-1,01-02-2016'),
    });
    expect(files[0]).toMatchObject({ delimiter: ',', headingLine: 2 });
    expect(lists.cases?.rows).toHaveLength(1);
  });
});

describe('point 2: encodings', () => {
  const list = lines('Sagsnummer;Startdato;Team', 'S-1;01-02-2016;Ærø Å');
  const swapped = Buffer.from(list, 'utf16le').swap16();
  const doubled = Buffer.from(
    Buffer.from(list, 'utf8').toString('latin1').replaceAll('\u0086', '†').replaceAll('\u0085', '…'),
    'utf8',
  );

  test.each<[string, Uint8Array, string, string[]]>([
    ['UTF-8', Buffer.from(list), 'utf-8', []],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${list}`), 'utf-8', []],
    ['Windows-1252', windows1252(list), 'windows-1252', []],
    ['UTF-16 LE, as Excel’s Unicode text', Buffer.from(`\ufeff${list}`, 'utf16le'), 'utf-16le', []],
    ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), 'utf-16be', []],
    ['UTF-16 LE without a byte order mark', Buffer.from(list, 'utf16le'), 'utf-16le', []],
    ['UTF-16 BE without a byte order mark', swapped, 'utf-16be', []],
    ['UTF-8 converted twice, which is mended and said', doubled, 'utf-8', ['double-conversion']],
  ])('%s', async (_, bytes, encoding, codes) => {
    const intake = await readFolder({ 'sager.csv': bytes });
    expect(fileOf(intake, 'sager.csv').encoding).toBe(encoding);
    expect(intake.lists.cases?.rows[0]).toMatchObject({ caseNumber: 'S-1', team: 'Ærø Å' });
    expect(codesIn(intake)).toEqual(codes);
  });

  test('text that is damaged only here and there is left as it is, and said', async () => {
    const intake = await readFolder({
      'sager.csv': lines('Sagsnummer;Startdato;Team', 'S-1;01-02-2016;Ã¦blerne', 'S-2;01-02-2016;Søen'),
    });
    expect(intake.lists.cases?.rows.map(({ team }) => team)).toEqual(['Ã¦blerne', 'Søen']);
    expect(found(intake, 'damaged-text')).toEqual([{ at: { file: 'sager.csv' } }]);
  });

  test('letters that were lost are said', async () => {
    const intake = await readFolder({ 'sager.csv': lines('Sagsnummer;Startdato;Team', 'S-1;01-02-2016;S\ufffden') });
    expect(codesIn(intake)).toEqual(['damaged-text']);
  });

  test.each([
    ['ellipses and dashes after letters', 'Sagsnummer;Startdato;Team', 'På\x85 \xd8\x96'],
    ['a first letter that could begin a mark of UTF-16', '\xfe;Sagsnummer;Startdato;Team', ''],
    ['another such letter', '\xff;Sagsnummer;Startdato;Team', ''],
  ])('Windows-1252 may have %s', async (_, headings, team) => {
    const cells = headings.startsWith('S') ? `S-1;01-02-2016;${team}` : `\xe6;S-1;01-02-2016;${team}`;
    const intake = await readFolder({ 'sager.csv': Buffer.from(lines(headings, cells), 'latin1') });
    expect(fileOf(intake, 'sager.csv').encoding).toBe('windows-1252');
    expect(intake.lists.cases?.rows[0]?.team).toBe(team === '' ? undefined : 'På… Ø–');
  });

  test('quotes and dashes of Windows-1252 between letters do not make the encoding unknown', async () => {
    const bytes = Buffer.from(lines('Sagsnummer;Startdato;Team', 'S-1;01-02-2016;Mia?s hus'), 'latin1');
    bytes[bytes.indexOf(0x3f)] = 0x92;
    const intake = await readFolder({ 'sager.csv': bytes });
    expect(intake.lists.cases?.rows[0]?.team).toBe('Mia’s hus');
  });
});

describe('point 3: rows above and below the list', () => {
  test('title rows and empty rows above the headings are skipped, and said', async () => {
    const intake = await readFolder({
      'sager.csv': lines('Sager i Hvidovre;;', '', ';;', 'Sagsnummer;Startdato;Team', 'S-1;01-02-2016;Nord'),
    });
    expect(fileOf(intake, 'sager.csv')).toMatchObject({ headingLine: 4, rowsRead: 1, rowsUsed: 1 });
    expect(found(intake, 'title-row')).toEqual([{ at: { file: 'sager.csv', line: 1 } }]);
    expect(intake.lists.cases?.rows[0]?.line).toBe(5);
  });

  test.each(['Antal rækker: 2;;;;', 'Antal;2;;;', 'I alt 2;;;;', '(2 rows affected)', '2 rækker;;;;'])(
    'a count row below the list is no row: %s',
    async (count) => {
      const intake = await readFolder({
        'sager.csv': lines(headings, 'S-1;01-02-2016;Nord;;', 'S-2;01-02-2016;Syd;;', count),
      });
      expect(fileOf(intake, 'sager.csv')).toMatchObject({ rowsRead: 2, rowsUsed: 2, rowsLeftOut: [] });
      expect(found(intake, 'count-row')).toEqual([{ at: { file: 'sager.csv', line: 4 } }]);
      expect(codesIn(intake)).toEqual(['count-row']);
    },
  );

  test('a word about the list below it is no row; a row that begins with such a word is', async () => {
    const intake = await readFolder({
      'sager.csv': lines(headings, 'S-1;01-02-2016;Nord;;', 'Rapport-2;02-02-2016;;;', 'Udtrukket 31-12-2016;;;;'),
    });
    expect(intake.lists.cases?.rows.map(({ caseNumber }) => caseNumber)).toEqual(['S-1', 'Rapport-2']);
    expect(found(intake, 'count-row')).toEqual([{ at: { file: 'sager.csv', line: 4 } }]);
    expect(found(intake, 'row-count-differs')).toEqual([]);
  });

  test('a row of three filled cells is no count row, whatever it begins with', async () => {
    const intake = await readFolder({ 'sager.csv': lines(headings, 'S-1;01-02-2016;Nord;;', 'Antal 5;;Nord;Øst;') });
    expect(fileOf(intake, 'sager.csv').rowsRead).toBe(2);
    expect(found(intake, 'count-row')).toEqual([]);
  });

  test('a count that differs from the rows is said: the list may have been cut off', async () => {
    const intake = await readFolder({
      'sager.csv': lines(headings, 'S-1;01-02-2016;Nord;;', '', 'Antal: 1.204;;;;', ''),
    });
    expect(found(intake, 'row-count-differs')).toEqual([
      { at: { file: 'sager.csv', line: 4 }, args: { count: 1204, rows: 1 } },
    ]);
  });

  test('a sparse row at the end that is no count is a row like the others', async () => {
    const intake = await readFolder({ 'sager.csv': lines(headings, 'S-1;01-02-2016;Nord;;', 'S-2;02-02-2016;;;') });
    expect(intake.lists.cases?.rows).toHaveLength(2);
  });

  test('what looks like a count row between data is a row that cannot be used', async () => {
    const intake = await readFolder({
      'sager.csv': lines(headings, 'S-1;01-02-2016;Nord;;', 'Antal: 1;;;;', 'S-2;02-02-2016;Syd;;'),
    });
    expect(fileOf(intake, 'sager.csv').rowsRead).toBe(3);
    expect(found(intake, 'missing-value')).toEqual([{ at: { file: 'sager.csv', line: 3, column: 'Startdato' } }]);
  });

  test('Excel’s empty columns and rows are tolerated', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;Startdato;Team;;;',
        'S-1;01-02-2016;Nord;;;',
        ';;;;;',
        'S-2;01-02-2016;Syd',
        ';;;;;',
        ';;;;;',
      ),
    });
    expect(fileOf(intake, 'sager.csv')).toMatchObject({ rowsRead: 3, rowsUsed: 2 });
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'empty-row': 1 });
    expect(intake.findings).toEqual([]);
  });

  test('headings that come again further down are left out as such', async () => {
    const intake = await readFolder({
      'sager.csv': lines('Sagsnummer;Startdato', 'S-1;01-02-2016', 'Sagsnummer;Startdato', 'S-2;01-02-2016'),
    });
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'repeated-heading': 1 });
    expect(intake.lists.cases?.rows).toHaveLength(2);
  });

  test('and so are those of a file with a byte order mark that was put behind another', async () => {
    const one = `\ufeff${lines('Sagsnummer;Startdato', 'S-1;01-02-2016')}`;
    const intake = await readFolder({ 'sager.csv': `${one}${one.replace('S-1', 'S-2')}` });
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'repeated-heading': 1 });
    expect(intake.lists.cases?.rows.map(({ caseNumber }) => caseNumber)).toEqual(['S-1', 'S-2']);
  });
});
