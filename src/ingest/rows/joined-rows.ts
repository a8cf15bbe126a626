import { lexDate } from '../kinds/date-text.ts';
import type { Layout } from './layout.ts';

/**
 * Whether other rows stand in the cells of a row: a quote at the start of a cell makes one cell of all up to the next.
 * Then the line on which the row begins would be a row by itself, and another of its lines would be one as well: it has
 * as many cells, and a date where the first has. A line of a remark has not; of a row without a date nobody can tell.
 */
export function holdsRows(
  cells: readonly string[],
  { delimiter, lineEnd }: Layout,
  fits: (cells: readonly string[]) => boolean,
): boolean {
  if (!cells.some((cell) => cell.includes(lineEnd))) return false;
  const [first = [], ...others] = cells
    .join(delimiter)
    .split(lineEnd)
    .map((line) => line.split(delimiter));
  if (!fits(first)) return false;
  const dated = first.flatMap((cell, at) => (isDate(cell) ? [at] : []));
  return others.some((line) => line.length >= first.length && hasDate(line, dated));
}

/** Headings hold no date: in a row that was taken in with them, any cell may. */
function hasDate(line: readonly string[], at: readonly number[]): boolean {
  return at.length === 0 ? line.some(isDate) : at.some((one) => isDate(line[one] ?? ''));
}

function isDate(cell: string): boolean {
  return lexDate(cell.trim()) !== undefined;
}
