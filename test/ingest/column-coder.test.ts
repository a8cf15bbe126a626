import { describe, expect, it } from 'vitest';
import { ColumnCoder } from '../../src/ingest/coded/coded-column.ts';

describe('a column of cells', () => {
  it('keeps each text once, trimmed, and an empty or blank cell as none', () => {
    const coder = new ColumnCoder(1);
    coder.take([
      ['x', 'Nord'],
      ['x', ''],
      ['x', 'Nord'],
    ]);
    coder.take([['x', '  '], ['x', ' Syd '], ['x'], ['x', 'Syd'], ['x', 'Nord ']]);
    const { texts, codes } = coder.finish();
    expect(texts).toEqual(['', 'Nord', 'Syd']);
    expect([...codes]).toEqual([1, 0, 1, 0, 2, 0, 2, 1]);
  });
  it('is as long as its rows, however many there are', () => {
    const coder = new ColumnCoder(0);
    const rows = Array.from({ length: 5000 }, (_, at) => [`A${at % 7}`]);
    for (let at = 0; at < rows.length; at += 100) coder.take(rows.slice(at, at + 100));
    const { texts, codes } = coder.finish();
    expect(texts.length).toBe(8);
    expect(Array.from(codes, (code) => texts[code])).toEqual(rows.flat());
  });
});
