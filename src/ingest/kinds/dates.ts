import { addMonths, dayOf, type Day } from '../../calendar/day.ts';
import { danishDayOf, danishInstant, type Instant } from '../../calendar/instant.ts';
import { decideForm, partsIn, type DateForm, type DayRange, type FormDecision } from './date-form.ts';
import { lexDate, momentOf, serialMoment, type DateText, type Moment } from './date-text.ts';
import { plainDays, plainMoments } from './plain-dates.ts';
import { isBlank, type Decoded, type Kind, type Reading, type Surroundings } from './kind.ts';

const firstPlausible = dayOf(1990, 1, 1) as Day;
const firstBirth = dayOf(1900, 1, 2) as Day;

/** A calendar day; a clock time behind it is cut off after it has been turned into Danish time. */
export const day: Kind<Day> = {
  name: 'day',
  decode: (texts, around) => daysOnly(decodeMoments(texts, around, firstPlausible)),
  decodeDates: (dates, around) => plainDays(dates, { ...around, earliestOn: firstPlausible }),
};

/** A day of birth: may lie far back. */
export const birthday: Kind<Day> = {
  name: 'birthday',
  decode: (texts, around) => daysOnly(decodeMoments(texts, around, firstBirth)),
  decodeDates: (dates, around) => plainDays(dates, { ...around, earliestOn: firstBirth }),
};

/** A day with a clock time, where the column has clock times that tell something. */
export const moment: Kind<Moment> = {
  name: 'moment',
  decode: (texts, around) => {
    const decoded = decodeMoments(texts, around, firstPlausible);
    if (decoded.clock === true) return decoded;
    return { ...decoded, values: decoded.values.map((value) => value && { on: value.on, at: undefined }) };
  },
  decodeDates: (dates, around) => plainMoments(dates, { ...around, earliestOn: firstPlausible }),
};

function daysOnly(decoded: Decoded<Moment>): Decoded<Day> {
  return { ...decoded, values: decoded.values.map((value) => value?.on) };
}

/** A text that is filled in: a date taken apart, or the text itself where it is none. */
type Entry = DateText | string;

function decodeMoments(texts: readonly string[], around: Surroundings, earliestOn: Day): Decoded<Moment> {
  const entries = texts.map(entryOf);
  const range = { earliestOn, latestOn: around.latestOn };
  const written = entries.filter((entry) => typeof entry === 'object');
  const others = entries.filter((entry) => typeof entry === 'string');
  const decision: FormDecision =
    around.dateForm === undefined ? decideForm(written, others, range) : { forms: new Set([around.dateForm]) };
  const { doubt, forms } = decision;
  const read = readAll(entries, decision, range);
  return {
    ...read,
    remark: doubt === undefined ? mixed(forms) : { code: 'ambiguous-date-form', args: { doubt } },
    form: formShown(written, forms),
    clock: read.values.some((value) => value?.at !== undefined && !isMidnight(value.at)),
    utc: written.some(({ clock }) => clock?.zoneMinutes !== undefined),
  };
}

function entryOf(text: string): Entry | undefined {
  // 0, 1 and 2958465 are Excel's numbers for no day, its first and its last.
  if (isBlank(text) || text === '0' || text === '1' || text === '2958465') return undefined;
  const written = lexDate(text);
  return written?.filler === true ? undefined : (written ?? text);
}

function readAll(
  entries: readonly (Entry | undefined)[],
  decision: FormDecision,
  range: DayRange,
): Pick<Decoded<Moment>, 'values' | 'troubles' | 'notices' | 'newestOn'> {
  const values: (Moment | undefined)[] = Array.from({ length: entries.length });
  let troubles: (string | undefined)[] | undefined;
  let notices: (string | undefined)[] | undefined;
  let newestOn = -Infinity as Day;
  for (let code = 0; code < entries.length; code++) {
    const entry = entries[code];
    if (entry === undefined) continue;
    const { value, trouble, notice } = readEntry(entry, decision, range);
    values[code] = value;
    if (value !== undefined && value.on > newestOn) newestOn = value.on;
    if (trouble !== undefined) (troubles ??= [])[code] = trouble;
    if (notice !== undefined) (notices ??= [])[code] = notice;
  }
  return { values, troubles, notices, newestOn };
}

function readEntry(entry: Entry, { forms, doubt }: FormDecision, range: DayRange): Reading<Moment> {
  if (doubt !== undefined) return { trouble: 'ambiguous-date-form' };
  const value = typeof entry === 'string' ? readSerial(entry, forms) : inForm(entry, forms, range);
  if (value === undefined) return { trouble: 'invalid-date' };
  const clock = typeof entry === 'string' ? undefined : entry.clock;
  if (clock !== undefined && clock.minuteOfDay === undefined) return { value, notice: 'invalid-clock-time' };
  const implausible = value.on < range.earliestOn || value.on > range.latestOn;
  return implausible ? { value, notice: 'implausible-date' } : { value };
}

function readSerial(text: string, forms: ReadonlySet<DateForm>): Moment | undefined {
  return forms.has('excel') ? serialMoment(text) : undefined;
}

function inForm(written: DateText, forms: ReadonlySet<DateForm>, range: DayRange): Moment | undefined {
  if (written.shape !== 'two-digits') return forms.has(written.shape) ? written.moment : undefined;
  const form = (['dd-mm-yy', 'yy-mm-dd'] as const).find((one) => forms.has(one));
  return form && momentOf(...partsIn(form, written, range), written.clock);
}

function mixed(forms: ReadonlySet<DateForm>): Decoded<Moment>['remark'] {
  return forms.size > 1 ? { code: 'mixed-date-forms' } : undefined;
}

/** The form as written in the column: its most used separator in place of the hyphens. */
function formShown(written: readonly DateText[], forms: ReadonlySet<DateForm>): string | undefined {
  const separators = new Map<string, number>();
  for (let at = 0; at < written.length; at++) {
    const separator = written[at]?.separator ?? '-';
    separators.set(separator, (separators.get(separator) ?? 0) + 1);
  }
  const [most] = [...separators].sort((a, b) => b[1] - a[1]);
  const shown = [...forms].map((form) => form.replaceAll('-', most?.[0] ?? '-'));
  return shown.length === 0 ? undefined : shown.join(' | ');
}

function isMidnight(at: Instant): boolean {
  return danishInstant(danishDayOf(at), 0) === at;
}

/** Two years after a day, from where on dates are doubted. */
export function twoYearsAfter(asOf: Day): Day {
  return addMonths(asOf, 24);
}
