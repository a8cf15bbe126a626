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

/** So many dates that only make sense month first, with none that only makes sense day first, are no slips. */
const monthFirstSlips = 3;

/**
 * Settles a column's form from all its texts together. The two forms with four-digit years can't be taken for
 * one another, so both are read where they mix. A two-digit year is settled by which order gives more possible dates.
 */
export function decideForm(
  entries: readonly { readonly text: string; readonly written: DateText | undefined }[],
  earliestOn: Day,
  latestOn: Day,
): FormDecision {
  const written = entries.map((entry) => entry.written).filter((date) => date !== undefined);
  if (written.length === 0 && entries.length > 0 && entries.every(({ text }) => serialMoment(text) !== undefined)) {
    return { forms: new Set(['excel']) };
  }
  const short = written.filter((date) => lexicalForm(date) === 'two-digits');
  const forms = new Set<DateForm>();
  for (const date of written) {
    const form = lexicalForm(date);
    if (form !== undefined && form !== 'two-digits') forms.add(form);
  }
  if (looksMonthFirst(written)) return { forms: new Set(), doubt: 'month-first' };
  if (short.length <= written.length - short.length) return { forms };
  const dayFirst = short.filter((date) => isBetween(twoDigitDay(date, 'dd-mm-yy', latestOn), earliestOn, latestOn));
  const yearFirst = short.filter((date) => isBetween(twoDigitDay(date, 'yy-mm-dd', latestOn), earliestOn, latestOn));
  if (dayFirst.length === yearFirst.length) return dayFirst.length === 0 ? { forms } : { forms, doubt: 'two-forms' };
  return { forms: forms.add(dayFirst.length > yearFirst.length ? 'dd-mm-yy' : 'yy-mm-dd') };
}

/** Which form the digits alone tell. */
export function lexicalForm({
  numbers: [first, , third],
}: DateText): 'yyyy-mm-dd' | 'dd-mm-yyyy' | 'two-digits' | undefined {
  if (first.length === 4 && third.length <= 2) return 'yyyy-mm-dd';
  if (third.length === 4 && first.length <= 2) return 'dd-mm-yyyy';
  return first.length <= 2 && third.length <= 2 ? 'two-digits' : undefined;
}

/** Year, month and date of a written date in a form; a two-digit year is the latest that is not after `latestOn`. */
export function partsIn(form: DateForm, date: DateText, latestOn: Day): [year: number, month: number, date: number] {
  const [first, second, third] = date.numbers.map(Number) as [number, number, number];
  const yearFirst = form.startsWith('y');
  const year = yearFirst ? first : third;
  const short = form === 'dd-mm-yy' || form === 'yy-mm-dd';
  return [short ? withCentury(year, latestOn) : year, second, yearFirst ? third : first];
}

function withCentury(year: number, latestOn: Day): number {
  return 2000 + year <= partsOf(latestOn).year ? 2000 + year : 1900 + year;
}

function twoDigitDay(date: DateText, form: 'dd-mm-yy' | 'yy-mm-dd', latestOn: Day): Day | undefined {
  return dayOf(...partsIn(form, date, latestOn));
}

function isBetween(day: Day | undefined, from: Day, to: Day): boolean {
  return day !== undefined && day >= from && day <= to;
}

function looksMonthFirst(written: readonly DateText[]): boolean {
  let onlyMonthFirst = 0;
  for (const date of written) {
    if (lexicalForm(date) === 'yyyy-mm-dd') continue;
    const [first, second] = date.numbers.map(Number) as [number, number, number];
    if (first > 12 && second <= 12) return false;
    if (first <= 12 && second > 12 && second <= 31) onlyMonthFirst++;
  }
  return onlyMonthFirst >= monthFirstSlips;
}
