import { rmSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { readLists } from '../../src/ingest/index.ts';
import { found, fileOf, inFolder, leftOut, lines, readFolder, readNamed, today } from './reading.ts';

const list = lines('Sagsnummer;Startdato;Team', 'S-1;01-02-2016;Nord');

async function refused(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.exitCode).toBe(3);
  // Whatever is not filled in would stay in braces.
  expect(error.message).not.toMatch(/[{}]|undefined/);
  expect(error.words.en).not.toMatch(/undefined/);
  return error.message;
}

describe('nothing to read', () => {
  test('no paths', async () => {
    expect(await refused(readLists([], { today }))).toContain('ikke angivet nogen lister');
  });

  test('a path that is not there is named as it was typed', async () => {
    expect(await refused(readLists(['findes-ikke/sager.csv'], { today }))).toContain(
      'findes-ikke/sager.csv kan ikke åbnes: den findes ikke.',
    );
  });

  test('a folder without lists', async () => {
    await inFolder({ 'læsmig.md': 'x', '.skjult.csv': list, '~$sager.csv': list }, async (folder) => {
      expect(await refused(readLists([folder], { today }))).toContain('rummer ingen lister');
    });
  });

  test('a folder whose only list cannot be known', async () => {
    await inFolder({ 'noter.csv': lines('a;b', '1;2') }, async (folder) => {
      expect(await refused(readLists([folder], { today }))).toContain('noter.csv');
    });
  });

  test('lists are known by their ending, in any case', async () => {
    const intake = await readFolder({
      'A.CSV': list,
      'b.Txt': list.replace('S-1', 'S-2'),
      'c.TSV': list.replace('S-1', 'S-3'),
      'd.xml': 'x',
    });
    expect(intake.files.map(({ name }) => name)).toEqual(['A.CSV', 'b.Txt', 'c.TSV']);
  });
});

describe('files that are no text', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['0 bytes', '', /filen er tom/],
    ['white space only', '\ufeff \r\n\r\n', /filen er tom/],
    ['a workbook', Buffer.from('504b03041400000008', 'hex'), /regneark eller et arkiv/],
    ['a workbook of old', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /regneark eller et arkiv/],
    ['NUL bytes', Buffer.from('Sagsnummer;Startdato\nS-1\0;01-02-2016\n'), /linje 2: filen er ikke tekst/],
    ['random bytes', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 151) % 256)), /ikke tekst|tegnsæt/],
    [
      'DOS letters',
      Buffer.from('Sagsnummer;Startdato;Team\nS-1;01-02-2016;S\x9bb\x86k\n', 'latin1'),
      /tegnsættet er hverken/,
    ],
    [
      'DOS letters at the start of words',
      Buffer.from('Sagsnummer;Startdato;Team\nS-1;01-02-2016;\x8frhus\n', 'latin1'),
      /tegnsættet er hverken/,
    ],
    [
      'a dash of UTF-8 before Windows-1252',
      Buffer.concat([
        Buffer.from('Sagsnummer;Startdato;Team\nS-1;01-02-2016;\u2013\n'),
        Buffer.from('S-3;01-02-2016;S\xf8\n', 'latin1'),
      ]),
      /UTF-8 \(linje 2\) og Windows-1252 \(linje 3\)/,
    ],
    [
      'a dash of UTF-8 after Windows-1252',
      Buffer.concat([
        Buffer.from('Sagsnummer;Startdato;Team\nS-3;01-02-2016;S\xf8\n', 'latin1'),
        Buffer.from('S-1;01-02-2016;\u2013\n'),
      ]),
      /UTF-8 \(linje 3\) og Windows-1252 \(linje 2\)/,
    ],
    [
      'two encodings',
      Buffer.concat([
        Buffer.from(list),
        Buffer.from('S-2;01-02-2016;Sø\n'),
        Buffer.from('S-3;01-02-2016;Sø\n', 'latin1'),
      ]),
      /UTF-8 \(linje 3\) og Windows-1252 \(linje 4\)/,
    ],
    [
      'a byte order mark before Windows-1252',
      Buffer.from('\xef\xbb\xbfSagsnummer;Startdato;Team\nS-1;01-02-2016;S\xf8\n', 'latin1'),
      /UTF-8 \(linje 1\) og Windows-1252 \(linje 2\)/,
    ],
    [
      'a letter cut in two',
      Buffer.from('Sagsnummer;Startdato;Team\nS-1;01-02-2016;Sø\nS-2;01-02-2016;Ø').subarray(0, -1),
      /holder op midt i et tegn/,
    ],
    [
      'half a character of four bytes',
      Buffer.concat([Buffer.from(`\ufeff${list}`, 'utf16le'), Buffer.from([0x3d, 0xd8])]),
      /holder op/,
    ],
    ['half a letter of UTF-16', Buffer.from(`\ufeff${list}`, 'utf16le').subarray(0, -1), /tegnsæt|holder op/],
  ])('%s', async (_, content, message) => {
    expect(await refused(readNamed('liste.csv', content))).toMatch(message);
  });
});

