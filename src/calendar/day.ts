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
  const isWritable = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && date >= 1;
  if (!isWritable || date > lengthOf(year, month)) return undefined;
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(date);
  return isWhole ? addDays(firstOf(year, month), date - 1) : undefined;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** By months since the year 0. Lists hold few different months, and a remembered one takes no division. */
const firsts = new Map<number, Day>();

/** The first day of a month. */
function firstOf(year: number, month: number): Day {
  const key = year * 12 + month;
  let first = firsts.get(key);
  if (first === undefined) firsts.set(key, (first = civilDay(year, month)));
  return first;
}

const daysPerEra = 146_097;
const daysBefore1970 = 719_468;

/** Counts from 1 March, so that the leap day is a year's last: 400 years are an era (Hinnant, days_from_civil). */
function civilDay(year: number, month: number): Day {
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const ofEra = from - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + dayOfYear;
  return (era * daysPerEra + dayOfEra - daysBefore1970) as Day;
}

/** Reads `yyyy-mm-dd`, strictly; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `2016-06-30`. */
export function isoDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** `30-06-2016`, as Danish readers write it. */
export function danishDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${two(date)}-${two(month)}-${year}`;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const since = day + daysBefore1970;
  const era = Math.floor(since / daysPerEra);
  const dayOfEra = since - era * daysPerEra;
  const ofEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

const dateNumbers = new Map<Day, number>();

/** 20160630 for 30 June 2016. Remembered by value: lists hold few different days. */
export function dateNumber(day: Day): number {
  let number = dateNumbers.get(day);
  if (number === undefined) {
    const { year, month, date } = partsOf(day);
    dateNumbers.set(day, (number = (year * 100 + month) * 100 + date));
  }
  return number;
}

export function yearOf(day: Day): number {
  return Math.floor(dateNumber(day) / 10_000);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
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
    const date = dateNumber(day) % 100;
    const { first, days } = monthAfter(addDays(day, 1 - date), months);
    known.set(day, (sum = addDays(first, Math.min(date, days) - 1)));
  }
  return sum;
}

/** The last day of the month that a day is in. */
export function lastOfMonth(day: Day): Day {
  const { first, days } = monthAfter(addDays(day, 1 - (dateNumber(day) % 100)), 0);
  return addDays(first, days - 1);
}

interface Month {
  readonly first: Day;
  readonly days: number;
}

const monthsAfter = new Map<number, Map<Day, Month>>();

/** The month so many months after the one that begins on a day. */
function monthAfter(first: Day, months: number): Month {
  let known = monthsAfter.get(months);
  if (known === undefined) monthsAfter.set(months, (known = new Map()));
  let month = known.get(first);
  if (month === undefined) {
    const then = dayjs.utc(first * msPerDay).add(months, 'month');
    month = { first: Math.round(then.valueOf() / msPerDay) as Day, days: then.daysInMonth() };
    known.set(first, month);
  }
  return month;
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

/** The place in a list of days in order of the first that is not before a day; its length where all are. */
export function placeFrom(days: readonly Day[], from: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts days in order, where they stand. Most such lists are short: a general sort would make more than it moves. */
export function putInOrder(days: Day[]): void {
  if (days.length > short) {
    days.sort((a, b) => a - b);
    return;
  }
  for (let at = 1; at < days.length; at++) {
    const day = days[at] as Day;
    let to = at;
    for (; to > 0 && (days[to - 1] as Day) > day; to--) days[to] = days[to - 1] as Day;
    days[to] = day;
  }
}

const short = 16;

/** How many of the days in order lie between two days, both included. */
export function countDaysIn(days: readonly Day[], from: Day, to: Day): number {
  return placeFrom(days, addDays(to, 1)) - placeFrom(days, from);
}

/** Whether a list of days in order has one from the one day to the other, both included. */
export function hasDayIn(days: readonly Day[], from: Day, to: Day): boolean {
  const first = days[placeFrom(days, from)];
  return first !== undefined && first <= to;
}
