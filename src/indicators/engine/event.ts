import type { Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/period.ts';
import { heldOn } from '../../model/held-on.ts';
import type { Activity, Row } from '../../model/rows.ts';
import { rowsOf, type Moment } from './define.ts';

/** The days that say when a case came about, the first that it has deciding: received, begun, come to notice, held. */
const dayFields = [
  'receivedOn',
  'startedOn',
  'awareOn',
  'heldOn',
  'discussedOn',
  'visitedOn',
  'screenedOn',
  'measuredOn',
  'monthOn',
] as const;

/** The day on which a case came about; undefined where its rows do not say. */
export function eventDayOf(unit: Row): Day | undefined {
  if ('planned' in unit) return heldOn(unit as Activity);
  const days = unit as Row & { readonly [F in (typeof dayFields)[number]]?: Day | undefined };
  const field = dayFields.find((one) => days[one] !== undefined);
  return field === undefined ? undefined : days[field];
}

/**
 * The row that speaks for a case in a period: the case itself; for one that is many events without a day of
 * its own, such as all the notifications of a child, the last of them that lies in the period, else the last known.
 */
export function speakerOf(unit: Row, { period }: Moment): Row {
  if (eventDayOf(unit) !== undefined) return unit;
  const rows = rowsOf(unit);
  return rows.findLast((row) => contains(period, eventDayOf(row))) ?? rows.at(-1) ?? unit;
}

/** The day for which a stock is told: the last of the period, or as far as anything is known. */
export function stockDayOf({ period, asOf }: Moment): Day {
  return period.to < asOf ? period.to : asOf;
}
