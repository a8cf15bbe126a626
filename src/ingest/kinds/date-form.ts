import { dayOf, partsOf, type Day } from '../../calendar/day.ts';
import { serialMoment, type DateText } from './date-text.ts';

/** Forms that a column of dates can have; the separator may be `-`, `/` or `.`, and a clock time may follow. */
export const dateForms = ['dd-mm-yyyy', 'yyyy-mm-dd', 'dd-mm-yy', 'yy-mm-dd', 'excel'] as const;

export type DateForm = (typeof dateForms)[number];

/** `doubt` says why no form can be settled on: two forms fit, or the dates look month first, which is never read. */
export interface FormDecision {
  readonly forms: ReadonlySet<DateForm>;
  readonly doubt?: 'two-forms' | 'month-first';
}

/** Days that can be meant: a two-digit year is the latest that is not after them. */
export interface DayRange {
  readonly earliestOn: Day;
  readonly latestOn: Day;
}

/** So many dates that only make sense month first, with none that only makes sense day first, are no slips. */
const monthFirstSlips = 3;

/**
 * Settles a column's form from all its texts together. The two forms with four-digit years can't be taken for
 * one another, so both are read where they mix. A two-digit year is settled by which order gives more possible dates.
 */
export function decideForm(written: readonly DateText[], others: readonly string[], range: DayRange): FormDecision {
  if (written.length === 0 && others.length > 0 && others.every((text) => serialMoment(text) !== undefined)) {
    return { forms: new Set(['excel']) };
  }
  const forms = new Set<DateForm>();
  const short: DateText[] = [];
  for (let at = 0; at < written.length; at++) {
    const date = written[at] as DateText;
    if (date.shape === 'two-digits') short.push(date);
    else forms.add(date.shape);
  }
  if (looksMonthFirst(written)) return { forms: new Set(), doubt: 'month-first' };
  if (short.length <= written.length - short.length) return { forms };
  const dayFirst = short.filter((date) => isIn(range, dayOf(...partsIn('dd-mm-yy', date, range)))).length;
  const yearFirst = short.filter((date) => isIn(range, dayOf(...partsIn('yy-mm-dd', date, range)))).length;
  if (dayFirst === yearFirst) return dayFirst === 0 ? { forms } : { forms, doubt: 'two-forms' };
  return { forms: forms.add(dayFirst > yearFirst ? 'dd-mm-yy' : 'yy-mm-dd') };
}

/** Year, month and date of a date with a two-digit year. */
export function partsIn(
  form: 'dd-mm-yy' | 'yy-mm-dd',
  { numbers: [first, second, third] }: DateText,
  range: DayRange,
): [year: number, month: number, date: number] {
  const [year, date] = form === 'yy-mm-dd' ? [first, third] : [third, first];
  return [2000 + year <= partsOf(range.latestOn).year ? 2000 + year : 1900 + year, second, date];
}

function isIn({ earliestOn, latestOn }: DayRange, day: Day | undefined): boolean {
  return day !== undefined && day >= earliestOn && day <= latestOn;
}

function looksMonthFirst(written: readonly DateText[]): boolean {
  let onlyMonthFirst = 0;
  for (let at = 0; at < written.length; at++) {
    const { shape, numbers } = written[at] as DateText;
    if (shape === 'yyyy-mm-dd') continue;
    if (numbers[0] > 12 && numbers[1] <= 12) return false;
    if (numbers[0] <= 12 && numbers[1] > 12 && numbers[1] <= 31) onlyMonthFirst++;
  }
  return onlyMonthFirst >= monthFirstSlips;
}
