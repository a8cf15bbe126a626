import { addDays, daysBetween, type Day } from '../../calendar/day.ts';
import type { UnitRow } from '../../model/rows.ts';
import type { Holiday } from '../../model/settings.ts';
import type { Moment } from '../engine/define.ts';
import { fitsWords } from '../engine/parameters.ts';
import { openSpan } from './open-unit.ts';

/** Days without a meeting, from one day to another; holidays are not among the days. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** The days of the meetings of the wanted form at a unit, or in its district, in order. */
export function meetingDays(unit: UnitRow, at: Moment): Day[] {
  const per = at.parameters['per'] === 'district' ? 'district' : 'unit';
  const held = at.knowledge.units.meetings(unit, per).filter(({ form }) => fitsWords(form, at, 'form'));
  return held.flatMap(({ heldOn }) => heldOn ?? []);
}

/**
 * The gaps between meetings that end in the period, in order. The first begins with the last meeting before the period,
 * without one with the period's first day; or, for a unit that opened in the period, with the day it opened. The last ends
 * with the period, the day the unit closed or the as-of day.
 */
export function gapsIn(unit: UnitRow, at: Moment): Gap[] {
  const open = openSpan(unit, at);
  if (open === undefined) return [];
  const days = meetingDays(unit, at).filter((day) => day <= open.to);
  const wasOpen = unit.openedOn === undefined || unit.openedOn < at.period.from;
  const earlier = wasOpen ? days.findLast((day) => day < open.from) : undefined;
  const stops = [earlier ?? open.from, ...days.filter((day) => day >= open.from), open.to];
  return stops.slice(1).map((to, nth) => gapBetween(stops[nth] ?? to, to, at.settings.holidays));
}

/** The days after one day up to another, less those that lie in a holiday. */
export function gapBetween(from: Day, to: Day, holidays: readonly Holiday[]): Gap {
  let days = daysBetween(from, to);
  let counted = from;
  for (const holiday of holidays.toSorted((a, b) => a.from - b.from)) {
    const first = holiday.from > counted ? holiday.from : addDays(counted, 1);
    const last = holiday.to < to ? holiday.to : to;
    if (first > last) continue;
    days -= daysBetween(first, last) + 1;
    counted = last;
  }
  return { from, to, days };
}

export function longestOf(gaps: readonly Gap[]): Gap | undefined {
  return gaps.reduce<Gap | undefined>(
    (long, gap) => (long === undefined || gap.days > long.days ? gap : long),
    undefined,
  );
}
