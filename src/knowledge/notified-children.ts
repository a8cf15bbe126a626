import type { Day } from '../calendar/day.ts';
import type { NotifiedChild, View } from '../model/knowledge.ts';
import type { List } from '../model/lists.ts';
import type { Notification } from '../model/rows.ts';
import { byContent } from './row-order.ts';

/**
 * The children of the notifications, each with all that is known to have been reported about it. Where the list
 * has no key of the child, the case number stands in; a notification with neither, or with a number that can't be
 * read, is alone and about nobody known.
 */
export function notifiedChildrenOf(list: List<Notification>): View<NotifiedChild> {
  const children: Notification[][] = [];
  const byChild = new Map<string, Notification[]>();
  const byCase = new Map<string, Notification[]>();
  for (let at = 0; at < list.rows.length; at++) {
    const row = list.rows[at] as Notification;
    const { child } = row;
    const key = child ?? caseInstead(row);
    if (key === undefined) children.push([row]);
    else addInOrder(children, child === undefined ? byCase : byChild, key, row);
  }
  return { list: 'notifications', units: children.map(childOf), leftOut: [] };
}

function addInOrder<T>(groups: T[][], known: Map<string, T[]>, key: string, one: T): void {
  const group = known.get(key);
  if (group !== undefined) {
    group.push(one);
    return;
  }
  const made = [one];
  known.set(key, made);
  groups.push(made);
}

function caseInstead({ caseNumber, unusable }: Notification): string | undefined {
  return unusable?.['child'] === undefined ? caseNumber : undefined;
}

function childKey(row: Notification): string | undefined {
  if (row.child !== undefined) return `child|${row.child}`;
  const caseNumber = caseInstead(row);
  return caseNumber === undefined ? undefined : `case|${caseNumber}`;
}

function childOf(rows: Notification[]): NotifiedChild {
  if (rows.length > 1) rows.sort(inOrder);
  const first = rows[0];
  if (first === undefined) throw new RangeError('a child of the notifications has at least one');
  const { file, line, caseNumber, bornOn } = first;
  const unusable = rows.find((row) => row.unusable !== undefined)?.unusable;
  return {
    file,
    line,
    caseNumber,
    child: childKey(first),
    bornOn,
    unusable,
    rows,
    previousOn: previousDays(rows),
  };
}

/**
 * For each of the rows, in order, the day of the nearest one before it. Of two on the same day one comes before
 * the other only when both have a clock time and they differ: else it may be the same report entered twice.
 */
function previousDays(rows: readonly Notification[]): (Day | undefined)[] {
  const previous: (Day | undefined)[] = [];
  let dayBefore: Day | undefined;
  let firstClock: number | undefined;
  let last: Day | undefined;
  for (let at = 0; at < rows.length; at++) {
    const { receivedOn, receivedAt } = rows[at] as Notification;
    if (last !== receivedOn) {
      dayBefore = last;
      firstClock = undefined;
    }
    firstClock ??= receivedAt;
    const isLaterThatDay = receivedAt !== undefined && firstClock !== undefined && firstClock < receivedAt;
    previous.push(isLaterThatDay ? receivedOn : dayBefore);
    last = receivedOn;
  }
  return previous;
}

function inOrder(a: Notification, b: Notification): number {
  return dayOf(a) - dayOf(b) || clockOf(a) - clockOf(b) || byContent(a, b);
}

/** A row without a day comes last: it is before nothing. */
function dayOf(row: Notification): number {
  return row.receivedOn ?? Number.MAX_SAFE_INTEGER;
}

function clockOf(row: Notification): number {
  return row.receivedAt ?? 0;
}
