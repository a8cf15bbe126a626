import type { Day } from '../../calendar/day.ts';
import type { Arguments } from '../../model/words.ts';
import type { PlainDates } from '../scan/scanner.ts';
import type { People } from './cpr.ts';
import type { DateForm } from './date-form.ts';

/** What is known outside the column when it is decoded. */
export interface Surroundings {
  /** Dates after this day are doubted: the as-of day + 2 years. */
  readonly latestOn: Day;
  /** The form that the mapping file gives for this column. */
  readonly dateForm: DateForm | undefined;
  /** What the mapping file makes of a code, by its folded text: a word that the program knows. */
  readonly codes: ReadonlyMap<string, string> | undefined;
  /** Added to by every column of CPR numbers. */
  readonly people: People;
}

/** What one text in a column comes to. Nothing at all means: not filled in. */
export interface Reading<V> {
  readonly value?: V | undefined;
  /** Why the cell can't be used: the code of a rule. */
  readonly trouble?: string | undefined;
  /** What is doubtful about a cell that is used all the same: the code of a rule. */
  readonly notice?: string | undefined;
}

/** A column's distinct texts, read. The arrays go by the texts' codes. */
export interface Decoded<V> {
  readonly values: readonly (V | undefined)[];
  /** Undefined when every text can be used. */
  readonly troubles: readonly (string | undefined)[] | undefined;
  readonly notices: readonly (string | undefined)[] | undefined;
  /** What is said once for the whole column; its troubles are then not said row by row. */
  readonly remark?: { readonly code: string; readonly args?: Arguments } | undefined;
  /** The form of the dates in the column, as `inspect` shows it. */
  readonly form?: string | undefined;
  /** Whether the dates carry clock times that tell something; undefined for what holds no dates. */
  readonly clock?: boolean | undefined;
  /** Whether the dates are written as UTC stamps. */
  readonly utc?: boolean | undefined;
  /** The newest of the days, before any where there is none; undefined for what holds no dates. */
  readonly newestOn?: Day | undefined;
}

/** A sort of column: how all its distinct texts, seen together, become values. The first text is the empty one. */
export interface Kind<V> {
  readonly name: string;
  /** The words of a code list, for a mapping file to translate into; undefined where any text will do or none. */
  readonly words?: readonly string[];
  decode(texts: readonly string[], around: Surroundings): Decoded<V>;
  /** The same of texts that nobody may ever ask for: where there is nothing to say of any, they are read when asked for. */
  decodeLater?(textsOf: () => readonly string[]): Decoded<V>;
  /** The same of a column that is plainly dates; undefined where its texts must be looked at after all. */
  decodeDates?(dates: PlainDates, around: Surroundings): Decoded<V> | undefined;
}

const unfilled: Reading<never> = {};

/** Reads each text by itself. */
export function decodeEach<V>(texts: readonly string[], read: (text: string) => Reading<V>): Decoded<V> {
  const values: (V | undefined)[] = [];
  const troubles: string[] = [];
  const notices: string[] = [];
  for (let code = 0; code < texts.length; code++) {
    const text = texts[code] as string;
    const { value, trouble, notice } = isBlank(text) ? unfilled : read(text);
    values.push(value);
    if (trouble !== undefined) troubles[code] = trouble;
    if (notice !== undefined) notices[code] = notice;
  }
  return {
    values,
    troubles: troubles.length > 0 ? troubles : undefined,
    notices: notices.length > 0 ? notices : undefined,
  };
}

/** True for the ways in which lists write "not filled in" in any sort of column. */
export function isBlank(text: string): boolean {
  return text === '' || text === '-' || (text.length === 4 && text.toUpperCase() === 'NULL');
}
