import { addMonths, daysBetween, dayOf, partsOf, type Day } from '../../calendar/day.ts';
import type { Service } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';
import { activeSpan } from './active.ts';

/**
 * What a row of services cost in the period, in whole øre: its price a day for each day that it ran; else its price a
 * month, a part of a month by its days; else its total, spread evenly over its days from the first to the last.
 * undefined where it ran and has no price: an open row's total can't be spread.
 */
export function costInOre(row: Service, at: Moment): number | undefined {
  const ran = activeSpan(row, at);
  if (ran === undefined) return 0;
  const { startedOn, endedOn, pricePerDay, pricePerMonth, total } = row;
  const days = daysBetween(ran.from, ran.to) + 1;
  if (pricePerDay !== undefined) return inOre(pricePerDay * days);
  if (pricePerMonth !== undefined) return inOre(pricePerMonth * monthsIn(ran.from, ran.to));
  if (total === undefined || startedOn === undefined || endedOn === undefined) return undefined;
  return inOre((total * days) / (daysBetween(startedOn, endedOn) + 1));
}

/** Months from one day to another, both included; each month's days are parts of it. */
function monthsIn(from: Day, to: Day): number {
  let months = 0;
  for (let day = from; day <= to;) {
    const { year, month } = partsOf(day);
    const first = dayOf(year, month, 1) ?? day;
    const next = addMonths(first, 1);
    const until = next <= to ? daysBetween(day, next) : daysBetween(day, to) + 1;
    months += until / daysBetween(first, next);
    day = next;
  }
  return months;
}

function inOre(kroner: number): number {
  return Math.round(kroner * 100);
}
