import { Contents } from './contents.ts';
import { Groups } from './groups.ts';
import type { ListRows } from './list-rows.ts';

/** How a row that is left to another differs from it. */
export type Difference = 'none' | 'older' | 'contradicting';

/** Says that a row is not used since another version of it is. */
type DropVersion = (row: number, kept: number, difference: Difference) => void;

/**
 * Drops the rows of which a newer version is there. Of versions that were taken out on one day nothing tells which is the
 * newer, in whatever files and order they stand: one is chosen by what they say. Rows that only their natural key has in
 * common may be different things there, and so may rows with one id for several children.
 */
export function dropSuperseded(rows: ListRows, isDropped: (row: number) => boolean, drop: DropVersion): void {
  const groups = new Groups(rows);
  if (groups.isEmpty) return;
  const newest = newestRows(rows, groups, isDropped);
  const older: number[] = [];
  const rivals = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const group = groups.of[row] ?? -1;
    if (group === -1 || isDropped(row)) continue;
    const first = newest[group] ?? row;
    if (row === first) continue;
    if (rows.daysAfter(row, first) < 0) older.push(row);
    else if (rivals.has(group)) rivals.get(group)?.push(row);
    else rivals.set(group, [first, row]);
  }
  const contents = new Contents(rows);
  const choices = new Map<number, (row: number) => number>();
  const keptIn = (group: number): ((row: number) => number) => {
    let kept = choices.get(group);
    if (kept === undefined) choices.set(group, (kept = keptAmong(rivals.get(group) ?? [], groups, contents)));
    return kept;
  };
  for (const [group, some] of rivals) {
    if (!groups.areVersions(group)) continue;
    const kept = keptIn(group);
    for (const row of some) {
      const by = kept(row);
      if (by !== row) drop(row, by, contents.agree(row, by) ? 'none' : 'contradicting');
    }
  }
  for (const row of older) {
    const group = groups.of[row] ?? -1;
    drop(row, rivals.has(group) ? keptIn(group)(row) : (newest[group] ?? row), 'older');
  }
}

/** By group, the first of its rows that were taken out last. */
function newestRows(rows: ListRows, groups: Groups, isDropped: (row: number) => boolean): number[] {
  const newest: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    const group = groups.of[row] ?? -1;
    if (group === -1 || isDropped(row)) continue;
    const known = newest[group];
    if (known === undefined || rows.daysAfter(row, known) > 0) newest[group] = row;
  }
  return newest;
}

/** Tells which row stands for another of its child. One that names no child is about the only one that others name. */
function keptAmong(some: readonly number[], groups: Groups, contents: Contents): (row: number) => number {
  const named = new Set(some.map((row) => groups.childOf(row)).filter((child) => child !== ''));
  const [only = ''] = named.size === 1 ? named : [];
  const childOf = (row: number): string => groups.childOf(row) || only;
  const ofChild = new Map<string, number[]>();
  for (const row of some) {
    const versions = ofChild.get(childOf(row));
    if (versions === undefined) ofChild.set(childOf(row), [row]);
    else versions.push(row);
  }
  const kept = new Map([...ofChild].map(([child, versions]) => [child, contents.chosen(versions)]));
  const ofAny = contents.chosen([...kept.values()]);
  return (row) => kept.get(childOf(row)) ?? ofAny;
}
