import { addDays, addMonths, dayOf, isoDay, parseDay, partsOf, type Day } from './day.ts';

/** The days from `from` to `to`, both included. `label` is how the period is written: 2016K2, 2016, 2016-05 or two days. */
export interface Period {
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
}

export function contains(period: Period, day: Day | undefined): boolean {
  return day !== undefined && day >= period.from && day <= period.to;
}

/**
 * Reads a quarter (`2016K2` or `2016Q2`), a year (`2016`), a month (`2016-05`) or two days (`2016-04-01..2016-06-30`).
 * Undefined for anything else, and for two days in the wrong order.
 */
export function parsePeriod(text: string): Period | undefined {
  const quarter = /^(\d{4})[KQ]([1-4])$/i.exec(text);
  if (quarter !== null) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3, `${quarter[1]}K${quarter[2]}`);
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month !== null) return months(Number(month[1]), Number(month[2]), 1, text);
  if (/^\d{4}$/.test(text)) return months(Number(text), 1, 12, text);
  const [from, to, ...more] = text.split('..').map(parseDay);
  if (from === undefined || to === undefined || more.length > 0 || to < from) return undefined;
  return { label: text, from, to };
}

/** The days from one day to another as a period of its own. */
export function span(from: Day, to: Day): Period {
  return { label: `${isoDay(from)}..${isoDay(to)}`, from, to };
}

export function quarterOf(day: Day): Period {
  const { year, month } = partsOf(day);
  const quarter = Math.ceil(month / 3);
  return months(year, quarter * 3 - 2, 3, `${year}K${quarter}`) as Period;
}

/** The last quarter that has ended by the end of a day. */
export function lastWholeQuarter(asOf: Day): Period {
  const current = quarterOf(asOf);
  return current.to === asOf ? current : quarterOf(addDays(current.from, -1));
}

/** Every quarter from the one in which `from` lies to the one in which `to` lies. */
export function quartersBetween(from: Day, to: Day): Period[] {
  const quarters: Period[] = [];
  for (let next = quarterOf(from); next.from <= to; next = quarterOf(addDays(next.to, 1))) quarters.push(next);
  return quarters;
}

/** The period of the same length, in calendar months where it is made of whole months, that lies so many months away. */
export function shiftMonths(period: Period, by: number): Period {
  const { from, next } = shifted(period, by);
  return span(from, addDays(next, -1));
}

/** Whether a day lies in the period so many months away; asked of every case, which needs no period with a label. */
export function containsShifted(period: Period, by: number, day: Day | undefined): boolean {
  const { from, next } = shifted(period, by);
  return day !== undefined && day >= from && day < next;
}

function shifted({ from, to }: Period, by: number): { from: Day; next: Day } {
  return { from: addMonths(from, by), next: addMonths(addDays(to, 1), by) };
}

function months(year: number, first: number, count: number, label: string): Period | undefined {
  const from = dayOf(year, first, 1);
  return from === undefined ? undefined : { label, from, to: addDays(addMonths(from, count), -1) };
}
