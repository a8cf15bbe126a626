import { addDays, dayOf, weekdayOf, yearOf, type Day } from './day.ts';

export interface WorkingDayRules {
  /** Whether Saturday is a working day; not settled in law, default no. */
  readonly saturdayWorks: boolean;
}

const daysAdded = new Map<number, Map<Day, Day>>();

/**
 * The last of so many working days after a day; the day itself is not counted.
 * Working days are Monday to Friday less Danish public holidays, 5 June, 24 and 31 December.
 * Remembered by value: lists hold few different days.
 */
export function addWorkingDays(day: Day, count: number, rules: WorkingDayRules): Day {
  const key = rules.saturdayWorks ? -1 - count : count;
  let known = daysAdded.get(key);
  if (known === undefined) daysAdded.set(key, (known = new Map()));
  let last = known.get(day);
  if (last === undefined) known.set(day, (last = countWorkingDays(day, count, rules)));
  return last;
}

function countWorkingDays(day: Day, count: number, rules: WorkingDayRules): Day {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, rules)) left--;
  }
  return at;
}

export function isWorkingDay(day: Day, rules: WorkingDayRules): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || (weekday === 6 && !rules.saturdayWorks)) return false;
  return !daysOff(yearOf(day)).has(day);
}

const known = new Map<number, Set<Day>>();

function daysOff(year: number): Set<Day> {
  let off = known.get(year);
  if (off === undefined) {
    const easter = easterSunday(year);
    const moving = [-3, -2, 0, 1, 39, 49, 50];
    // Store bededag, the fourth Friday after Easter, was abolished as a holiday from 2024.
    if (year <= 2023) moving.push(26);
    const fixed: [number, number][] = [
      [1, 1],
      [6, 5],
      [12, 24],
      [12, 25],
      [12, 26],
      [12, 31],
    ];
    off = new Set([
      ...moving.map((days) => addDays(easter, days)),
      ...fixed.map(([month, date]) => dayOf(year, month, date) as Day),
    ]);
    known.set(year, off);
  }
  return off;
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const sum = e + f - 7 * g + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1) as Day;
}
