import { dayOf, type Day } from '../../calendar/day.ts';
import { danishDayOf, danishInstant, type Instant } from '../../calendar/instant.ts';

/** A date as written: its three numbers in order, and what stands behind them. */
export interface DateText {
  readonly numbers: readonly [string, string, string];
  readonly separator: string;
  /** Minutes since midnight, with seconds as a fraction; undefined where no clock time is written. */
  readonly minuteOfDay: number | undefined;
  /** True when a clock time is written that no clock shows. */
  readonly wrongClock: boolean;
  /** How far ahead of UTC the written time is; undefined when it is Danish local time. */
  readonly zoneMinutes: number | undefined;
}

const dateTime = new RegExp(
  String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})` +
    String.raw`(?:(?:[Tt]|\s+(?:kl\.?\s*)?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?$`,
);

/** Takes a date apart without deciding which number is the year; undefined for what is no date in any form. */
export function lexDate(text: string): DateText | undefined {
  return plainDate(text) ?? otherDate(text);
}

/** Most dates are just `dd-mm-yyyy` or `yyyy-mm-dd`, which is told without a regular expression. */
function plainDate(text: string): DateText | undefined {
  if (text.length !== 10) return undefined;
  const first = isSeparator(text.charCodeAt(2)) ? 2 : 4;
  const second = first === 2 ? 5 : 7;
  if (!isSeparator(text.charCodeAt(first)) || text.charCodeAt(second) !== text.charCodeAt(first)) return undefined;
  for (let at = 0; at < 10; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (at !== first && at !== second && (digit < 0 || digit > 9)) return undefined;
  }
  const numbers = [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)] as const;
  return { numbers, separator: text.charAt(first), minuteOfDay: undefined, wrongClock: false, zoneMinutes: undefined };
}

function isSeparator(unit: number): boolean {
  return unit === 45 || unit === 46 || unit === 47;
}

function otherDate(text: string): DateText | undefined {
  const found = dateTime.exec(text);
  if (found === null) return undefined;
  const [, first = '', separator = '', second = '', third = '', hour, minute, seconds, zone] = found;
  const wrongClock = Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(seconds ?? 0) > 59;
  const minutes = Number(hour) * 60 + Number(minute) + Number(seconds ?? 0) / 60;
  return {
    numbers: [first, second, third],
    separator,
    minuteOfDay: hour === undefined || wrongClock ? undefined : minutes,
    wrongClock,
    zoneMinutes: zone === undefined ? undefined : zoneMinutes(zone),
  };
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** A day, and the instant where a clock time was written. */
export interface Moment {
  readonly on: Day;
  readonly at: Instant | undefined;
}

/** The Danish day and instant of a date whose year, month and date are known; undefined where the calendar has none. */
export function momentOf(year: number, month: number, date: number, written: DateText): Moment | undefined {
  const day = dayOf(year, month, date);
  if (day === undefined) return undefined;
  const { minuteOfDay, zoneMinutes } = written;
  if (minuteOfDay === undefined) return { on: day, at: undefined };
  if (zoneMinutes === undefined) return { on: day, at: danishInstant(day, minuteOfDay) };
  const at = ((day * 24 * 60 + minuteOfDay - zoneMinutes) * 60_000) as Instant;
  return { on: danishDayOf(at), at };
}

/**
 * True for the days with which systems fill an empty field: 0001-01-01, 1900-01-01, 9999-12-31,
 * and 1899-12-30 and 0000-00-00, which are Excel's and some databases' nothing.
 */
export function isFiller(year: number, month: number, date: number): boolean {
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
