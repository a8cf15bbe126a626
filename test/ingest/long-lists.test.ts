import { expect, test } from 'vitest';
import { codesIn, fileOf, readFolder } from './reading.ts';

// Longer than what is read at once; letters of two bytes fall between the pieces of the file here and there.
const rows = 400_000;
const team = 'Æblehaven på Ærø øst for åen';
const list = `Sagsnummer;Startdato;Team\n${Array.from({ length: rows }, (_, index) => `S-${index};01-02-2016;${team}\n`).join('')}`;

test.each<[string, Uint8Array]>([
  ['utf-8', Buffer.from(list)],
  ['windows-1252', Buffer.from(list, 'latin1')],
])('a long list in %s is read piece by piece, and reads the same', async (encoding, bytes) => {
  expect(bytes.length).toBeGreaterThan(16 * 2 ** 20);
  const intake = await readFolder({ 'sager.csv': bytes });
  expect(fileOf(intake, 'sager.csv')).toMatchObject({ encoding, rowsRead: rows, rowsUsed: rows });
  expect(new Set(intake.lists.cases?.rows.map((row) => row.team))).toEqual(new Set([team]));
  expect(intake.lists.cases?.rows.at(-1)).toMatchObject({ line: rows + 1, caseNumber: `S-${rows - 1}` });
  expect(codesIn(intake)).toEqual([]);
});
