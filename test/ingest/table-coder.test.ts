import { describe, expect, test } from 'vitest';
import type { CodedTable } from '../../src/ingest/coded/table-coder.ts';
import { coded, codedStrictly, four, headingRow } from './coding.ts';

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

  test.each([
    [
      ['31-01-2016', '', '29-02-2015', '31-01-2016'],
      {
        separator: '-',
        dates: [
          [2016, 1, 31],
          [2015, 2, 29],
        ],
        minutes: undefined,
      },
    ],
    [
      ['01.12.1999 ', '02.12.1999'],
      {
        separator: '.',
        dates: [
          [1999, 12, 1],
          [1999, 12, 2],
        ],
        minutes: undefined,
      },
    ],
    [
      ['01/02/2016 00:00', '01/02/2016T23:59'],
      {
        separator: '/',
        dates: [
          [2016, 2, 1],
          [2016, 2, 1],
        ],
        minutes: [0, 1439],
      },
    ],
    [['31-01-2016', '1-1-2016'], undefined],
    [['31-01-2016', '31.01.2016'], undefined],
    [['31-01-2016', '31-01-2016 10:00'], undefined],
    [['31-01-2016', '2016-01-31'], undefined],
    [['31-01-2016', '31-13-2016'], undefined],
    [['31-01-2016', '00-12-2016'], undefined],
    [['32-01-2016'], undefined],
    [['31-00-2016'], undefined],
    [['31-01-20x6'], undefined],
    [['31-01-2016 24:00'], undefined],
    [['31-01-2016 10:60'], undefined],
    [['31-01-2016 10.30'], undefined],
    [['31-01-2016_10:30'], undefined],
    [['31-01-2016 1x:30'], undefined],
    [['31 01 2016'], undefined],
    [[''], undefined],
    [['æ-01-2016'], undefined],
  ])('are dates where all of a column are, and alike: %j', async (cells, read) => {
    const table = await coded(`head\n${cells.map((cell) => `S;x;${cell};y`).join('\n')}`, four);
    const found = table.columns.get('team')?.dates;
    const dates = Array.from(found?.dates ?? [], (date) => [date >> 9, (date >> 5) & 15, date & 31]);
    const minutes = found?.minutes && [...found.minutes];
    expect(found && { ...found, dates, minutes }).toEqual(read);
  });

  test.each([1024, 16_384])('are there beside %i columns without a heading', async (columns) => {
    const end = ';'.repeat(columns);
    const head = headingRow([...four.headings, ...Array.from({ length: columns }, () => '')]);
    const table = await coded(`head\nS1;a;Nord;b${end}\nS2;a;Syd;b${end}\n`, head);
    expect(cellsOf(table, 'team')).toEqual(['Nord', 'Syd']);
    expect([...table.filledOthers]).toEqual([1, 3]);
  });

  test('are there beside more empty ones than are handed on at once', async () => {
    const table = await coded(`head\nS1;a;Nord;b${'\n'.repeat(20_001)}S2;a;Syd;b\n`, four);
    expect([table.rows, table.faults[0], table.faults[20_001]]).toEqual([20_002, 0, 0]);
    expect(table.faults.subarray(1, 20_001).every((fault) => fault === 1)).toBe(true);
    expect([table.lines[1], table.lines[20_001]]).toEqual([3, 20_003]);
    expect([cellsOf(table, 'team')[0], cellsOf(table, 'team')[20_001]]).toEqual(['Nord', 'Syd']);
  });

  test('are there when csv-parse has read them all', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `S${at};a;T${at % 7};b`);
    const table = await codedStrictly(`head\n${rows.join('\n')}`, four);
    expect(cellsOf(table, 'caseNumber')).toEqual(rows.map((_, at) => `S${at}`));
    expect(cellsOf(table, 'team')).toEqual(rows.map((_, at) => `T${at % 7}`));
  });

  test('are kept apart by files that are read one after the other, wide ones and narrow ones', async () => {
    const wide = headingRow([...four.headings, ...Array.from({ length: 60 }, (_, at) => `K${at}`)]);
    const note = `;note ${'x'.repeat(3000)}`.repeat(60);
    const before = await coded(`head\nS1;a;Ørsø;b${note}\nS2;a;N;b${note}`, wide);
    const after = await coded('head\nS3;a;Syd;\n', four);
    expect(cellsOf(after, 'caseNumber')).toEqual(['S3']);
    expect([...after.filledOthers]).toEqual([1]);
    // What is read late is still that of its own file.
    expect(cellsOf(before, 'caseNumber')).toEqual(['S1', 'S2']);
    expect(cellsOf(before, 'team')).toEqual(['Ørsø', 'N']);
  });

  test('may have a cell as long as any may be, and none longer', async () => {
    const most = 2 ** 20;
    const long = await coded(`head\nS1;a;b;${'x'.repeat(most)}\nS2;a;${'ø'.repeat(most)};b`, four);
    expect(cellsOf(long, 'team').map((text) => text?.length)).toEqual([1, most]);
    for (const cells of [`S1;a;b;${'x'.repeat(most + 1)}`, `S1;a;${'ø'.repeat(most + 1)};b`]) {
      await expect(coded(`head\nS;a;b;c\n${cells}\n`, four)).rejects.toMatchObject({ code: 'cell-too-long', line: 3 });
    }
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

  test.each([coded, codedStrictly])(
    'are none where they are the headings again, byte order mark and all: %o',
    async (read) => {
      const rows = [
        'S1;a;N;b',
        '\ufeffSag;Note;Team;Bemærkning',
        '\ufeffSag;x;N;b',
        '\ufeffS2;a;N;b',
        'x\ufeffSag;a;N;b',
      ];
      const table = await read(`head\n${rows.join('\n')}\n`, four);
      expect([...table.faults]).toEqual([0, 3, 0, 0, 0]);
      expect(cellsOf(table, 'caseNumber')).toEqual(['S1', '', 'Sag', 'S2', 'x\ufeffSag']);
    },
  );

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
