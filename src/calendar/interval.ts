import { addDays, addMonths, type Day } from './day.ts';

/** How far apart two events may lie: calendar months, clamped to a shorter month's last day, or days. */
export type Interval = { readonly months: number } | { readonly days: number };

/** The last day that is still within the interval after a day. */
export function addInterval(day: Day, interval: Interval): Day {
  return 'months' in interval ? addMonths(day, interval.months) : addDays(day, interval.days);
}
