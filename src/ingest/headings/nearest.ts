import { fold } from '../../model/fold.ts';
import type { Table } from '../table.ts';
import { knownHeadings } from './match.ts';

/** The field whose heading is nearest to a heading that fits none: at most two letters away, and a third of its length. */
export function nearestField(heading: string, table: Table): string | undefined {
  let known = nearestKnown.get(table);
  if (known === undefined) nearestKnown.set(table, (known = new Map()));
  if (!known.has(heading)) known.set(heading, lookForNearest(heading, table));
  return known.get(heading);
}

const nearestKnown = new WeakMap<Table, Map<string, string | undefined>>();

function lookForNearest(heading: string, table: Table): string | undefined {
  const folded = fold(heading);
  if (folded.length > 60) return undefined;
  let nearest: { field: string; distance: number } | undefined;
  for (const [known, { field }] of knownHeadings(table)) {
    const limit = Math.min(2, Math.floor(known.length / 3), (nearest?.distance ?? 3) - 1);
    const distance = Math.abs(known.length - folded.length) > limit ? Infinity : distanceOf(folded, known);
    if (distance <= limit) nearest = { field, distance };
  }
  return nearest?.field;
}

/** Letters to insert, drop, change or swap with their neighbour to turn one word into another. */
export function distanceOf(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const costs = [at(above, column - 1) + (same ? 0 : 1), at(above, column) + 1, at(current, column - 1) + 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) costs.push(at(before, column - 2) + 1);
      current.push(Math.min(...costs));
    }
    [before, above] = [above, current];
  }
  return at(above, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
