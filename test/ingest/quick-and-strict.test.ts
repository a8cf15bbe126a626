import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableCoder, type CodedTable } from '../../src/ingest/coded/table-coder.ts';
import type { HeadingRow } from '../../src/ingest/headings/heading-row.ts';
import { parseRows } from '../../src/ingest/rows/strict-rows.ts';
import { Scanner } from '../../src/ingest/scan/scanner.ts';
import { coded, four, headingRow } from './coding.ts';

/** The same with every row read by csv-parse and handed on one by one; undefined where it refuses the text. */
function codedStrictly(text: string, head: HeadingRow): Promise<CodedTable | undefined> {
  return Scanner.with(async (scanner) => {
    scanner.begin(head.layout);
    const coder = new TableCoder(scanner, head);
    try {
      await parseRows([Buffer.from(text)], head.layout, coder);
    } catch {
      return undefined;
    }
    return coder.finish();
  });
}

/** All of a table, its texts too. */
function all(table: CodedTable | undefined): unknown {
  if (table === undefined) return undefined;
  const columns = [...table.columns].map(([field, { codes, texts, dates }]) => [field, [...codes], [...texts], dates]);
  return { ...table, columns };
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
    arbitrary: fc.constantFrom(['Sag', 'Note', 'Team', 'Bemærkning'], ['', '', '', ''], ['a"b', '', '', '']),
    weight: 1,
  },
);
const text = fc
  .array(fc.tuple(row, fc.constantFrom('\n', '\r\n')), { maxLength: 40 })
  .map((rows) => `head\n${rows.map(([cells, end]) => cells.join(';') + end).join('')}`);

describe('the quick way and the strict way', () => {
  test('come to the same table, in pieces of any size', async () => {
    const met = { whole: 0, faulty: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 60 }), fc.boolean(), async (list, size, trailing) => {
        const head = trailing ? headingRow([...four.headings, '']) : four;
        const bytes = Buffer.from(list);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        const strict = await codedStrictly(list, head);
        const quick = await coded(list, head, pieces).catch(() => undefined);
        expect(all(quick)).toEqual(all(strict));
        if (strict === undefined) met.refused++;
        else if (strict.faults.some((fault) => fault > 0)) met.faulty++;
        else met.whole++;
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(met.whole, met.faulty, met.refused)).toBeGreaterThan(50);
  });
});
