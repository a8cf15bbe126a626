import type { Day } from '../calendar/day.ts';
import type { NotifiedChild, View } from '../model/knowledge.ts';
import type { List } from '../model/lists.ts';
import type { Notification } from '../model/rows.ts';
import { groupBy } from './chains.ts';
import { byContent } from './row-order.ts';

/**
 * The children of the notifications, each with all that is known to have been reported about it. Where the list
 * has no key of the child, the case number stands in; a notification with neither, or with a number that can't be
 * read, is alone and about nobody known.
 */
export function notifiedChildrenOf(list: List<Notification>): View<NotifiedChild> {
  const children = groupBy(list.rows, (row) => childKey(row) ?? `alone|${row.file}|${row.line}`);
  return { list: 'notifications', units: [...children.values()].map(childOf), leftOut: [] };
}

function childKey({ child, caseNumber, unusable }: Notification): string | undefined {
  if (child !== undefined) return `child|${child}`;
  const isUnreadable = unusable?.['child'] !== undefined;
  return caseNumber === undefined || isUnreadable ? undefined : `case|${caseNumber}`;
}

function childOf(rows: Notification[]): NotifiedChild {
  rows.sort(inOrder);
  const [first] = rows;
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
  rows.forEach((row, at) => {
    const last = rows[at - 1]?.receivedOn;
    if (last !== row.receivedOn) {
      dayBefore = last;
      firstClock = undefined;
    }
    firstClock ??= row.receivedAt;
    const isLaterThatDay = row.receivedAt !== undefined && firstClock !== undefined && firstClock < row.receivedAt;
    previous.push(isLaterThatDay ? row.receivedOn : dayBefore);
  });
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
