import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFolder } from './reading.ts';

const headings = ['Undersøgelse-id', 'Sagsnummer', 'CPR-nr.', 'Opmærksom dato', 'Startdato', 'Slutdato', 'Status'];

const row = fc.tuple(
  fc.constantFrom('B-1', 'B-2', 'B-3', ''),
  fc.constantFrom('S-1', 'S-2', '', 'NULL'),
  fc.constantFrom('611216-4234', '61121', '1,01E+09', ''),
  fc.constantFrom('01-02-2016', '31-02-2016', '', 'x'),
  fc.constantFrom('03-02-2016', '2016-02-03', '', '99'),
  fc.constantFrom('01-01-2016', '05-05-2016', '', '31-12-9999'),
  fc.constantFrom('Aktiv', 'Afsluttet', 'Slettet', 'Noget', ''),
);

/** What happens to rows on their way: cells get lost, come twice, or the whole row is emptied. */
const broken = fc
  .tuple(row, fc.constantFrom('', 'fewer', 'more', 'empty', 'headings'))
  .map(([cells, how]): string[] => {
    if (how === 'fewer') return cells.slice(0, 4);
    if (how === 'more') return ['over'].concat(cells);
    if (how === 'empty') return cells.map(() => '');
    return how === 'headings' ? headings : cells;
  });

const whole = ['B-9', 'S-9', '', '', '03-02-2016', '', 'Aktiv'];

test('every row that stands in a file is used or left out for a reason', async () => {
  const reasons = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(broken, { maxLength: 12 }),
      fc.array(broken, { maxLength: 12 }),
      async (first, second) => {
        const files = { 'a.csv': [...first, whole], 'b.csv': [...second, whole] };
        const intake = await readFolder(
          Object.fromEntries(
            Object.entries(files).map(([name, rows]) => [
              name,
              [headings, ...rows].map((cells) => cells.join(';')).join('\n'),
            ]),
          ),
        );
        for (const [name, rows] of Object.entries(files)) {
          const file = intake.files.find((one) => one.name === name);
          const leftOut = (file?.rowsLeftOut ?? []).reduce((sum, { count }) => sum + count, 0);
          expect(file?.rowsRead).toBe(rows.length);
          expect((file?.rowsUsed ?? 0) + leftOut).toBe(rows.length);
          for (const { reason } of file?.rowsLeftOut ?? []) reasons.add(reason);
        }
        const list = intake.lists.investigations;
        const leftOut = (list?.leftOut ?? []).reduce((sum, { count }) => sum + count, 0);
        expect(list?.rowsRead).toBe(first.length + second.length + 2);
        expect((list?.rows.length ?? 0) + leftOut).toBe(list?.rowsRead);
        const places = (list?.rows ?? []).map(({ file, line }) => `${file}:${line}`);
        expect(new Set(places).size).toBe(places.length);
      },
    ),
    { numRuns: 300 },
  );
  expect([...reasons].sort()).toEqual([
    'cancelled',
    'duplicate',
    'empty-row',
    'end-before-start',
    'invalid-date',
    'missing-case-number',
    'ragged-row',
    'repeated-heading',
    'superseded',
  ]);
});
