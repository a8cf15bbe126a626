import * as v from 'valibot';
import { parseDay, type Day } from '../../calendar/day.ts';

const filled = v.pipe(v.string(), v.trim(), v.minLength(1));

const entry = v.pipe(
  v.strictObject({
    code: filled,
    place: v.exactOptional(filled),
    key: v.exactOptional(filled),
    reason: filled,
    until: v.pipe(
      v.string(),
      v.check((text) => parseDay(text) !== undefined, 'en dato som 2017-06-30 (a day such as 2017-06-30)'),
      v.transform((text) => parseDay(text) as Day),
    ),
  }),
  v.check(
    ({ place, key }) => (place === undefined) !== (key === undefined),
    'enten place eller key (either place or key)',
  ),
);

/** The file of accepted findings: a list of entries, or nothing yet. */
export const acceptedSchema = v.pipe(
  v.nullable(v.array(entry)),
  v.transform((entries) => entries ?? []),
);
