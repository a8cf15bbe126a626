import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faults, type CodedTable } from '../../src/ingest/coded/table-coder.ts';
import type { HeadingRow } from '../../src/ingest/headings/heading-row.ts';
import { Refusal } from '../../src/ingest/refusal.ts';
import { parseRows } from '../../src/ingest/rows/strict-rows.ts';
import { holdsCpr } from '../../src/model/person-number.ts';
import { coded, codedStrictly, four, headingRow } from './coding.ts';

/** Undefined where the text is refused. */
async function unlessRefused(table: Promise<CodedTable>): Promise<CodedTable | undefined> {
  try {
    return await table;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** All of a table, its texts too. */
function all(table: CodedTable | undefined): unknown {
  if (table === undefined) return undefined;
  const columns = [...table.columns].map(([field, { codes, texts, dates }]) => [field, [...codes], [...texts], dates]);
  return { ...table, columns };
}

/** The cells of whole rows are what csv-parse reads, trimmed, and all that hold a CPR number are told. */
async function expectCells(table: CodedTable, list: string, { headings, layout, match }: HeadingRow): Promise<void> {
  const rows = new Map<number, readonly string[]>();
  await parseRows([Buffer.from(list)], layout, { add: (cells, line) => rows.set(line, cells).size > 0 });
  const matched = new Set(match.positions.values());
  const unmatched = [...headings.keys()].filter((position) => !matched.has(position));
  const exposed: { position: number; line: number }[] = [];
  for (const [row, line] of table.lines.entries()) {
    if (table.faults[row] !== 0) continue;
    const cellAt = (position: number): string => rows.get(line)?.[position]?.trim() ?? '';
    for (const [field, position] of match.positions) {
      const column = table.columns.get(field);
      expect(column?.texts[column.codes[row] ?? -1]).toBe(cellAt(position));
    }
    for (const position of unmatched) if (holdsCpr(cellAt(position))) exposed.push({ position, line });
  }
  expect(table.exposed).toEqual(exposed);
}

const space = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '\u00a0',
  '\t',
  '\u2003',
  '\ufeff',
  '\u3000',
  '\u0085',
  '\u001f',
  '\u180e',
);
const word = fc.constantFrom(
  '',
  '',
  'a',
  'S1',
  'Nord',
  'Ørsø',
  'à',
  '€',
  '😀',
  'Sag',
  'Antal rækker: 3',
  '710170-1234',
  '710170\u2212(1234)',
  '٧١٠١٧٠-١٢٣٤',
  '𝟟𝟙𝟘𝟙𝟟𝟘𝟙𝟚𝟛𝟜',
  'x".',
);
const cell = fc.tuple(space, word, space, fc.nat(9)).map(([before, inner, after, form]) => {
  const text = `${before}${inner}${after}`;
  return form === 0 || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
});
const row = fc.oneof(
  { arbitrary: fc.array(cell, { minLength: 4, maxLength: 4 }), weight: 6 },
  { arbitrary: fc.array(cell, { maxLength: 6 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      ['Sag', 'Note', 'Team', 'Bemærkning'],
      ['\ufeffSag', 'Note', 'Team', 'Bemærkning'],
      ['', '', '', ''],
      ['a"b', '', '', ''],
      ['S1', '"a', '01-02-2016', 'c\nS2', 'a"', '02-02-2016', 'c'],
      ['S1', '"a', 'b\n\nc', 'd"', 'c'],
    ),
    weight: 1,
  },
);
const text = fc
  .array(fc.tuple(row, fc.constantFrom('\n', '\r\n')), { maxLength: 40 })
  .map((rows) => `head\n${rows.map(([cells, end]) => cells.join(';') + end).join('')}`);

describe('the quick way and the strict way', () => {
  test('come to the same table, in pieces of any size', async () => {
    const met = { whole: 0, faulty: 0, joined: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 60 }), fc.boolean(), async (list, size, trailing) => {
        const head = trailing ? headingRow([...four.headings, '']) : four;
        const bytes = Buffer.from(list);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        const strict = await unlessRefused(codedStrictly(list, head));
        const quick = await unlessRefused(coded(list, head, pieces));
        expect(all(quick)).toEqual(all(strict));
        if (strict !== undefined) await expectCells(strict, list, head);
        if (strict === undefined) met.refused++;
        else if (strict.faults.includes(faults.indexOf('joined-rows'))) met.joined++;
        else if (strict.faults.some((fault) => fault > 0)) met.faulty++;
        else met.whole++;
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(met.whole, met.faulty, met.joined, met.refused)).toBeGreaterThan(50);
  });
});
