import * as v from 'valibot';
import { parseDay, type Day } from '../calendar/day.ts';
import { parsePeriod } from '../calendar/period.ts';
import { listNames } from '../model/lists.ts';
import { impossible, isPossible, isQuotient } from './possible.ts';

/** The version of a run's JSON that can be read. */
export const runVersion = 1;

const day = v.pipe(
  v.string(),
  v.transform(parseDay),
  v.check((on) => on !== undefined),
  v.transform((on) => on as Day),
);
const text = v.nullable(v.string());
/** What the program names by a word of its own: an indicator, a reason, a plan. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const period = v.pipe(
  v.string(),
  v.check((label) => parsePeriod(label) !== undefined),
);
const isoDay = v.pipe(
  v.string(),
  v.check((on) => parseDay(on) !== undefined),
);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const number = v.nullable(v.pipe(v.number(), v.finite(impossible)));
const whole = v.pipe(v.number(), v.integer(impossible), v.minValue(0, impossible));
const count = v.nullable(whole);
const counts = v.array(v.object({ reason: id, count: whole }));
const part = v.tuple([whole, whole]);
const list = v.picklist(listNames);
const args = v.record(v.string(), v.union([v.string(), v.number()]));
const words = v.object({ da: v.string(), en: v.string() });
const group = v.nullable(v.object({ by: id, value: v.string() }));
const hidden = v.array(id);

const settings = v.looseObject({
  holidays: v.array(v.looseObject({ from: day, to: day })),
  budget: v.array(v.looseObject({ from: day, to: day })),
});

const mergeable = v.object({
  doubt: v.object({ unplaced: part, unjudged: part, lost: v.record(list, part), limit: v.number() }),
  durations: v.optional(v.array(v.tuple([v.number(), whole]))),
  observedDays: v.optional(whole),
});

const account = v.object({
  list,
  rows: count,
  counted: count,
  pending: count,
  outsidePeriod: count,
  excluded: counts,
});

const observation = v.object({
  indicator: id,
  part: v.nullable(id),
  parameters: args,
  group,
  period,
  from: day,
  to: day,
  status: v.picklist(['ok', 'empty', 'not-evaluated', 'unreliable', 'hidden']),
  hidden,
  reasonCode: v.nullable(id),
  reasonArgs: args,
  unit: v.picklist(['share', 'rate', 'count', 'days', 'distribution']),
  currency: v.optional(v.literal('DKK')),
  value: number,
  numerator: number,
  denominator: number,
  pending: count,
  interval: v.nullable(v.tuple([v.number(), v.number()])),
  bands: v.optional(v.array(v.object({ band: v.string(), count, share: number, amount: v.optional(number) }))),
  children: v.optional(count),
  also: v.optional(v.record(v.string(), number)),
  excluded: counts,
  notes: v.array(v.object({ code: id, args })),
  account: v.nullable(account),
  mergeable: v.nullable(mergeable),
});

const milestone = v.object({
  plan: id,
  milestone: id,
  kind: v.picklist(['target-by', 'target-from', 'direction', 'baseline', 'reported', 'deliverable']),
  title: words,
  page: text,
  indicator: v.nullable(id),
  part: v.optional(v.nullable(id)),
  parameters: args,
  group: v.optional(group),
  op: v.nullable(v.picklist(['>=', '<=', '=', '>', '<'])),
  target: number,
  direction: v.nullable(v.picklist(['rising', 'falling'])),
  due: v.nullable(isoDay),
  from: v.nullable(v.union([isoDay, period])),
  to: v.nullable(period),
  baseline: v.nullable(period),
  done: v.union([v.nullable(isoDay), v.literal(false)]),
  note: v.optional(text),
  period: v.nullable(period),
  value: number,
  numerator: number,
  denominator: number,
  pending: count,
  status: v.picklist(['missed', 'at-risk', 'met-late', 'on-track', 'met', 'not-due', 'hidden', 'not-evaluated']),
  hidden,
  why: v.object({ code: id, args }),
  uncertain: v.nullable(v.boolean()),
  bounds: v.nullable(v.object({ lowest: v.number(), highest: v.number() })),
});

const input = v.object({
  file: text,
  list,
  encoding: text,
  delimiter: text,
  rowsRead: count,
  rowsUsed: count,
  rowsLeftOut: counts,
  extractedOn: v.nullable(day),
  sha256: v.nullable(hash),
});

const definition = v.object({ indicator: id, version: v.number(), sha256: hash });

/** A run as `report` and `milestones` write it in JSON. */
export const savedRun = v.object({
  schemaVersion: v.literal(runVersion),
  tool: v.object({ version: v.pipe(v.string(), v.regex(/^\d+(\.\d+)*(-[a-z0-9.-]+)?$/)) }),
  asOf: day,
  audience: v.picklist(['internal', 'publication']),
  publication: v.nullable(v.object({ minCell: v.number() })),
  plans: v.array(v.object({ id, title: words, settings })),
  settings,
  asked: v.object({
    periods: v.array(period),
    by: v.nullable(id),
    only: v.nullable(v.array(id)),
    keepRefundCases: v.boolean(),
    mapping: v.nullable(hash),
  }),
  inputs: v.array(input),
  rows: v.nullable(v.object({ key: v.string(), form: v.number(), lists: v.record(list, v.string()) })),
  definitions: v.array(definition),
  observations: v.array(
    v.pipe(
      observation,
      v.check((one) => isPossible(one), impossible),
    ),
  ),
  milestones: v.array(
    v.pipe(
      milestone,
      v.check((one) => isQuotient(one), impossible),
    ),
  ),
});

export type SavedRun = v.InferOutput<typeof savedRun>;
export type SavedObservation = SavedRun['observations'][number];
export type SavedMilestone = SavedRun['milestones'][number];
export type SavedInput = SavedRun['inputs'][number];
