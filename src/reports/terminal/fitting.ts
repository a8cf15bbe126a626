import { gap, narrowest, type Column } from './grid.ts';
import { widthOf } from './text.ts';

/** No column is made narrower, if it must break its words for that. */
const leastWidth = 4;
/** A growing column has room for a long word, but not for the longest. */
const longestWord = 24;

/**
 * Where columns are too wide together, the one that grows gives way, the widest where none was meant to; where that is
 * not enough, the widest of the others wrap their cells, at spaces while they can.
 */
export function fitting(columns: readonly Column[], lines: readonly (readonly string[])[], width: number): Column[] {
  const cells = columns.map(({ title }, at) => [title, ...lines.map((row) => row[at] ?? '')]);
  const widths = cells.map(widest);
  const room = width - gap * (columns.length - 1);
  if (sum(widths) <= room) return [...columns];
  const words = cells.map((column) => widest(column.flatMap((cell) => cell.split(/ (?!%)/))));
  const meant = columns.findIndex(({ grows }) => grows === true);
  const growing = meant === -1 ? widths.indexOf(Math.max(...widths)) : meant;
  const others = [...columns.keys()].filter((at) => at !== growing);
  const left = room - Math.max(narrowest, Math.min(words[growing] ?? 0, longestWord));
  const least = room - narrowest;
  const most =
    capped(others, widths, words, left) ??
    capped(others, widths, words, least) ??
    capped(others, widths, [], least) ??
    new Map<number, number>();
  return columns.map((column, at) => {
    if (at === growing) return { ...column, grows: true };
    const max = most.get(at);
    return max === undefined ? column : { ...column, max };
  });
}

/** How wide each column may be for all to have room together: the widest give way first. */
function capped(
  columns: readonly number[],
  widths: readonly number[],
  floors: readonly number[],
  room: number,
): Map<number, number> | undefined {
  for (let cap = Math.max(...widths); cap >= leastWidth; cap--) {
    const most = columns.map((at) => Math.min(widths[at] ?? 0, Math.max(cap, floors[at] ?? 0)));
    if (sum(most) <= room) return new Map(columns.map((at, place) => [at, most[place] ?? cap]));
  }
  return undefined;
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, widthOf(cell)), 0);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, one) => total + one, 0);
}
