import * as v from 'valibot';
import { group, milestone } from './milestones.ts';
import { settings } from './settings.ts';
import { day, described, id, numberOrText, words } from './terms.ts';
import { fields, must } from '../../yaml/fields.ts';

const source = fields({ document: v.string(), publisher: v.string(), published: numberOrText });

/** What a plan file holds; that its output is the `Plan` of plan.ts, the compiler checks in load.ts. */
export const planSchema = fields({
  id: described(id, 'Planens id: små bogstaver, tal og bindestreg', "The plan's id: small letters, digits and hyphens"),
  title: described(words, 'Planens navn; en tekst, eller en til hvert sprog (da, en)', "The plan's name"),
  source: described(source, 'Dokumentet, som planen er taget fra', 'The document that the plan is taken from'),
  period: v.exactOptional(
    described(
      v.pipe(
        fields({ from: day, to: v.exactOptional(day) }),
        v.check(({ from, to }) => to === undefined || from <= to, must('from-to')),
      ),
      'Planens første og sidste dag',
      "The plan's first and last day",
    ),
  ),
  by: v.exactOptional(
    described(group, 'Det, planens nøgletal opdeles efter', "What the plan's key figures are split by"),
  ),
  settings: v.optional(described(settings, 'Det, der regnes anderledes end normalt', 'What is counted otherwise'), {}),
  milestones: v.pipe(
    described(v.array(milestone), 'Planens milepæle, én under hvert -', "The plan's milestones, one at each -"),
    v.minLength(1, must('some')),
  ),
});
