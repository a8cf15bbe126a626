import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/reports/csv-text.ts';
import type { CsvDialect } from '../../src/reports/presentation.ts';

const dialects = {
  danish: { delimiter: ';', decimal: ',', bom: true },
  rfc4180: { delimiter: ',', decimal: '.', bom: false },
} as const;

/** By another reader than the program's own. */
function readBack(text: string, dialect: CsvDialect): string[][] {
  const { delimiter, bom } = dialects[dialect];
  return parse(text, { delimiter, bom, record_delimiter: '\r\n', relax_quotes: false });
}

const troublesome = fc.constantFrom('=1+1', '+45 12', '-x', '@A1', '"', ';', ',', '\n', '\r\n', '\t', "'", 'æ;"ø', ' ');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  troublesome,
  fc.array(troublesome).map((all) => all.join('')),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

describe.each(Object.keys(dialects) as CsvDialect[])('CSV, %s', (dialect) => {
  const { decimal } = dialects[dialect];

  it('comes back as it was written, texts and numbers', () => {
    const table = fc.array(fc.tuple(text, number, text), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const [, ...back] = readBack(csvText(['a', 'b', 'c'], rows, dialect), dialect);
        expect(back).toHaveLength(rows.length);
        for (const [at, [first, value, last]] of rows.entries()) {
          const [one = '', two = '', three = ''] = back[at] ?? [];
          expect([unguarded(one), unguarded(three)]).toEqual([unguarded(first), unguarded(last)]);
          expect(Number(two.replace(decimal, '.'))).toBe(value + 0);
        }
      }),
    );
  });

  it('lets no text begin as a formula, and leaves numbers as they are', () => {
    fc.assert(
      fc.property(text, number, (one, two) => {
        const [, row = []] = readBack(csvText(['a', 'b'], [[one, two]], dialect), dialect);
        const [first = '', second] = row;
        expect(isNumber(first) || !/^[=+\-@\t\r]/.test(first)).toBe(true);
        expect(second).not.toMatch(/^'/);
      }),
    );
  });

  it('ends each line with CRLF', () => {
    expect(csvText(['a'], [['b']], dialect).replace('\uFEFF', '')).toBe('a\r\nb\r\n');
  });
});

describe('the dialects', () => {
  it('are told apart by separator, decimal sign and byte order mark', () => {
    const rows = [['x', 0.5, null, undefined]];
    expect(csvText(['a', 'b', 'c', 'd'], rows)).toBe('\uFEFFa;b;c;d\r\nx;0,5;;\r\n');
    expect(csvText(['a', 'b', 'c', 'd'], rows, 'rfc4180')).toBe('a,b,c,d\r\nx,0.5,,\r\n');
  });
});

/** A text that had the guard's own form to begin with can't be told from a guarded one. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '');
}

function isNumber(one: string): boolean {
  return /^-?\d+(?:[,.]\d+)?$/.test(one);
}
