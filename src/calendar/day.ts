import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/**
 * A calendar day in Denmark, without a clock or a time zone: the number of days since 1970-01-01.
 * Days compare with `<`, `<=` and `===`; only this folder takes one apart.
 */
export type Day = number & { readonly brand: 'Day' };

const msPerDay = 86_400_000;

/** The day with this year, month (1–12) and date, or undefined where the calendar has none (30 February). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1000 || year > 9999) return undefined;
  const ms = Date.UTC(year, month - 1, date);
  return new Date(ms).getUTCDate() === date ? ((ms / msPerDay) as Day) : undefined;
}

/** Reads `yyyy-mm-dd`, strictly; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `2016-06-30`. */
export function isoDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** `30-06-2016`, as Danish readers write it. */
export function danishDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${two(date)}-${two(month)}-${year}`;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * msPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day * msPerDay).getUTCDay();
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

const monthsAdded = new Map<number, Map<Day, Day>>();

/**
 * The same date so many calendar months on, clamped to the last day of a shorter month
 * (31 October + 4 months = the last of February). Remembered by value: lists hold few different days.
 */
export function addMonths(day: Day, months: number): Day {
  let known = monthsAdded.get(months);
  if (known === undefined) monthsAdded.set(months, (known = new Map()));
  let sum = known.get(day);
  if (sum === undefined) {
    sum = Math.round(
      dayjs
        .utc(day * msPerDay)
        .add(months, 'month')
        .valueOf() / msPerDay,
    ) as Day;
    known.set(day, sum);
  }
  return sum;
}

export function earliest(...days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );
}

export function latest(...days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
