// Dates here are plain ISO days, and the arithmetic is written out again, so that the truth shares nothing with what it judges.

export type IsoDay = string;

export interface TruthPeriod {
  readonly name: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function fromUtc(milliseconds: number): IsoDay {
  const at = new Date(milliseconds);
  return `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;
}

function utc(on: IsoDay): number {
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10)));
}

const millisecondsPerDay = 24 * 60 * 60 * 1000;

export function isoDay(daysSince1970: number): IsoDay {
  return fromUtc(daysSince1970 * millisecondsPerDay);
}

export function addDays(on: IsoDay, days: number): IsoDay {
  return fromUtc(utc(on) + days * millisecondsPerDay);
}

export function daysFromTo(from: IsoDay, to: IsoDay): number {
  return (utc(to) - utc(from)) / millisecondsPerDay;
}

export function addMonths(on: IsoDay, months: number): IsoDay {
  const monthsSinceZero = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = monthsSinceZero - year * 12;
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return `${year}-${pad(month + 1)}-${pad(Math.min(Number(on.slice(8, 10)), lastDate))}`;
}

/** Whole birthdays; below zero before the birth. */
export function birthdays(bornOn: IsoDay, on: IsoDay): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** `2016`, `2016K2` or `2016-08-08..2016-09-30`. */
export function truthPeriod(name: string): TruthPeriod {
  if (name.includes('..')) return { name, from: name.slice(0, 10), to: name.slice(12) };
  const year = name.slice(0, 4);
  if (name.length === 4) return { name, from: `${year}-01-01`, to: `${year}-12-31` };
  const firstMonth = Number(name.slice(5)) * 3 - 2;
  const from = `${year}-${pad(firstMonth)}-01`;
  return { name, from, to: addDays(addMonths(from, 3), -1) };
}

export function quartersOf(...years: readonly number[]): string[] {
  return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`));
}

export const within = (on: IsoDay | undefined, period: TruthPeriod): boolean =>
  on !== undefined && on >= period.from && on <= period.to;

/** Easter Sunday (Gauss's rule as Meeus and Butcher give it). */
export function easter(year: number): IsoDay {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = Math.floor((century + 8) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - skipped + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return `${year}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`;
}

function holidays(year: number): readonly IsoDay[] {
  const sunday = easter(year);
  // Skærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag; store bededag to 2023.
  const moving = [-3, -2, 1, 39, 50, ...(year <= 2023 ? [26] : [])].map((days) => addDays(sunday, days));
  return [...moving, ...['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'].map((rest) => `${year}-${rest}`)];
}

/** The n-th working day after the day. */
export function workingDaysAfter(on: IsoDay, count: number): IsoDay {
  let at = on;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(utc(at)).getUTCDay();
    const free = weekday === 0 || weekday === 6 || holidays(Number(at.slice(0, 4))).includes(at);
    if (!free) left -= 1;
  }
  return at;
}
