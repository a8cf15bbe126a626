import Table from 'cli-table3';
import { plainText, widthOf, wrap } from './text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** One column of a grid takes what the others leave. */
  readonly grows?: boolean;
  readonly min?: number;
  /** Wider cells are wrapped. */
  readonly max?: number;
  /** Spaces by which the second line of a wrapped cell is set in, and those after it. */
  readonly hang?: number;
}

/** A row of cells, or a text beneath a row that runs across the columns from the one it starts under. */
export type Line = readonly string[] | Beneath;

interface Beneath {
  readonly beneath: string;
  readonly from: number;
  /** Spaces before each of its lines. */
  readonly indent?: number;
  readonly style?: Style;
}

export interface Style {
  (text: string): string;
}

interface Styles {
  readonly head: Style;
  readonly cell?: (column: number, row: readonly string[]) => Style;
}

/** Spaces between two columns. */
export const gap = 2;
/** A growing column is no narrower. */
export const narrowest = 16;
/** cli-table3 takes time with the square of a table's rows. */
const rowsAtOnce = 60;

const borders = ['top', 'bottom', 'left', 'right', 'mid'];
const corners = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'];
const crossings = ['left-mid', 'mid-mid', 'right-mid', 'middle'];
const noLines = Object.fromEntries([...borders, ...corners, ...crossings].map((name) => [name, '']));

/** Lays out columns within a width; texts are wrapped, never cut. */
export function grid(columns: readonly Column[], lines: readonly Line[], width: number, styles: Styles): string[] {
  const titles = columns.map(({ title }) => title);
  const hasHead = titles.some((title) => title !== '');
  const rows = lines.filter((line): line is readonly string[] => !('beneath' in line));
  const all = hasHead ? [titles, ...rows] : rows;
  const widths = widthsOf(columns, [titles, ...rows], width);
  const drawn = drawRows(
    all.map((row, at) => fitted(row, columns, widths, at === 0 && hasHead ? () => styles.head : styles.cell)),
    columns,
    widths,
  );
  const printed = hasHead ? [...(drawn.shift() ?? [])] : [];
  for (const line of lines) printed.push(...('beneath' in line ? spanning(line, widths) : (drawn.shift() ?? [])));
  return printed.map((line) => line.trimEnd());
}

/** Each cell as the lines it takes; styled once it has its width, so that a colour never counts. */
function fitted(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  styleOf: Styles['cell'],
): string[][] {
  return row.map((cell, at) => {
    const lines = wrap(cell, widths[at] ?? narrowest, columns[at]?.hang);
    const style = styleOf?.(at, row);
    return style === undefined ? lines : lines.map(style);
  });
}

/** The lines of each row. cli-table3 weighs every sign; where each takes up one column it comes to the same to pad. */
function drawRows(rows: readonly string[][][], columns: readonly Column[], widths: readonly number[]): string[][] {
  const isPlain = rows.every((row) => row.every((cell) => cell.every((line) => plainText(line) !== undefined)));
  return isPlain ? rows.map((row) => padRow(row, columns, widths)) : drawAnyRows(rows, columns, widths);
}

function padRow(row: readonly string[][], columns: readonly Column[], widths: readonly number[]): string[] {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) =>
    row.map((cell, column) => pad(cell[at] ?? '', widths[column] ?? 0, columns[column]?.align)).join(' '.repeat(gap)),
  );
}

function pad(line: string, width: number, align: Column['align'] = 'left'): string {
  const room = ' '.repeat(Math.max(0, width - (plainText(line) ?? line).length));
  return align === 'right' ? room + line : line + room;
}

function drawAnyRows(rows: readonly string[][][], columns: readonly Column[], widths: readonly number[]): string[][] {
  const drawn: string[][] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = rows.slice(from, from + rowsAtOnce);
    const table = new Table({
      chars: noLines,
      colWidths: widths.map((one, at) => one + (at === 0 ? 0 : gap)),
      colAligns: columns.map(({ align }) => align ?? 'left'),
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    });
    // The gap stands before a cell: padding holds for every cell of a table or for none.
    table.push(...some.map((row) => row.map((lines, at) => (at === 0 ? lines : lines.map(afterGap)).join('\n'))));
    const lines = table.toString().split('\n');
    for (const row of some) drawn.push(lines.splice(0, Math.max(...row.map((cell) => cell.length))));
  }
  return drawn;
}

function afterGap(line: string): string {
  return ' '.repeat(gap) + line;
}

function spanning({ beneath, from, indent = 0, style }: Beneath, widths: readonly number[]): string[] {
  const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one + gap, 0);
  const before = ' '.repeat(sum(widths.slice(0, from)) + indent);
  const room = sum(widths) - gap - before.length;
  return wrap(beneath, room).map((line) => before + (style?.(line) ?? line));
}

/** Every column as wide as its widest cell within its bounds, and the growing one what is left. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const wanted = columns.map(({ min = 0, max = Infinity }, at) => {
    const widest = rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), 0);
    return Math.max(Math.min(widest, max), min);
  });
  const others = wanted.reduce((sum, one, at) => (columns[at]?.grows === true ? sum : sum + one), 0);
  const room = width - others - gap * (columns.length - 1);
  return wanted.map((one, at) => (columns[at]?.grows === true ? Math.max(narrowest, room) : one));
}
