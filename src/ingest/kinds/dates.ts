import { addMonths, dayOf, type Day } from '../../calendar/day.ts';
import { danishDayOf, danishInstant, type Instant } from '../../calendar/instant.ts';
import { decideForm, lexicalForm, partsIn, type DateForm, type FormDecision } from './date-form.ts';
import { isFiller, lexDate, momentOf, serialMoment, type DateText, type Moment } from './date-text.ts';
import { isBlank, type Decoded, type Kind, type Reading, type Surroundings } from './kind.ts';

const firstPlausible = dayOf(1990, 1, 1) as Day;
const firstBirth = dayOf(1900, 1, 2) as Day;

/** A calendar day; a clock time behind it is cut off after it has been turned into Danish time. */
export const day: Kind<Day> = {
  name: 'day',
  decode: (texts, around) => daysOnly(decodeMoments(texts, around, firstPlausible)),
};

/** A day of birth: may lie far back. */
export const birthday: Kind<Day> = {
  name: 'birthday',
  decode: (texts, around) => daysOnly(decodeMoments(texts, around, firstBirth)),
};

/** A day with a clock time, where the column has clock times that tell something. */
export const moment: Kind<Moment> = {
  name: 'moment',
  decode: (texts, around) => {
    const decoded = decodeMoments(texts, around, firstPlausible);
    if (decoded.clock === true) return decoded;
    return { ...decoded, values: decoded.values.map((value) => value && { on: value.on, at: undefined }) };
  },
};

function daysOnly(decoded: Decoded<Moment>): Decoded<Day> {
  return { ...decoded, values: decoded.values.map((value) => value?.on) };
}

/** A text of the column, taken apart once; undefined for one that is not filled in. */
interface Entry {
  readonly text: string;
  readonly written: DateText | undefined;
}

function decodeMoments(texts: readonly string[], around: Surroundings, earliestOn: Day): Decoded<Moment> {
  const entries = texts.map(entryOf);
  const filled = entries.filter((entry) => entry !== undefined);
  const decision: FormDecision =
    around.dateForm === undefined
      ? decideForm(filled, earliestOn, around.latestOn)
      : { forms: new Set([around.dateForm]) };
  const { doubt, forms } = decision;
  const range = { earliestOn, latestOn: around.latestOn };
  const readings = entries.map((entry) => (entry === undefined ? notFilledIn : readEntry(entry, decision, range)));
  const values = readings.map(({ value }) => value);
  return {
    values,
    troubles: someOf(readings.map(({ trouble }) => trouble)),
    notices: someOf(readings.map(({ notice }) => notice)),
    remark: doubt === undefined ? mixed(forms) : { code: 'ambiguous-date-form', args: { doubt } },
    form: formShown(filled, forms),
    clock: values.some((value) => value?.at !== undefined && !isMidnight(value.at)),
    utc: filled.some(({ written }) => written?.zoneMinutes !== undefined),
  };
}

const notFilledIn: Reading<Moment> = {};

function entryOf(text: string): Entry | undefined {
  if (isBlank(text) || text === '0' || text === '1' || text === '2958465') return undefined;
  const written = lexDate(text);
  return written !== undefined && isFillerDate(written) ? undefined : { text, written };
}

/** Fillers have four-digit years. (Excel's serial numbers of its first and last days are fillers too.) */
function isFillerDate(written: DateText): boolean {
  const form = lexicalForm(written);
  if (form === undefined || form === 'two-digits') return false;
  const [first, month, third] = written.numbers;
  return form === 'yyyy-mm-dd'
    ? isFiller(Number(first), Number(month), Number(third))
    : isFiller(Number(third), Number(month), Number(first));
}

interface Range {
  readonly earliestOn: Day;
  readonly latestOn: Day;
}

function readEntry({ text, written }: Entry, { forms, doubt }: FormDecision, range: Range): Reading<Moment> {
  if (doubt !== undefined) return { trouble: 'ambiguous-date-form' };
  const value = written === undefined ? readSerial(text, forms) : inForm(written, forms, range.latestOn);
  if (value === undefined) return { trouble: 'invalid-date' };
  if (written?.wrongClock === true) return { value, notice: 'invalid-clock-time' };
  const implausible = value.on < range.earliestOn || value.on > range.latestOn;
  return implausible ? { value, notice: 'implausible-date' } : { value };
}

function readSerial(text: string, forms: ReadonlySet<DateForm>): Moment | undefined {
  return forms.has('excel') ? serialMoment(text) : undefined;
}

function inForm(written: DateText, forms: ReadonlySet<DateForm>, latestOn: Day): Moment | undefined {
  const lexical = lexicalForm(written);
  if (lexical === undefined) return undefined;
  const form = lexical === 'two-digits' ? shortForm(forms) : lexical;
  if (form === undefined || !forms.has(form)) return undefined;
  return momentOf(...partsIn(form, written, latestOn), written);
}

function shortForm(forms: ReadonlySet<DateForm>): DateForm | undefined {
  return forms.has('dd-mm-yy') ? 'dd-mm-yy' : forms.has('yy-mm-dd') ? 'yy-mm-dd' : undefined;
}

function mixed(forms: ReadonlySet<DateForm>): Decoded<Moment>['remark'] {
  return forms.size > 1 ? { code: 'mixed-date-forms' } : undefined;
}

/** The form as written in the column: its most used separator in place of the hyphens. */
function formShown(filled: readonly Entry[], forms: ReadonlySet<DateForm>): string | undefined {
  const separators = new Map<string, number>();
  for (const { written } of filled) {
    if (written !== undefined) separators.set(written.separator, (separators.get(written.separator) ?? 0) + 1);
  }
  const [most] = [...separators].sort((a, b) => b[1] - a[1]);
  const shown = [...forms].map((form) => form.replaceAll('-', most?.[0] ?? '-'));
  return shown.length === 0 ? undefined : shown.join(' | ');
}

function someOf(codes: readonly (string | undefined)[]): readonly (string | undefined)[] | undefined {
  return codes.some((code) => code !== undefined) ? codes : undefined;
}

function isMidnight(at: Instant): boolean {
  return danishInstant(danishDayOf(at), 0) === at;
}

/** Two years after a day, from where on dates are doubted. */
export function twoYearsAfter(asOf: Day): Day {
  return addMonths(asOf, 24);
}
