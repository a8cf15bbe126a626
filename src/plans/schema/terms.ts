import * as v from 'valibot';
import { parseDay, type Day } from '../../calendar/day.ts';
import { parsePeriod, type Period } from '../../calendar/period.ts';

/**
 * What a value must be, as a code; the words of it stand in `expectations.ts`.
 * Whatever a schema can say of its own accord (a type, a list of words) needs none.
 */
export type Expectation =
  | 'day'
  | 'period'
  | 'id'
  | 'target'
  | 'text'
  | 'whole-number'
  | 'age'
  | 'positive'
  | 'share'
  | 'amount'
  | 'some'
  | 'from-to'
  | 'interval'
  | 'ladder';

export function must(expectation: Expectation): Expectation {
  return expectation;
}

/** A map of named fields and no others. Its message carries their names, so that a complaint can suggest the nearest. */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, Object.keys(entries).join(' '));
}

/** The same schema with a text for editors that show one, in both languages. */
export function described<const S extends v.GenericSchema>(schema: S, da: string, en: string) {
  return v.pipe(schema, v.description(`${da} / ${en}`));
}

const text = v.pipe(v.string(), v.regex(/\S/, must('text')));

/** A text, or one for each language. */
export const words = v.union([
  v.pipe(
    text,
    v.transform((one) => ({ da: one, en: one })),
  ),
  fields({ da: text, en: text }),
]);

export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, must('day')),
  v.check((one) => parseDay(one) !== undefined, must('day')),
  v.transform((one) => parseDay(one) as Day),
);

/** A year alone is a number to YAML. */
export const period = v.pipe(
  v.union([v.string(), v.number()]),
  v.check((one) => parsePeriod(String(one)) !== undefined, must('period')),
  v.transform((one) => parsePeriod(String(one)) as Period),
);

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, must('id')));

export const numberOrText = v.pipe(
  v.union([text, v.number()]),
  v.transform((one) => String(one)),
);

export const texts = v.pipe(v.array(text), v.minLength(1, must('some')));
