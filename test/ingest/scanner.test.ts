import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/ingest/refusal.ts';
import type { Layout, RowSink } from '../../src/ingest/rows/layout.ts';
import { readRows } from '../../src/ingest/rows/read-rows.ts';
import { parseRows } from '../../src/ingest/rows/strict-rows.ts';
import { Scanner } from '../../src/ingest/scan/scanner.ts';
import { scanCodeFile, scanCodePath } from '../support/scan-code.ts';

type Row = readonly [line: number, ...cells: string[]];

class Rows implements RowSink {
  readonly rows: Row[] = [];

  add(cells: readonly string[], line: number): boolean {
    this.rows.push([line, ...cells]);
    return true;
  }
}

/** What the scanner makes of a text that comes in pieces; undefined when it will not vouch for it. */
function scan(pieces: readonly Uint8Array[], layout: Layout): Promise<Row[] | undefined> {
  return Scanner.with(async (scanner) => {
    const rows: Row[] = [];
    scanner.begin(layout);
    for (const [at, piece] of [...pieces, new Uint8Array()].entries()) {
      scanner.put(piece, at === pieces.length);
      let stop = scanner.next(true);
      for (; stop === 'row'; stop = scanner.next(true)) rows.push([scanner.line, ...scanner.cells()]);
      if (stop === 'odd') return undefined;
    }
    return rows;
  });
}

/** What csv-parse makes of it, or the code of its refusal. */
async function parse(text: string, layout: Layout): Promise<Row[] | string> {
  const sink = new Rows();
  try {
    await parseRows([Buffer.from(text)], layout, sink);
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
  ])('reads %j', async (text, rows) => {
    expect(await scan([Buffer.from(text)], semicolons)).toEqual(rows);
  });

  test.each(['a"b;c', '"a"b;c', '"a', 'a;"b\n', '"a"\rb', 'x\n"a" ;b'])('will not vouch for %j', async (text) => {
    expect(await scan([Buffer.from(text)], semicolons)).toBeUndefined();
  });

  test('stops when it has enough', async () => {
    const taken: number[] = [];
    await Scanner.with((scanner) =>
      readRows(
        scanner,
        () => [Buffer.from('a\nb\nc\n')],
        semicolons,
        () => ({ add: (_, line) => taken.push(line) < 2 }),
      ),
    );
    expect(taken).toEqual([1, 2]);
  });

  test('takes a row that is longer than what it has room for, and one of more cells', async () => {
    const cells = Array.from({ length: 5000 }, (_, at) => `"${'""'.repeat(at % 40)}${at}"`);
    const text = Buffer.from(`a\n${cells.join(';')}\nb`);
    const pieces = [text.subarray(0, 70_000), text.subarray(70_000)];
    const read = cells.map((cell) => cell.slice(1, -1).replaceAll('""', '"'));
    expect(await scan(pieces, semicolons)).toEqual([
      [1, 'a'],
      [2, ...read],
      [3, 'b'],
    ]);
  });

  test('is compiled from its source; npm run scanner compiles it anew', () => {
    expect(readFileSync(scanCodePath, 'utf8')).toBe(scanCodeFile());
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

function cutAt(text: string, places: readonly number[]): Uint8Array[] {
  const bytes = Buffer.from(text);
  const ends = [...new Set(places.filter((at) => at > 0 && at < bytes.length))].sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('the quick scanner and csv-parse', () => {
  test('give the same rows, or the scanner leaves the text to csv-parse', async () => {
    const met = { vouched: 0, quoted: 0, left: 0 };
    await fc.assert(
      fc.asyncProperty(sheet, layoutOf, cuts, async (text, layout, places) => {
        // In a text whose lines end in a carriage return there is no line feed.
        const plain = layout.lineEnd === '\r' ? text.replaceAll('\n', '') : text;
        const rows = await scan(cutAt(plain, places), layout);
        if (rows === undefined) {
          met.left++;
          return;
        }
        met.vouched++;
        if (plain.includes('"')) met.quoted++;
        expect(rows).toEqual(await parse(plain, layout));
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(met.vouched, met.quoted, met.left)).toBeGreaterThan(100);
  });

  test('csv-parse refuses what the scanner will not vouch for', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (text) => {
        if ((await scan([Buffer.from(text)], semicolons)) !== undefined) return;
        expect(['unclosed-quote', 'stray-quote']).toContain(await parse(text, semicolons));
      }),
      { numRuns: 1000 },
    );
  });
});
