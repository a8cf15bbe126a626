import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/ingest/refusal.ts';
import type { Layout, RowSink } from '../../src/ingest/rows/layout.ts';
import { readRows } from '../../src/ingest/rows/read-rows.ts';
import { RowScanner } from '../../src/ingest/rows/row-scanner.ts';
import { parseRows } from '../../src/ingest/rows/strict-rows.ts';

type Row = readonly [line: number, ...cells: string[]];

class Rows implements RowSink {
  readonly rows: Row[] = [];

  add(cells: readonly string[], line: number): boolean {
    this.rows.push([line, ...cells]);
    return true;
  }
}

/** What the scanner makes of a text; undefined when it will not vouch for it. */
function scan(pieces: readonly string[], layout: Layout): Row[] | undefined {
  const sink = new Rows();
  const scanner = new RowScanner(layout, sink);
  for (const piece of pieces) if (scanner.add(piece) === 'odd') return undefined;
  return scanner.finish() === 'odd' ? undefined : sink.rows;
}

/** What csv-parse makes of it, or the code of its refusal. */
async function parse(pieces: readonly string[], layout: Layout): Promise<Row[] | string> {
  const sink = new Rows();
  try {
    await parseRows(pieces, layout, sink);
    return sink.rows;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const semicolons: Layout = { delimiter: ';', lineEnd: '\n' };

describe('the quick scanner', () => {
  test.each<[string, Row[]]>([
    [
      'a;b\r\nc;d\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    ['a;b', [[1, 'a', 'b']]],
    [
      'a;\n;b;',
      [
        [1, 'a', ''],
        [2, '', 'b', ''],
      ],
    ],
    [
      '\n\na',
      [
        [1, ''],
        [2, ''],
        [3, 'a'],
      ],
    ],
    [
      '"a;\nb";"c""d"\r\ne',
      [
        [1, 'a;\nb', 'c"d'],
        [3, 'e'],
      ],
    ],
    ['"";"\r\n"\n', [[1, '', '\r\n']]],
    ['a\rb;c\r\r\n', [[1, 'a\rb', 'c\r']]],
  ])('reads %j', (text, rows) => {
    expect(scan([text], semicolons)).toEqual(rows);
  });

  test.each(['a"b;c', '"a"b;c', '"a', 'a;"b\n', '"a"\rb', 'x\n"a" ;b'])('will not vouch for %j', (text) => {
    expect(scan([text], semicolons)).toBeUndefined();
  });

  test('stops when it has enough', async () => {
    const taken: number[] = [];
    await readRows(
      () => ['a\nb\nc\n'],
      semicolons,
      () => ({ add: (_, line) => taken.push(line) < 2 }),
    );
    expect(taken).toEqual([1, 2]);
  });
});

/** Texts made of what matters to a reader, most of them with quotes in their places. */
const cell = fc.oneof(
  { arbitrary: fc.constantFrom('', 'a', 'æ', ' ', '\r', 'b\rc', '😀'), weight: 4 },
  {
    arbitrary: fc.constantFrom('', 'x', ';', ',', '\t', '\n', '\r\n', '""', 'y;\nz').map((inner) => `"${inner}"`),
    weight: 4,
  },
  { arbitrary: fc.constantFrom('"', 'a"b', '"a"b', '""x', '"\n'), weight: 1 },
);
const layoutOf = fc.record<Layout>({
  delimiter: fc.constantFrom(';', ',', '\t'),
  lineEnd: fc.constantFrom('\n', '\r'),
});
const sheet = fc
  .array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r', '')), {
    maxLength: 6,
  })
  .chain((rows) =>
    fc.constantFrom(';', ',', '\t').map((mark) => rows.map(([cells, end]) => cells.join(mark) + end).join('')),
  );
const cuts = fc.array(fc.nat(40), { maxLength: 4 });

function cutAt(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.filter((at) => at > 0 && at < text.length))].sort((a, b) => a - b);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

describe('the quick scanner and csv-parse', () => {
  test('give the same rows, or the scanner leaves the text to csv-parse', async () => {
    const met = { vouched: 0, quoted: 0, left: 0 };
    await fc.assert(
      fc.asyncProperty(sheet, layoutOf, cuts, async (text, layout, places) => {
        // In a text whose lines end in a carriage return there is no line feed.
        const plain = layout.lineEnd === '\r' ? text.replaceAll('\n', '') : text;
        const rows = scan(cutAt(plain, places), layout);
        if (rows === undefined) {
          met.left++;
          return;
        }
        met.vouched++;
        if (plain.includes('"')) met.quoted++;
        expect(rows).toEqual(await parse([plain], layout));
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(met.vouched, met.quoted, met.left)).toBeGreaterThan(100);
  });

  test('csv-parse refuses what the scanner will not vouch for', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (text) => {
        if (scan([text], semicolons) !== undefined) return;
        expect(['unclosed-quote', 'stray-quote']).toContain(await parse([text], semicolons));
      }),
      { numRuns: 1000 },
    );
  });
});
