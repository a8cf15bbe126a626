import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListName } from '../../src/model/lists.ts';
import { wholeRow } from '../../src/model/rows.ts';
import { lines, rowAt, usedOf, type Files } from './reading.ts';

/** Rows with few values each, so that many have an id or a key in common. */
const shapes = {
  notifications: {
    headings: 'Underretning-id;CPR-nr.;Modtaget;Vurderet;Afgørelse;Udtræksdato',
    cells: [
      ['U1', 'U2', ''],
      ['611216-4234', '6112164234', '611214-4235', '613216-4234', ''],
      ['01-11-2016 10:00'],
      ['01-11-2016 12:00', '05-11-2016 12:00', '32-11-2016 12:00'],
      ['Henlagt', '-', ''],
    ],
  },
  cases: {
    headings: 'Sagsnummer;CPR-nr.;Startdato;Slutdato;Sagstype;Team;Udtræksdato',
    cells: [
      ['S1', 'S2', ''],
      ['611216-4234', ''],
      ['01-02-2016', '15-02-2016'],
      ['', '01-03-2016', '01-01-2016'],
      ['Refusionssag', ''],
      ['Nord', 'Syd'],
    ],
  },
  services: {
    headings: 'Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Slutdato;Status;Udtræksdato',
    cells: [['Y1', ''], ['S1'], ['Aflastning'], ['01-02-2016', '15-02-2016'], ['', '01-03-2016'], ['Slettet', 'Aktiv']],
  },
  staff: {
    headings: 'Medarbejder-id;Enhed-id;Ansat fra;Ansat til;Årsværk;Udtræksdato',
    cells: [
      ['M1', 'M2'],
      ['E1', ''],
      ['01-01-2016', ''],
      ['', '01-02-2016'],
      ['0,5', '0,50', '1'],
    ],
  },
} as const satisfies Partial<Record<ListName, { headings: string; cells: readonly (readonly string[])[] }>>;

const names = ['liste-9.csv', 'liste-10.csv', 'a.csv', 'z.csv'] as const;

function rowsOf(cells: readonly (readonly string[])[]): fc.Arbitrary<string[]> {
  const texts = [...cells, ['30-09-2016', '31-12-2016', '31-12-2016']].map((some) => fc.constantFrom(...some));
  return fc.array(
    fc.tuple(...texts).map((row) => row.join(';')),
    { minLength: 2, maxLength: 7 },
  );
}

/** The same rows in another order and in files of any names. */
function arranged(headings: string, rows: readonly string[]): fc.Arbitrary<Files> {
  return fc
    .tuple(
      fc.shuffledSubarray([...rows], { minLength: rows.length }),
      fc.array(fc.constantFrom(...names), { minLength: rows.length, maxLength: rows.length }),
    )
    .map(([shuffled, places]) =>
      Object.fromEntries(
        [...new Set(places)].map((name) => [name, lines(headings, ...shuffled.filter((_, at) => places[at] === name))]),
      ),
    );
}

/** What is used, what is said, and the account of all files together. */
async function toldOf(files: Files, list: ListName) {
  const { intake, rows, repeats } = await usedOf(files, list);
  const known = intake.lists[list];
  const records = rows.map((row) => JSON.stringify({ ...wholeRow(row), file: 0, line: 0 })).sort();
  const counts = known?.leftOut.map(({ reason, count }) => [reason, count] as const);
  const others = intake.findings.filter(({ code, at }) => at.line !== 1 && !(code in repeats));
  const said = others.map(({ code, at }) => `${code} ${at.column} ${rowAt(files, at.file, at.line)}`).sort();
  expect(rows.length + (counts ?? []).reduce((sum, [, count]) => sum + count, 0)).toBe(known?.rowsRead);
  return { records, repeats, said, leftOut: Object.fromEntries(counts ?? []) };
}

describe.each(Object.entries(shapes))('rows of %s', (list, { headings, cells }) => {
  test('come to the same in any order and in any files', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        rowsOf(cells).chain((rows) => fc.tuple(fc.constant(rows), arranged(headings, rows))),
        async ([rows, files]) => {
          const whole = await toldOf({ 'liste.csv': lines(headings, ...rows) }, list as ListName);
          expect(await toldOf(files, list as ListName)).toEqual(whole);
          for (const code of Object.keys(whole.repeats)) seen.add(code);
        },
      ),
      { numRuns: 150, seed: 2016 },
    );
    expect(seen).toEqual(new Set(['duplicate', 'superseded', 'contradicting-rows']));
  });
});
