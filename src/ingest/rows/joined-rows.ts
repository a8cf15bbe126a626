import type { Layout } from './layout.ts';

/**
 * Whether other rows stand in the cells of a row: a quote at the start of a cell makes one cell of all up to the next.
 * Then the line on which the row begins would be a row by itself, and so would another of its lines. The text of a
 * remark hardly ever divides both its first line and another into just as many cells.
 */
export function holdsRows(
  cells: readonly string[],
  { delimiter, lineEnd }: Layout,
  fits: (cells: readonly string[]) => boolean,
): boolean {
  if (!cells.some((cell) => cell.includes(lineEnd))) return false;
  const isRow = (line: string): boolean => {
    const parts = line.split(delimiter);
    return fits(parts) && !isProse(parts);
  };
  const [first = '', ...others] = cells.join(delimiter).split(lineEnd);
  return isRow(first) && others.some(isRow);
}

/** In a sentence a blank comes after a comma or a semicolon. */
function isProse([, ...parts]: readonly string[]): boolean {
  return parts.filter((part) => part.startsWith(' ')).length * 2 >= parts.length;
}
