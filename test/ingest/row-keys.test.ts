import { expect, test } from 'vitest';
import { lines, readFolder } from './reading.ts';

const files = {
  'sager.csv': lines('Sagsnummer;Startdato', 'S1;01-02-2016'),
  'ydelser.csv': lines(
    'Ydelser',
    'Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Slutdato',
    'Y1;S1;"Aflastning',
    'hver weekend";01-02-2016;',
    '0002;S1;Aflastning;01-02-2016;01-01-2016',
    'Y3;;Aflastning;01-02-2016;',
  ),
};

test('a row is known by its id and case number, used or left out', async () => {
  const { keysAt, findings } = await readFolder(files, { keepsKeys: true });
  const at = (file: string, line?: number) => keysAt?.(line === undefined ? { file } : { file, line });
  expect(at('ydelser.csv', 3)).toEqual(['Y1', 'S1']);
  // Left out, since it ends before it begins, and since it is on no case.
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['end-before-start', 'missing-case-number']));
  expect(at('ydelser.csv', 5)).toEqual(['0002', 'S1']);
  expect(at('ydelser.csv', 6)).toEqual(['Y3']);
  expect(at('sager.csv', 2)).toEqual(['S1']);
});

test('nothing begins inside a row, above the rows or below them, and a file has no keys of its own', async () => {
  const { keysAt } = await readFolder(files, { keepsKeys: true });
  for (const line of [0, 1, 2, 4, 7, 100]) expect(keysAt?.({ file: 'ydelser.csv', line })).toEqual([]);
  expect(keysAt?.({ file: 'ydelser.csv' })).toEqual([]);
  expect(keysAt?.({ file: 'andet.csv', line: 3 })).toEqual([]);
});

test('keys are kept only where they are asked for', async () => {
  expect((await readFolder(files)).keysAt).toBeUndefined();
});
