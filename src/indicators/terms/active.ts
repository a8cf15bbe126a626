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
  const from = firstIn(one, at);
  return from === undefined ? 0 : Math.max(daysBetween(from, lastIn(one, at)) + 1, 0);
}

/** The first and the last day of the period on which it ran, as far as is known; undefined when there is none. */
export function activeSpan(one: Running, at: Moment): { from: Day; to: Day } | undefined {
  const from = firstIn(one, at);
  const to = lastIn(one, at);
  return from === undefined || from > to ? undefined : { from, to };
}

function firstIn({ startedOn }: Running, { period }: Moment): Day | undefined {
  return startedOn === undefined || startedOn > period.from ? startedOn : period.from;
}

function lastIn({ endedOn }: Running, { period, asOf }: Moment): Day {
  const known = asOf < period.to ? asOf : period.to;
  return endedOn !== undefined && endedOn < known ? endedOn : known;
}
