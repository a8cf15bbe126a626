import * as v from 'valibot';
import { parseDay, type Day } from '../../calendar/day.ts';
import { parsePeriod, type Period } from '../../calendar/period.ts';
import { fields, must } from '../../yaml/fields.ts';

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
