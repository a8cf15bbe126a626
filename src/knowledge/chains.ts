import { daysBetween, type Day } from '../calendar/day.ts';
import { fold } from '../model/fold.ts';
import type { Service } from '../model/rows.ts';
import { byContent } from './row-order.ts';

/**
 * Joins ydelser into measures: a row continues another of the same case, child and ydelsestype that ended
 * at most `gapDays` earlier (next start − previous end). Rows that overlap stay apart, each its own measure.
 * Where several have ended, `Fortsættelse af` decides, else the one that ended last.
 */
export function chainsOf(services: readonly Service[], gapDays: number): Service[][] {
  const chains: Service[][] = [];
  for (const rows of alikeOnes(services)) {
    if (rows.length === 1) chains.push(rows);
    else chainRows(ordered(rows), gapDays, chains);
  }
  return chains;
}

/** The rows of one case, child and ydelsestype together, in the order in which the first of them stand. */
function alikeOnes(services: readonly Service[]): Service[][] {
  const all: Service[][] = [];
  // A child has few cases and types, so that no key of all three has to be written for each row.
  const near = new Map<string | undefined, Service[][]>();
  for (let at = 0; at < services.length; at++) {
    const row = services[at] as Service;
    const key = row.child ?? row.caseNumber;
    const groups = near.get(key);
    const known = groups && groupOf(row, groups);
    if (known !== undefined) {
      known.push(row);
      continue;
    }
    const group = [row];
    all.push(group);
    if (groups === undefined) near.set(key, [group]);
    else groups.push(group);
  }
  return all;
}

function groupOf(row: Service, groups: readonly Service[][]): Service[] | undefined {
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] as Service[];
    if (isAlike(group[0] as Service, row)) return group;
  }
  return undefined;
}

function isAlike(one: Service, other: Service): boolean {
  if (one.caseNumber !== other.caseNumber || one.child !== other.child) return false;
  return one.type === other.type || fold(one.type) === fold(other.type);
}

/** Most stand in order, which is seen at less cost than a sort is begun. */
function ordered(rows: Service[]): readonly Service[] {
  for (let at = 1; at < rows.length; at++) {
    if (inOrder(rows[at - 1] as Service, rows[at] as Service) > 0) return rows.sort(inOrder);
  }
  return rows;
}

/** Adds the chains of rows that stand in order. */
function chainRows(rows: readonly Service[], gapDays: number, chains: Service[][]): void {
  // The chains that a later row may still continue.
  const open: Service[][] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Service;
    letGo(open, startOf(row), gapDays);
    const previous = continuedBy(row, open);
    if (previous !== undefined) {
      previous.push(row);
      continue;
    }
    const chain = [row];
    chains.push(chain);
    open.push(chain);
  }
}

/** A chain whose gap has grown too long can never be continued again. */
function letGo(open: Service[][], from: Day, gapDays: number): void {
  let kept = 0;
  for (let at = 0; at < open.length; at++) {
    const chain = open[at] as Service[];
    if (daysBetween(endOf(tailOf(chain)), from) <= gapDays) open[kept++] = chain;
  }
  open.length = kept;
}

/** The chain that a row names, or else the first of those that ended last; undefined where none has ended. */
function continuedBy(row: Service, open: readonly Service[][]): Service[] | undefined {
  const from = startOf(row);
  let last: Service[] | undefined;
  for (let at = 0; at < open.length; at++) {
    const chain = open[at] as Service[];
    const tail = tailOf(chain);
    const end = endOf(tail);
    if (end > from) continue;
    if (row.continues !== undefined && tail.id === row.continues) return chain;
    if (last === undefined || end > endOf(tailOf(last))) last = chain;
  }
  return last;
}

function inOrder(a: Service, b: Service): number {
  const byStart = startOf(a) - startOf(b);
  if (byStart !== 0) return byStart;
  // Two open ends are alike, which a difference of infinities would not say.
  return endOf(a) === endOf(b) ? byContent(a, b) : endOf(a) - endOf(b);
}

function startOf(row: Service): Day {
  return row.startedOn ?? (-Infinity as Day);
}

/** An open row ends never: nothing can follow it. */
function endOf(row: Service): Day {
  return row.endedOn ?? (Infinity as Day);
}

function tailOf(chain: readonly Service[]): Service {
  const tail = chain.at(-1);
  if (tail === undefined) throw new RangeError('a chain has at least one row');
  return tail;
}

export function groupBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const of = key(thing);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [thing]);
    else group.push(thing);
  }
  return groups;
}
