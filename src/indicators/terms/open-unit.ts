import type { Day } from '../../calendar/day.ts';
import type { UnitRow } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';
import { stockDayOf } from '../engine/event.ts';
import { isOfUnitType } from './unit-type.ts';

/** The days of the period on which a unit was open, as far as is known; undefined when there is none. */
export function openSpan({ openedOn, closedOn }: UnitRow, at: Moment): { from: Day; to: Day } | undefined {
  const known = stockDayOf(at);
  const from = openedOn !== undefined && openedOn > at.period.from ? openedOn : at.period.from;
  const to = closedOn !== undefined && closedOn < known ? closedOn : known;
  return from <= to ? { from, to } : undefined;
}

/** Open on some day of the period, and of the type that is asked for. */
export function isOpenIn(unit: UnitRow, at: Moment): boolean {
  return openSpan(unit, at) !== undefined && isOfUnitType(unit, at);
}

export function noUnitId({ id }: UnitRow): string | undefined {
  return id === undefined ? 'no-unit-id' : undefined;
}
