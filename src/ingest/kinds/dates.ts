import { addMonths, dayOf, type Day } from '../../calendar/day.ts';
import { danishDayOf, danishInstant, type Instant } from '../../calendar/instant.ts';
import type { Arguments } from '../../model/words.ts';
import { decideForm, lexicalForm, partsIn, type DateForm, type FormDecision } from './date-form.ts';
import { isFiller, lexDate, momentOf, serialMoment, type DateText, type Moment } from './date-text.ts';
import { decodeEach, isBlank, type Decoded, type Kind, type Reading, type Surroundings } from './kind.ts';

const firstPlausible = dayOf(1990, 1, 1) as Day;
const firstBirth = dayOf(1900, 1, 2) as Day;

/** A calendar day; a clock time behind it is cut off after it has been turned into Danish time. */
export const day: Kind<Day> = {
  name: 'day',
  decode: (texts, around) => {
    const decoded = decodeMoments(texts, around, firstPlausible);
    return { ...decoded, values: decoded.values.map((moment) => moment?.on) };
  },
};

/** A day of birth: may lie far back. */
export const birthday: Kind<Day> = {
  name: 'birthday',
  decode: (texts, around) => {
    const decoded = decodeMoments(texts, around, firstBirth);
    return { ...decoded, values: decoded.values.map((moment) => moment?.on) };
  },
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

function decodeMoments(texts: readonly string[], around: Surroundings, earliestOn: Day): Decoded<Moment> {
  const filled = texts.filter((text) => !isBlank(text) && !isFillerText(text));
  const given = around.dateForm;
  const decision: FormDecision =
    given === undefined ? decideForm(filled, earliestOn, around.latestOn) : { forms: new Set([given]) };
  if (decision.doubt !== undefined) return undecided(texts, decision.doubt);
  const range = { earliestOn, latestOn: around.latestOn };
  const decoded = decodeEach(texts, (text) => readMoment(text, decision.forms, range));
  return {
    ...decoded,
    remark: decision.forms.size > 1 ? { code: 'mixed-date-forms' } : undefined,
    form: formShown(filled, decision.forms),
    clock: decoded.values.some((value) => value?.at !== undefined && !isMidnight(value.at)),
    utc: filled.some((text) => lexDate(text)?.zoneMinutes !== undefined),
  };
}

interface Range {
  readonly earliestOn: Day;
  readonly latestOn: Day;
}

function readMoment(text: string, forms: ReadonlySet<DateForm>, range: Range): Reading<Moment> {
  if (isFillerText(text)) return {};
  const written = lexDate(text);
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

/** Fillers have four-digit years, or are Excel's first days. */
function isFillerText(text: string): boolean {
  if (text === '0' || text === '1' || text === '2958465') return true;
  const written = lexDate(text);
  const form = written && lexicalForm(written);
  if (written === undefined || form === undefined || form === 'two-digits') return false;
  const [first, month, third] = written.numbers.map(Number) as [number, number, number];
  return form === 'yyyy-mm-dd' ? isFiller(first, month, third) : isFiller(third, month, first);
}

function undecided(texts: readonly string[], doubt: 'two-forms' | 'month-first'): Decoded<Moment> {
  const decoded = decodeEach<Moment>(texts, (text) => (isFillerText(text) ? {} : { trouble: 'ambiguous-date-form' }));
  const args: Arguments = { doubt };
  return { ...decoded, remark: { code: 'ambiguous-date-form', args } };
}

/** The form as written in the column: its most used separator in place of the hyphens. */
function formShown(filled: readonly string[], forms: ReadonlySet<DateForm>): string | undefined {
  const separators = new Map<string, number>();
  for (const text of filled) {
    const separator = lexDate(text)?.separator;
    if (separator !== undefined) separators.set(separator, (separators.get(separator) ?? 0) + 1);
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
