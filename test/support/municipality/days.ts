/** Days since 1970-01-01. */
export type Day = number;
/** Minutes since 1970-01-01T00:00Z. */
export type Instant = number;

const millisecondsPerDay = 86_400_000;
const minutesPerDay = 1440;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

export function dayAt(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / millisecondsPerDay;
}

export function day(iso: string): Day {
  const [year, month, date] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) {
    throw new Error(`not a day: ${iso}`);
  }
  return dayAt(year, month, date);
}

export function partsOf(one: Day): DayParts {
  const at = new Date(one * millisecondsPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

function isoOf(one: Day): string {
  return new Date(one * millisecondsPerDay).toISOString().slice(0, 10);
}

export function lastOfMonth(year: number, month: number): Day {
  return dayAt(year, month + 1, 1) - 1;
}

/** Calendar months later; a day that the month lacks becomes the month's last. */
export function monthsAfter(one: Day, months: number): Day {
  const { year, month, date } = partsOf(one);
  return Math.min(dayAt(year, month + months, date), lastOfMonth(year, month + months));
}

export function quarterOf(one: Day): string {
  const { year, month } = partsOf(one);
  return `${year}K${Math.ceil(month / 3)}`;
}

/** 0 is Monday, 6 is Sunday. */
function weekdayOf(one: Day): number {
  return (((one + 3) % 7) + 7) % 7;
}

const written = new Map<Day, string>();

/** dd-mm-yyyy, remembered because a country repeats the same few thousand days. */
export function danishDate(one: Day): string {
  const known = written.get(one);
  if (known !== undefined) return known;
  const [year, month, date] = isoOf(one).split('-');
  const text = `${date}-${month}-${year}`;
  written.set(one, text);
  return text;
}

/** The last Sunday of March or October, when Danish clocks change at 01:00 UTC. */
export function clockChange(year: number, month: 3 | 10): Day {
  const last = lastOfMonth(year, month);
  return last - ((weekdayOf(last) + 1) % 7);
}

const summers = new Map<number, readonly [Instant, Instant]>();

function summerOf(year: number): readonly [Instant, Instant] {
  const known = summers.get(year);
  if (known !== undefined) return known;
  const start = clockChange(year, 3) * minutesPerDay + 60;
  const summer: readonly [Instant, Instant] = [start, clockChange(year, 10) * minutesPerDay + 60];
  summers.set(year, summer);
  return summer;
}

function offsetAt(at: Instant): number {
  const [start, end] = summerOf(partsOf(Math.floor(at / minutesPerDay)).year);
  return at >= start && at < end ? 120 : 60;
}

/** The instant at which Danish clocks show `minute` minutes past midnight on the day. */
export function instantAt(one: Day, minute: number): Instant {
  const wall = one * minutesPerDay + minute;
  const summer = wall - 120;
  return offsetAt(summer) === 120 ? summer : wall - 60;
}

export function localDay(at: Instant): Day {
  return Math.floor((at + offsetAt(at)) / minutesPerDay);
}

/** Minutes past midnight on Danish clocks. */
export function localMinute(at: Instant): number {
  return (at + offsetAt(at)) % minutesPerDay;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** dd-mm-yyyy HH:MM as Danish clocks show it. */
export function danishDateTime(at: Instant): string {
  const minute = localMinute(at);
  return `${danishDate(localDay(at))} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}
