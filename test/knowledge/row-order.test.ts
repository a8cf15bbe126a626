import { describe, expect, it } from 'vitest';
import { byContent } from '../../src/knowledge/row-order.ts';
import { blankRows } from '../support/indicators/rows.ts';

const row = { ...blankRows.services, id: 'y1', file: 2, line: 9 };

describe('rows of the same days', () => {
  it('are ordered by what they hold, wherever they stand', () => {
    const other = { ...row, id: 'y2', file: 1, line: 2 };
    expect(byContent(row, other)).toBeLessThan(0);
    expect(byContent(other, row)).toBeGreaterThan(0);
    expect(byContent({ ...row, file: 0, line: 1 }, other)).toBeLessThan(0);
  });

  it('are ordered by file and line when they hold the same, whoever the child', () => {
    expect(byContent(row, { ...row, child: 'Ane', line: 10 })).toBeLessThan(0);
    expect(byContent(row, { ...row, file: 1, line: 10 })).toBeGreaterThan(0);
    expect(byContent(row, { ...row })).toBe(0);
  });

  it('of which each is made of rows, are ordered by what those hold', () => {
    const made = (id: string, line: number) => ({ ...blankRows.cases, line, rows: [{ ...row, id, line }] });
    expect(byContent(made('y1', 9), made('y2', 2))).toBeLessThan(0);
    expect(byContent(made('y1', 9), made('y1', 2))).toBeGreaterThan(0);
  });
});
