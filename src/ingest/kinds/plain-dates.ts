import { dayOf, type Day } from '../../calendar/day.ts';
import { danishInstant } from '../../calendar/instant.ts';
import type { PlainDates } from '../scan/scanner.ts';
import type { DayRange } from './date-form.ts';
import type { Moment } from './date-text.ts';
import type { Decoded, Surroundings } from './kind.ts';

type Around = Surroundings & DayRange;

/** Most columns of dates are plain. What is said of any other date, such as that there is no such day, is said by its text. */
export function plainDays(plain: PlainDates, around: Around): Decoded<Day> | undefined {
  const days = daysOf(plain, around);
  return days && { ...nothingToSay(plain), newestOn: newestOf(days), values: days, clock: hasClock(plain) };
}

/** With their instants, where the clock times tell something. */
export function plainMoments(plain: PlainDates, around: Around): Decoded<Moment> | undefined {
  const days = daysOf(plain, around);
  if (days === undefined) return undefined;
  const clock = hasClock(plain);
  const minutes = clock ? plain.minutes : undefined;
  const values: (Moment | undefined)[] = [undefined];
  values.length = days.length;
  for (let code = 1; code < days.length; code++) values[code] = plainMoment(days[code] as Day, minutes?.[code - 1]);
  return { ...nothingToSay(plain), newestOn: newestOf(days), values, clock };
}

function plainMoment(on: Day, minute: number | undefined): Moment {
  return { on, at: minute === undefined ? undefined : danishInstant(on, minute) };
}

/** By code, the first for the empty text. Undefined where a date is not in the calendar, means an empty field, or is doubtful. */
function daysOf({ dates }: PlainDates, { earliestOn, latestOn, dateForm }: Around): (Day | undefined)[] | undefined {
  if (dateForm !== undefined && dateForm !== 'dd-mm-yyyy') return undefined;
  const days: (Day | undefined)[] = [undefined];
  days.length = dates.length + 1;
  for (let at = 0; at < dates.length; at++) {
    const date = dates[at] as number;
    const day = dayOf(date >> 9, (date >> 5) & 15, date & 31);
    if (day === undefined || day < earliestOn || day > latestOn) return undefined;
    days[at + 1] = day;
  }
  return days;
}

function newestOf(days: readonly (Day | undefined)[]): Day {
  let newest = -Infinity as Day;
  for (let code = 1; code < days.length; code++) if ((days[code] as Day) > newest) newest = days[code] as Day;
  return newest;
}

/** Midnight everywhere tells nothing. */
function hasClock({ minutes }: PlainDates): boolean {
  return minutes?.some((minute) => minute > 0) ?? false;
}

function nothingToSay({ separator }: PlainDates) {
  const form = 'dd-mm-yyyy'.replaceAll('-', separator);
  return { troubles: undefined, notices: undefined, remark: undefined, form, utc: false };
}