describe('quotes out of place', () => {
  test.each<[string, string, number]>([
    ['never closed', 'S-2;01-02-2016;"Nord\nS-3;01-02-2016;Syd\n', 3],
    ['never closed at the end of the file', 'S-2;01-02-2016;"', 3],
    ['closed in the middle of a cell', 'S-2;01-02-2016;"Nord" og Syd\n', 3],
    ['opened on the row’s second line', 'S-2;01-02-2016;"Nord\nøst";"\nS-3;01-02-2016;\n', 4],
    ['opened where the next quote closes it too late', 'S-2;01-02-2016;"Nord\nS-3;01-02-2016;"Syd"\n', 3],
  ])('%s: the line where it opened is told', async (_, rows, line) => {
    const message = await refused(readNamed('sager.csv', `${list}${rows}`));
    expect(message).toContain(`sager.csv, linje ${line}: et anførselstegn åbnes her`);
  });

  test('in the middle of a cell', async () => {
    const message = await refused(readNamed('sager.csv', `${list}S-2;01-02-2016;12" rør\n`));
    expect(message).toContain('sager.csv, linje 3: et anførselstegn står midt i en celle');
  });

  test('in a list in a folder stop the run: the list would be incomplete', async () => {
    expect(await refused(readFolder({ 'sager.csv': `${list}S-2;01-02-2016;"Nord\n`, 'b.csv': list }))).toContain(
      'linje 3',
    );
  });
});

describe('much of something', () => {
  test('a cell of more than 1 MB', async () => {
    const message = await refused(
      readNamed('sager.csv', `${list}S-2;01-02-2016;${'x'.repeat(10 * 2 ** 20)}\nS-3;01-02-2016;\n`),
    );
    expect(message).toContain('sager.csv, linje 3: en celle er på over 1 MB');
  });

  test('a quoted cell of more than 1 MB', async () => {
    const message = await refused(readNamed('sager.csv', `${list}S-2;01-02-2016;"${'x\n'.repeat(2 ** 20)}"\n`));
    expect(message).toContain('sager.csv, linje 3: en celle er på over 1 MB');
  });

  test('a row that never ends', async () => {
    const message = await refused(readNamed('sager.csv', `${list}S-2;01-02-2016;"${'x;\n'.repeat(6 * 2 ** 20)}`));
    expect(message).toContain('sager.csv, linje 3:');
  });

  test('1,000 columns', async () => {
    const more = Array.from({ length: 1000 }, (_, index) => `Kolonne ${index}`).join(';');
    const intake = await readFolder({
      'sager.csv': lines(`Sagsnummer;Startdato;${more}`, `S-1;01-02-2016;${';'.repeat(999)}`),
    });
    expect(intake.lists.cases?.rows).toHaveLength(1);
    expect(found(intake, 'unmatched-column')).toHaveLength(1000);
  });
});

describe('rows that do not fit', () => {
  test('a delimiter in unquoted text leaves the row out, and says so', async () => {
    const intake = await readFolder({ 'sager.csv': `${list}S-2;01-02-2016;Nord; Syd\r\n` });
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'ragged-row': 1 });
    expect(found(intake, 'ragged-row')).toEqual([{ at: { file: 'sager.csv', line: 3 } }]);
  });

  test('a line break in unquoted text leaves out both parts', async () => {
    const intake = await readFolder({
      'sager.csv': lines('Sagsnummer;Team;Startdato', 'S-1;Nord', 'øst;01-02-2016', 'S-2;Syd;01-02-2016'),
    });
    expect(fileOf(intake, 'sager.csv')).toMatchObject({ rowsRead: 3, rowsUsed: 1 });
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'ragged-row': 2 });
  });

  test('a lone carriage return is text where lines end otherwise, and said', async () => {
    const intake = await readFolder({
      'sager.csv': 'Sagsnummer;Startdato;Team\nS-1;01-02-2016;Nord\røst\nS-2;01-02-2016;Syd\r\r\n',
    });
    expect(intake.lists.cases?.rows.map(({ line, team }) => [line, team])).toEqual([
      [2, 'Nord\røst'],
      [3, 'Syd'],
    ]);
    expect(found(intake, 'stray-carriage-return')).toEqual([{ at: { file: 'sager.csv' }, args: { count: 2 } }]);
  });

  test('lines may all end in a carriage return', async () => {
    const intake = await readFolder({ 'sager.csv': list.replaceAll('\r\n', '\r') });
    expect(intake.lists.cases?.rows).toMatchObject([{ line: 2, caseNumber: 'S-1' }]);
    expect(intake.findings).toEqual([]);
  });
});

test('a file that changes while it is read is not read', async () => {
  const long = `Sagsnummer;Startdato\n${'S-1;01-02-2016\n'.repeat(1_200_000)}`;
  await inFolder({ 'sager.csv': long }, async (folder) => {
    let touched = false;
    const reading = readLists([folder], {
      today,
      onProgress: () => {
        if (touched) return;
        touched = true;
        void appendFile(join(folder, 'sager.csv'), 'S-x;01-02-2016\r\n');
      },
    });
    expect(await refused(reading)).toContain('sager.csv: filen blev ændret');
  });
});

test('a file that goes away while it is read is refused in full', async () => {
  const long = `Sagsnummer;Startdato\n${'S-1;01-02-2016\n'.repeat(1_200_000)}`;
  await inFolder({ 'sager.csv': long }, async (folder) => {
    const reading = readLists([folder], {
      today,
      onProgress: () => rmSync(join(folder, 'sager.csv'), { force: true }),
    });
    expect(await refused(reading)).toBe(
      'sager.csv: filen kan ikke læses: den findes ikke. Se efter, om stien er rigtig, og om du har lov til at læse den.',
    );
  });
});

test('progress is told by bytes, and ends where it should', async () => {
  const told: number[] = [];
  await readFolder(
    { 'sager.csv': list, 'b.csv': list.replace('S-1', 'S-2') },
    { onProgress: ({ bytes, of }) => told.push(bytes / of) },
  );
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
