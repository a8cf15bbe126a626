import { describe, expect, test } from 'vitest';
import { faults } from '../../src/ingest/coded/table-coder.ts';
import { coded, codedStrictly, four } from './coding.ts';
import { fileOf, found, leftOut, lines, readFolder } from './reading.ts';

const joined: readonly string[] = [
  // One quote in each of two rows, in whatever column, with rows between them and without.
  'S1;a;01-02-2016;"b\nS2;a;01-02-2016;b"',
  'S1;";01-02-2016;b\nS2;a;01-02-2016;b\nS3;";01-02-2016;b',
  '"S1;a;01-02-2016;b\nS2;a;01-02-2016";b',
  'S1;"a;01-02-2016;b\r\nS2;a;01-02-2016;b\r\n\r\nS3;a";01-02-2016;b',
  // What is left of the last row makes too few cells, or too many.
  'S1;a;"N;b\nS2;a;01-02-2016;b"',
  'S1;a;01-02-2016;"b\nS2;a;01-02-2016;b\nS3;a";01-02-2016;b',
  // Quotes that come in pairs, and a blank at the start of a cell.
  'S1;a;01-02-2016;"b\nS2;"";01-02-2016;b"',
  'S1; a; 01-02-2016;"b\nS2; a; 02-02-2016;b"',
  // One cell too many, and an end that is filled in for one of them.
  'S1;a;01-02-2016;"b\nS2;a;02-02-2016;b;c"',
  'S1;01-03-2016;01-02-2016;"b\nS2;;02-02-2016;b"',
];

const remarks: readonly string[] = [
  'S1;a;01-02-2016;"ringer\nringer igen"',
  'S1;a;01-02-2016;"ringer; skriver; møder; går\nringer; skriver; møder; går"',
  '"S1\n";"a\n";"01-02-2016\n";"b\n"',
  'S1;"a;b\nc;d;e";01-02-2016;b',
  'S1;"a;b\nc;d";01-02-2016;b',
  'S1;a;"a;b;c\nd;e;f";b',
  '"a\nS1";a;01-02-2016;b',
  'S1;a;01-02-2016;"a;b\nc;d;e;f;g"',
  // A list in a remark, and nothing but delimiters.
  'S1;a;01-02-2016;"Bor hos:\nmor;far;søster;moster"',
  'S1;a;01-02-2016;"Se\n;;;\nslut"',
];

describe('a quote that makes one cell of other rows', () => {
  test.each([coded, codedStrictly])('is told from a remark over several lines: %o', async (read) => {
    for (const [rows, fault] of [
      [joined, 'joined-rows'],
      [remarks, 'none'],
    ] as const) {
      for (const row of rows) {
        const table = await read(`head\nS0;a;01-02-2016;b\n${row}\nS9;a;01-02-2016;b\n`, four);
        expect([row, ...Array.from(table.faults, (one) => faults[one])]).toEqual([row, 'none', fault, 'none']);
        expect(table.lines[1]).toBe(3);
      }
    }
  });

  test.each([
    ['a column that is read', 'Sagsnummer;Startdato;Team;Afdeling'],
    ['free text', 'Sagsnummer;Startdato;Notat;Afdeling'],
  ])('leaves the row out in %s, and says so', async (_, headings) => {
    const rows = ['S-1;01-02-2016;";A', 'S-2;02-02-2016;;A', 'S-3;03-02-2016;";B', 'S-4;04-02-2016;;B'];
    for (const end of ['\n', '\r\n', '\r']) {
      const intake = await readFolder({ 'sager.csv': [headings, ...rows, ''].join(end) });
      expect(intake.lists.cases?.rows.map(({ line, caseNumber }) => [line, caseNumber])).toEqual([[5, 'S-4']]);
      expect(fileOf(intake, 'sager.csv')).toMatchObject({ rowsRead: 2, rowsUsed: 1 });
      expect(leftOut(intake, 'sager.csv')).toEqual({ 'joined-rows': 1 });
      expect(found(intake, 'joined-rows')).toEqual([{ at: { file: 'sager.csv', line: 2 } }]);
    }
  });

  test('refuses the list where the rows stand in a heading', async () => {
    const list = lines('Sagsnummer;Startdato;"Notat', 'S-1;01-02-2016;a', 'S-2;02-02-2016;b"', 'S-3;03-02-2016;c');
    await expect(readFolder({ 'sager.csv': list })).rejects.toThrow('sager.csv, linje 1: et anførselstegn');
    // A long heading is none.
    const long = lines('Sagsnummer;Startdato;"Notat', 'sag;barn;andet"', 'S-3;03-02-2016;c');
    expect((await readFolder({ 'sager.csv': long })).lists.cases?.rows).toHaveLength(1);
  });
});
