import { daysBetween, type Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Moment } from '../engine/define.ts';
import { stockDayOf } from '../engine/event.ts';

/** Anything that runs from one day to another, both included; open while it has no end. */
export interface Running {
  readonly startedOn: Day | undefined;
  readonly endedOn: Day | undefined;
}

export function isActiveOn({ startedOn, endedOn }: Running, on: Day): boolean {
  return startedOn !== undefined && startedOn <= on && (endedOn === undefined || endedOn >= on);
}

/** Begun by the last day of the period and not ended before its first. */
export function isActiveIn({ startedOn, endedOn }: Running, { from, to }: Period): boolean {
  return startedOn !== undefined && startedOn <= to && (endedOn === undefined || endedOn >= from);
}

/** Active on the last day of the period, or the last of it that is known. */
export function isActiveAtEnd(one: Running, at: Moment): boolean {
  return isActiveOn(one, stockDayOf(at));
}

/** Days of the period on which it ran, as far as is known. */
export function daysActive(one: Running, at: Moment): number {
  const days = activeSpan(one, at);
  return days === undefined ? 0 : daysBetween(days.from, days.to) + 1;
}

/** The first and the last day of the period on which it ran, as far as is known; undefined when there is none. */
export function activeSpan(
  { startedOn, endedOn }: Running,
  { period, asOf }: Moment,
): { from: Day; to: Day } | undefined {
  if (startedOn === undefined) return undefined;
  const from = startedOn > period.from ? startedOn : period.from;
  const known = asOf < period.to ? asOf : period.to;
  const to = endedOn !== undefined && endedOn < known ? endedOn : known;
  return from <= to ? { from, to } : undefined;
}
