import { dayOf, partsOf, type Day } from '../../calendar/day.ts';
import { decodeEach, type Kind, type Reading } from './kind.ts';
import { day } from './dates.ts';

/**
 * Months as their first day: `2016-05`, `05-2016`, `05/2016`, or any day in the month, in the forms that days have.
 * A column is read in one form, so a column of days is decided as one.
 */
export const month: Kind<Day> = {
  name: 'month',
  decode: (texts, around) => {
    const shaped = decodeEach(texts, readMonth);
    if (shaped.troubles === undefined) return shaped;
    const days = day.decode(texts, around);
    // The newest day is within a month, and does not tell when that ends.
    return {
      ...days,
      newestOn: undefined,
      values: days.values.map((on) => (on === undefined ? undefined : firstOf(on))),
    };
  },
};

/** Whether a cell names a month as a whole: else it is of one day in it. */
export function isWholeMonth(text: string): boolean {
  return readMonth(text.trim()).trouble === undefined;
}

function readMonth(text: string): Reading<Day> {
  const yearFirst = /^(\d{4})[-/.]?(\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  const on =
    yearFirst === null
      ? dayOf(Number(monthFirst?.[2]), Number(monthFirst?.[1]), 1)
      : dayOf(Number(yearFirst[1]), Number(yearFirst[2]), 1);
  return on === undefined ? { trouble: 'invalid-date' } : { value: on };
}

function firstOf(on: Day): Day | undefined {
  const { year, month } = partsOf(on);
  return dayOf(year, month, 1);
}
