import * as v from 'valibot';
import { measureKindNames } from '../model/codes/measure-kinds.ts';
import { parseDay, type Day } from '../calendar/day.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';

const words = v.strictObject({ da: v.string(), en: v.string() });

const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined, 'en dato som 2016-06-30 (a day such as 2016-06-30)'),
  v.transform((text) => parseDay(text) as Day),
);

const period = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check(
    (text) => parsePeriod(text) !== undefined,
    'en periode som 2016K2, 2016 eller 2016-05 (a period such as 2016K2, 2016 or 2016-05)',
  ),
  v.transform((text) => parsePeriod(text) as Period),
);

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'et id som network-meeting-80 (an id such as network-meeting-80)'),
);

const named = {
  id,
  title: words,
  summary: v.exactOptional(words),
  page: v.exactOptional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
};

const measured = {
  indicator: v.string(),
  part: v.exactOptional(v.string()),
  parameters: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
};

const op = v.picklist(['>=', '<=', '=', '>', '<']);
const direction = v.picklist(['rising', 'falling']);

const milestone = v.variant('kind', [
  v.strictObject({ ...named, ...measured, kind: v.literal('target-by'), op, target: v.number(), due: day }),
  v.strictObject({ ...named, ...measured, kind: v.literal('target-from'), op, target: v.number(), from: day }),
  v.strictObject({ ...named, ...measured, kind: v.literal('direction'), direction, from: period, to: period }),
  v.strictObject({ ...named, ...measured, kind: v.literal('baseline'), direction, baseline: period, from: period }),
  v.strictObject({ ...named, ...measured, kind: v.literal('reported'), due: v.exactOptional(day) }),
  v.strictObject({
    ...named,
    kind: v.literal('deliverable'),
    due: v.exactOptional(day),
    done: v.exactOptional(v.union([v.literal(false), day])),
    note: v.exactOptional(v.string()),
  }),
]);

const activityRule = v.strictObject({
  kind: v.picklist([
    'network-meeting',
    'sparring',
    'follow-up',
    'child-talk',
    'network-mapping',
    'supervision-visit',
    'care-plan',
  ]),
  words: v.array(v.string()),
  not: v.exactOptional(v.array(v.string())),
});

const measureKind = v.picklist(measureKindNames);

const measureRule = v.strictObject({
  kind: measureKind,
  words: v.array(v.string()),
  not: v.exactOptional(v.array(v.string())),
});

const natural = v.pipe(v.number(), v.integer(), v.minValue(1));

const interval = v.union(
  [v.strictObject({ months: natural }), v.strictObject({ days: natural })],
  'months: 3 eller days: 42 (months: 3 or days: 42)',
);

const ladder = v.pipe(
  v.array(v.strictObject({ step: id, kinds: v.array(measureKind) })),
  v.check(
    (steps) => !hasTwice(steps.flatMap(({ kinds }) => kinds)) && !hasTwice(steps.map(({ step }) => step)),
    'en trappe, hvor hvert trin og hver slags foranstaltning står én gang (a ladder with each step and kind once)',
  ),
);

function hasTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

const settings = v.strictObject({
  clock: v.exactOptional(v.picklist(['awareness', 'start'])),
  ageBands: v.exactOptional(v.array(v.strictObject({ band: v.string(), from: v.number(), to: v.number() }))),
  activityRules: v.exactOptional(v.array(activityRule)),
  notMeasures: v.exactOptional(v.array(v.string())),
  measureRules: v.exactOptional(v.array(measureRule)),
  ladder: v.exactOptional(ladder),
  followUpGuidelines: v.exactOptional(v.array(v.strictObject({ kinds: v.array(measureKind), every: interval }))),
  chainGapDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  saturdayWorks: v.exactOptional(v.boolean()),
  unreliableAbove: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

/** What a plan file holds; the types of plan.ts are its output, which a compile-time check in load.ts ensures. */
export const planSchema = v.strictObject({
  id,
  title: words,
  source: v.strictObject({ document: v.string(), publisher: v.string(), published: v.string() }),
  settings: v.optional(settings, {}),
  milestones: v.array(milestone),
});
