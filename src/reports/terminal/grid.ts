import Table from 'cli-table3';
import { widthOf, wrap } from './text.ts';

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

/** Spaces between two columns. */
export const gap = 2;
const narrowest = 16;
/** cli-table3 takes time with the square of a table's rows. */
const rowsAtOnce = 60;

const borders = ['top', 'bottom', 'left', 'right', 'mid'];
const corners = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'];
const crossings = ['left-mid', 'mid-mid', 'right-mid', 'middle'];
const noLines = Object.fromEntries([...borders, ...corners, ...crossings].map((name) => [name, '']));

/** Lays out columns within a width; texts are wrapped, never cut. Cells are styled after they have their width. */
export function grid(
  columns: readonly Column[],
  lines: readonly Line[],
  width: number,
  styles: { readonly head: Style; readonly cell?: (column: number, row: readonly string[]) => Style },
): string[] {
  const titles = columns.map(({ title }) => title);
  const rows = lines.filter((line): line is readonly string[] => !('beneath' in line));
  const widths = widthsOf(columns, [titles, ...rows], width);
  const body = lines.map((line) =>
    'beneath' in line ? spanning(line, widths) : line.map((cell, at) => styled(cell, at, line)),
  );
  const head = titles.some((title) => title !== '') ? [titles.map((title, at) => fitted(title, at, styles.head))] : [];
  const all = [...head, ...body];
  const printed: string[] = [];
  for (let at = 0; at < all.length; at += rowsAtOnce) printed.push(...print(all.slice(at, at + rowsAtOnce), widths));
  return printed;

  function styled(cell: string, at: number, row: readonly string[]): Cell {
    return fitted(cell, at, styles.cell?.(at, row) ?? ((text) => text));
  }

  function fitted(cell: string, at: number, style: Style): Cell {
    const room = (widths[at] ?? narrowest) - (at === widths.length - 1 ? 0 : gap);
    const content = wrap(cell, room, columns[at]?.hang);
    return { content: content.map(style).join('\n'), hAlign: columns[at]?.align ?? 'left' };
  }
}

interface Cell {
  readonly content: string;
  readonly hAlign: 'left' | 'right';
  readonly colSpan?: number;
}

function spanning({ beneath, from, indent = 0, style }: Beneath, widths: readonly number[]): Cell[] {
  const room = widths.slice(from).reduce((sum, one) => sum + one, -indent);
  const content = wrap(beneath, room).map((line) => ' '.repeat(indent) + (style?.(line) ?? line));
  const before = from === 0 ? [] : [{ content: '', hAlign: 'left' as const, colSpan: from }];
  return [...before, { content: content.join('\n'), hAlign: 'left', colSpan: widths.length - from }];
}

/** Widths with their gap. Every column as wide as its widest cell, and the growing one what is left. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widest = columns.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const wanted = widest.map(
    (one, at) =>
      Math.max(Math.min(one, columns[at]?.max ?? one), columns[at]?.min ?? 0) + (at === columns.length - 1 ? 0 : gap),
  );
  const growing = columns.findIndex(({ grows }) => grows === true);
  if (growing < 0) return wanted;
  const others = wanted.reduce((sum, one, at) => (at === growing ? sum : sum + one), 0);
  return wanted.map((one, at) => (at === growing ? Math.max(narrowest, width - others) : one));
}

function print(rows: readonly Cell[][], widths: readonly number[]): string[] {
  const table = new Table({
    chars: noLines,
    colWidths: [...widths],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  // cli-table3 knows no padding of single columns: the gap is part of the width, and right-aligned cells end before it.
  table.push(...rows.map((row) => row.map((cell, at) => ({ ...cell, content: gapped(cell, at === row.length - 1) }))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function gapped({ content, hAlign }: Cell, isLast: boolean): string {
  if (isLast || hAlign === 'left') return content;
  return content
    .split('\n')
    .map((line) => `${line}${' '.repeat(gap)}`)
    .join('\n');
}
