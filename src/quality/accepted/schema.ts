import * as v from 'valibot';
import { parseDay, type Day } from '../../calendar/day.ts';
import { fields, must } from '../../yaml/fields.ts';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, must('text')));

const entry = v.pipe(
  fields({
    code: filled,
    place: v.exactOptional(filled),
    key: v.exactOptional(filled),
    reason: filled,
    until: v.pipe(
      v.string(),
      v.check((text) => parseDay(text) !== undefined, must('day')),
      v.transform((text) => parseDay(text) as Day),
    ),
  }),
  v.check(({ place, key }) => (place === undefined) !== (key === undefined), must('place-or-key')),
);

/** The file of accepted findings: a list of entries, or nothing yet. */
export const acceptedSchema = v.pipe(
  v.nullable(v.array(entry)),
  v.transform((entries) => entries ?? []),
);
