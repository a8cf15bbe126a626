import { dayOf, weekdayOf, yearOf, type Day } from './day.ts';

/** A point in time: milliseconds since 1970-01-01T00:00Z. Subtracting two gives elapsed time, clock changes included. */
export type Instant = number & { readonly brand: 'Instant' };

const msPerMinute = 60_000;
const msPerDay = 86_400_000;
export const msPerHour = 3_600_000;

/**
 * The instant at which Danish clocks show this time on this day.
 * The hour that occurs twice when summer time ends is taken as its first pass, and a time
 * in the hour that is skipped in spring as if the clock had not been changed yet.
 */
export function danishInstant(day: Day, minuteOfDay: number): Instant {
  const asIfUtc = day * msPerDay + minuteOfDay * msPerMinute;
  const summer = asIfUtc - 120 * msPerMinute;
  return (isSummerTime(summer) ? summer : asIfUtc - 60 * msPerMinute) as Instant;
}

/** The Danish calendar day on which an instant falls. */
export function danishDayOf(instant: Instant): Day {
  const offset = isSummerTime(instant) ? 120 : 60;
  return Math.floor((instant + offset * msPerMinute) / msPerDay) as Day;
}

/** The instant at which a Danish day ends, and the next begins. */
export function endOfDay(day: Day): Instant {
  return danishInstant((day + 1) as Day, 0);
}

// Summer time in the EU since 1996: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last of October
// (directive 2000/84/EC). From 1980 to 1995 it ended in September; no list reaches that far back.
function isSummerTime(utcMs: number): boolean {
  const { summerFrom, summerTo } = yearAround(utcMs);
  return utcMs >= summerFrom && utcMs < summerTo;
}

/** A year and its summer time, in milliseconds. */
interface Year {
  readonly from: number;
  readonly to: number;
  readonly summerFrom: number;
  readonly summerTo: number;
}

const years = new Map<number, Year>();

/** The year asked for last: lists go by time. */
let last: Year = { from: 0, to: 0, summerFrom: 0, summerTo: 0 };

function yearAround(utcMs: number): Year {
  if (utcMs >= last.from && utcMs < last.to) return last;
  const number = yearOf(Math.floor(utcMs / msPerDay) as Day);
  let year = years.get(number);
  if (year === undefined) {
    const summer = { summerFrom: changeOver(number, 3), summerTo: changeOver(number, 10) };
    year = { from: beginOf(number), to: beginOf(number + 1), ...summer };
    years.set(number, year);
  }
  last = year;
  return year;
}

/** NaN, which no instant comes after or before, for years that no day is in. */
function beginOf(year: number): number {
  return (dayOf(year, 1, 1) ?? Number.NaN) * msPerDay;
}

function changeOver(year: number, month: 3 | 10): number {
  const lastOfMonth = dayOf(year, month, 31) as Day;
  return (lastOfMonth - weekdayOf(lastOfMonth)) * msPerDay + 60 * msPerMinute;
}
