import { addDays, dayOf, isoDay, partsOf, type Day } from '../../calendar/day.ts';
import type { ListName, Lists } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import { startDayOf } from '../../model/start-day.ts';

export interface MonthCount {
  /** `2016-05`. */
  readonly month: string;
  readonly rows: number;
}

/** The rows of a list by the month they begin in, empty months too, up to the last whole month before the day ends. */
export function rowsPerMonth(lists: Lists, list: ListName, lastDay: Day): MonthCount[] {
  const counts = new Map<number, number>();
  for (const [day, rows] of rowsPerDay(lists[list]?.rows ?? [], list)) {
    const month = monthOf(day);
    counts.set(month, (counts.get(month) ?? 0) + rows);
  }
  let first = Infinity;
  for (const month of counts.keys()) first = Math.min(first, month);
  const months: MonthCount[] = [];
  for (let month = first; month < monthOf(addDays(lastDay, 1)); month++) {
    months.push({ month: nameOf(month), rows: counts.get(month) ?? 0 });
  }
  return months;
}

/** Lists have far fewer days than rows, and a day is dear to take apart. */
function rowsPerDay(rows: readonly Row[], list: ListName): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const row of rows) {
    const day = startDayOf(list, row);
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** Months since the year 0, so that they can be counted through. */
function monthOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

function nameOf(month: number): string {
  return isoDay(dayOf(Math.floor(month / 12), (month % 12) + 1, 1) as Day).slice(0, 7);
}
