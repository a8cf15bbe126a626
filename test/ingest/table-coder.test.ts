import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableCoder, type CodedTable } from '../../src/ingest/coded/table-coder.ts';
import type { HeadingRow } from '../../src/ingest/headings/heading-row.ts';
import { readRows } from '../../src/ingest/rows/read-rows.ts';
import { parseRows } from '../../src/ingest/rows/strict-rows.ts';
import { Scanner } from '../../src/ingest/scan/scanner.ts';
import { cases } from '../../src/ingest/tables/cases.ts';

/** Two columns that fill a field, and two or more that fill none. */
function headingRow(headings: readonly string[]): HeadingRow {
  const positions = new Map([
    ['caseNumber', 0],
    ['team', 2],
  ]);
  return {
    layout: { delimiter: ';', lineEnd: '\n' },
    match: { table: cases, positions, unmatched: [] } as unknown as HeadingRow['match'],
    headings,
    line: 1,
    titleLines: [],
  };
}

const four = headingRow(['Sag', 'Note', 'Team', 'Bemærkning']);

function coded(text: string, head: HeadingRow, pieces = [Buffer.from(text)]): Promise<CodedTable> {
  return Scanner.with(async (scanner) => {
    const rows = await readRows(
      scanner,
      () => pieces,
      head.layout,
      () => new TableCoder(scanner, head),
    );
    return rows.finish();
  });
}

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
  const columns = [...table.columns].map(([field, { codes, texts }]) => [field, [...codes], [...texts]]);
  return { ...table, columns };
}

function cellsOf({ columns }: CodedTable, field: string): (string | undefined)[] {
  const column = columns.get(field);
  return Array.from(column?.codes ?? [], (code) => column?.texts[code]);
}

describe('the rows of a table', () => {
  test('keep each text of a column once, trimmed, and an empty or blank cell as none', async () => {
    const rows = [
      'S1;a;Nord;b',
      'S2;a; ;b',
      'S3;a;\u00a0Nord\t;b',
      'S1;a;\u2003;b',
      'S4;a;Ørsø \u00a0;b',
      'S5;a;Ørsø;b',
    ];
    const table = await coded(`Sag;Note;Team;Bemærkning\n${rows.join('\n')}`, four);
    expect(cellsOf(table, 'caseNumber')).toEqual(['S1', 'S2', 'S3', 'S1', 'S4', 'S5']);
    expect(cellsOf(table, 'team')).toEqual(['Nord', '', 'Nord', '', 'Ørsø', 'Ørsø']);
    expect(table.columns.get('team')?.texts).toEqual(['', 'Nord', 'Ørsø']);
    expect([...table.lines]).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test('are all there, however many, and however many texts a column has', async () => {
    const numbers = Array.from({ length: 40_000 }, (_, at) => at);
    const rows = numbers.map((at) => `S${at};x;æøå – ${at % 1700}😀 en lang tekst;y`);
    const table = await coded(`\n${rows.join('\n')}\n\nS;x;;y`, four);
    expect(cellsOf(table, 'caseNumber')).toEqual([...numbers.map((at) => `S${at}`), '', 'S']);
    expect(cellsOf(table, 'team')).toEqual([...numbers.map((at) => `æøå – ${at % 1700}😀 en lang tekst`), '', '']);
    expect(table.columns.get('team')?.texts).toHaveLength(1701);
    expect([...table.faults.keys()].filter((at) => table.faults[at] !== 0)).toEqual([40_000]);
  });

  test('that are none are told by their fault, and those below the data are no rows', async () => {
    const text =
      'head\nS1;a;N;b\n\nS2;a\nSag;Note;Team;Bemærkning\nS3;a;N;b;\nS4;a;N;b;x\nS5;;;\nS6;a;N;b\n;;;\nAntal rækker: 8';
    const table = await coded(text, four);
    expect([...table.lines]).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    // In the order of `faults`: a whole row, an empty one, a ragged one, the headings again.
    expect([...table.faults]).toEqual([0, 1, 2, 3, 0, 2, 0, 0]);
    expect(table.tail).toEqual([{ line: 11, count: 8 }]);
  });

  test('are told apart by columns that fill no field, which are looked at for numbers of persons', async () => {
    const lists = ['S1;a;N;b', 'S1;a;N;c', 'S1;b;N;a', 'S1;a;N;b', 'S1;CPR 710170-1234;N;b', 'S1;CPR 710170-1234;N;b'];
    const { others, exposed, filledOthers } = await coded(`head\n${lists.join('\n')}`, four);
    const prints = Array.from(others.high, (high, at) => `${high}|${others.low[at]}`);
    expect(new Set(prints).size).toBe(4);
    expect([prints[3], prints[5]]).toEqual([prints[0], prints[4]]);
    expect(exposed).toEqual([
      { position: 1, line: 6 },
      { position: 1, line: 7 },
    ]);
    expect([...filledOthers]).toEqual([1, 3]);
  });

  test('of free text, each met once, are looked at too', async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, at) => `S${at};tekst ${at}${at % 1000 === 0 ? ' om 710170-1234' : ''};N;b`,
    );
    const { exposed, filledOthers } = await coded(`head\n${[...rows, ...rows].join('\n')}`, four);
    const lines = [0, 1, 2, 3, 4, 5].map((thousand) => thousand * 1000 + 2);
    expect(exposed.map(({ line }) => line)).toEqual([...lines, ...lines.map((line) => line + 6000)]);
    expect([...filledOthers]).toEqual([1, 3]);
  });
});

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
