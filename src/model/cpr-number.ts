import { dayOf, type Day } from '../calendar/day.ts';

/** A replacement number has this added to the day of the month. */
const replacementDays = 60;

/**
 * The day of birth told by ten CPR digits; undefined when they tell none. No modulus-11 check:
 * numbers that fail it are issued too.
 */
export function cprBirth(digits: string): Day | undefined {
  if (!/^\d{10}$/.test(digits)) return undefined;
  const date = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const year = Number(digits.slice(4, 6));
  return dayOf(
    centuryOf(year, Number(digits[6])) + year,
    month,
    date > replacementDays ? date - replacementDays : date,
  );
}

function centuryOf(year: number, seventhDigit: number): number {
  if (seventhDigit <= 3) return 1900;
  if (seventhDigit === 4 || seventhDigit === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
