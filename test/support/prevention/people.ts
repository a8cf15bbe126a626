import { dayAt, partsOf, type Day } from '../municipality/days.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Invented numbers in the form of a replacement number: 60 added to the day of birth, so that none can belong to a
 * person. Every child of a sample has a serial of its own; the seventh digit places the birth in the 2000s.
 */
export function inventedCpr(bornOn: Day, serial: number): string {
  const { year, month, date } = partsOf(bornOn);
  return `${two(date + 60)}${two(month)}${two(year % 100)}-${4000 + serial}`;
}

/** A birth so many whole months and some days before: the month is reached whatever the lengths of the months. */
export function birthBefore(on: Day, months: number): Day {
  const { year, month, date } = partsOf(on);
  return dayAt(year, month - months, Math.min(date, 25)) - 3;
}
