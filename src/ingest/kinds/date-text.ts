import { dayOf, type Day } from '../../calendar/day.ts';
import { danishDayOf, danishInstant, type Instant } from '../../calendar/instant.ts';

/** A day, and the instant where a clock time was written. */
export interface Moment {
  readonly on: Day;
  readonly at: Instant | undefined;
}

/** A clock time as written behind a date. */
interface Clock {
  /** Minutes since midnight, with seconds as a fraction; undefined where no clock shows such a time. */
  readonly minuteOfDay: number | undefined;
  /** How far ahead of UTC the written time is; undefined when it is Danish local time. */
  readonly zoneMinutes: number | undefined;
}

/** A date as written: its three numbers in order, and what stands behind them. */
export interface DateText {
  /** What the digits alone tell of the order; nothing when no number has four of them. */
  readonly shape: 'dd-mm-yyyy' | 'yyyy-mm-dd' | 'two-digits';
  readonly numbers: readonly [first: number, second: number, third: number];
  readonly separator: string;
  readonly clock: Clock | undefined;
  /** What it comes to where the shape tells; undefined for two-digit years and where the calendar has no such day. */
  readonly moment: Moment | undefined;
  /** True for the days with which systems fill an empty field. */
  readonly filler: boolean;
}

/** Dates without a clock, remembered: a list has the same few thousand in all its columns. */
const plainDates = new Map<string, DateText>();
const rememberedDates = 50_000;

/** Takes a date apart; undefined for what is no date in any form. */
export function lexDate(text: string): DateText | undefined {
  const known = plainDates.get(text);
  if (known !== undefined) return known;
  const written = lexPlain(text) ?? lexAny(text);
  if (written === undefined || written.clock !== undefined) return written;
  if (plainDates.size >= rememberedDates) plainDates.clear();
  plainDates.set(text, written);
  return written;
}

/** Most dates are `dd-mm-yyyy` or `yyyy-mm-dd`, perhaps with `HH:MM`: told without a regular expression. */
function lexPlain(text: string): DateText | undefined {
  if (text.length !== 10 && text.length !== 16) return undefined;
  const yearFirst = isSeparator(text.charCodeAt(4));
  const one = yearFirst ? 4 : 2;
  const other = yearFirst ? 7 : 5;
  const separator = text.charCodeAt(one);
  if (!isSeparator(separator) || text.charCodeAt(other) !== separator) return undefined;
  const numbers = [numberIn(text, 0, one), numberIn(text, one + 1, other), numberIn(text, other + 1, 10)] as const;
  if (Number.isNaN(numbers[0] + numbers[1] + numbers[2])) return undefined;
  const shape = yearFirst ? 'yyyy-mm-dd' : 'dd-mm-yyyy';
  if (text.length === 10) return dateText(shape, numbers, text.charAt(one), undefined);
  const clock = lexPlainClock(text);
  return clock && dateText(shape, numbers, text.charAt(one), clock);
}

function lexPlainClock(text: string): Clock | undefined {
  const gap = text.charCodeAt(10);
  if ((gap !== 32 && gap !== 84) || text.charCodeAt(13) !== 58) return undefined;
  const hour = numberIn(text, 11, 13);
  const minute = numberIn(text, 14, 16);
  return Number.isNaN(hour + minute) ? undefined : clockOf(hour, minute, 0, undefined);
}

/** The number that some digits make; NaN where one of them is none. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function isSeparator(unit: number): boolean {
  return unit === 45 || unit === 46 || unit === 47;
}

const dateTime = new RegExp(
  String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})` +
    String.raw`(?:(?:[Tt]|\s+(?:kl\.?\s*)?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?$`,
);

function lexAny(text: string): DateText | undefined {
  const found = dateTime.exec(text);
  if (found === null) return undefined;
  const [, first = '', separator = '', second = '', third = '', hour, minute, seconds, zone] = found;
  const shape = shapeOf(first.length, third.length);
  if (shape === undefined) return undefined;
  const clock = hour === undefined ? undefined : clockOf(Number(hour), Number(minute), Number(seconds ?? 0), zone);
  return dateText(shape, [Number(first), Number(second), Number(third)], separator, clock);
}

function shapeOf(firstDigits: number, thirdDigits: number): DateText['shape'] | undefined {
  if (firstDigits === 4 && thirdDigits <= 2) return 'yyyy-mm-dd';
  if (thirdDigits === 4 && firstDigits <= 2) return 'dd-mm-yyyy';
  return firstDigits <= 2 && thirdDigits <= 2 ? 'two-digits' : undefined;
}

function clockOf(hour: number, minute: number, seconds: number, zone: string | undefined): Clock {
  const isTime = hour <= 23 && minute <= 59 && seconds <= 59;
  return {
    minuteOfDay: isTime ? hour * 60 + minute + seconds / 60 : undefined,
    zoneMinutes: zone === undefined ? undefined : zoneMinutes(zone),
  };
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function dateText(
  shape: DateText['shape'],
  numbers: DateText['numbers'],
  separator: string,
  clock: Clock | undefined,
): DateText {
  if (shape === 'two-digits') return { shape, numbers, separator, clock, moment: undefined, filler: false };
  const yearFirst = shape === 'yyyy-mm-dd';
  const year = yearFirst ? numbers[0] : numbers[2];
  const month = numbers[1];
  const date = yearFirst ? numbers[2] : numbers[0];
  const moment = momentOf(year, month, date, clock);
  return { shape, numbers, separator, clock, moment, filler: isFiller(year, month, date) };
}

/** The Danish day and instant of a date whose year, month and date are known; undefined where the calendar has none. */
export function momentOf(year: number, month: number, date: number, clock: Clock | undefined): Moment | undefined {
  const day = dayOf(year, month, date);
  if (day === undefined) return undefined;
  if (clock?.minuteOfDay === undefined) return { on: day, at: undefined };
  if (clock.zoneMinutes === undefined) return { on: day, at: danishInstant(day, clock.minuteOfDay) };
  const at = ((day * 24 * 60 + clock.minuteOfDay - clock.zoneMinutes) * 60_000) as Instant;
  return { on: danishDayOf(at), at };
}

/**
 * 0001-01-01, 1900-01-01 and 9999-12-31, and 1899-12-30 and 0000-00-00, which are Excel's and some databases' nothing.
 */
function isFiller(year: number, month: number, date: number): boolean {
  if (year <= 1 || year === 9999) return true;
  return (year === 1900 && month === 1 && date === 1) || (year === 1899 && month === 12 && date >= 30);
}

/** Excel counts days from 1899-12-30; a day of our calendar is counted from 1970-01-01. */
const excelEpoch = 25_569;

/** Reads an Excel serial number, five digits long from 1927 to 2119; undefined for anything else. */
export function serialMoment(text: string): Moment | undefined {
  const found = /^(\d{5})(?:[.,](\d+))?$/.exec(text);
  if (found === null) return undefined;
  const on = (Number(found[1]) - excelEpoch) as Day;
  if (found[2] === undefined) return { on, at: undefined };
  return { on, at: danishInstant(on, Math.round(Number(`0.${found[2]}`) * 86_400) / 60) };
}
