import { dateNumber, partsOf, type Day } from './day.ts';

/** Whole birthdays reached by a day; negative before birth. Someone born on 29 February turns a year older on 1 March. */
export function ageOn(bornOn: Day, on: Day): number {
  return Math.floor((dateNumber(on) - dateNumber(bornOn)) / 10_000);
}

/** Whole months reached by a day; negative before birth. Where a month lacks the date, it is reached on the first of the next. */
export function monthsOld(bornOn: Day, on: Day): number {
  const born = partsOf(bornOn);
  const then = partsOf(on);
  return (then.year - born.year) * 12 + then.month - born.month - (then.date >= born.date ? 0 : 1);
}
