import * as v from 'valibot';
import { parseDay, type Day } from '../calendar/day.ts';
import { listNames } from '../model/lists.ts';

/** The version of a run's JSON that can be read. */
export const runVersion = 1;

const day = v.pipe(
  v.string(),
  v.transform(parseDay),
  v.check((on) => on !== undefined),
  v.transform((on) => on as Day),
);
const text = v.nullable(v.string());
const number = v.nullable(v.number());
const counts = v.array(v.object({ reason: v.string(), count: number }));
const part = v.tuple([v.number(), v.number()]);
const list = v.picklist(listNames);
const args = v.record(v.string(), v.union([v.string(), v.number()]));
const words = v.object({ da: v.string(), en: v.string() });
const group = v.nullable(v.object({ by: v.string(), value: v.string() }));
const hidden = v.array(v.string());

const settings = v.looseObject({
  holidays: v.array(v.looseObject({ from: day, to: day })),
  budget: v.array(v.looseObject({ from: day, to: day })),
});

const mergeable = v.object({
  doubt: v.object({ unplaced: part, unjudged: part, lost: v.record(list, part), limit: v.number() }),
  durations: v.optional(v.array(part)),
  observedDays: v.optional(v.number()),
});

const account = v.object({
  list,
  rows: number,
  counted: number,
  pending: number,
  outsidePeriod: number,
  excluded: counts,
});

const observation = v.object({
  indicator: v.string(),
  part: text,
  parameters: args,
  group,
  period: v.string(),
  from: day,
  to: day,
  status: v.string(),
  hidden,
  reasonCode: text,
  reasonArgs: args,
  unit: v.string(),
  currency: v.optional(v.string()),
  value: number,
  numerator: number,
  denominator: number,
  pending: number,
  interval: v.nullable(v.tuple([v.number(), v.number()])),
  bands: v.optional(v.array(v.object({ band: v.string(), count: number, share: number, amount: v.optional(number) }))),
  children: v.optional(number),
  also: v.optional(v.record(v.string(), number)),
  excluded: counts,
  notes: v.array(v.object({ code: v.string(), args })),
  account: v.nullable(account),
  mergeable: v.nullable(mergeable),
});

const milestone = v.object({
  plan: v.string(),
  milestone: v.string(),
  kind: v.picklist(['target-by', 'target-from', 'direction', 'baseline', 'reported', 'deliverable']),
  title: words,
  page: text,
  indicator: text,
  part: v.optional(text),
  parameters: args,
  group: v.optional(group),
  op: text,
  target: number,
  direction: text,
  due: text,
  from: text,
  to: text,
  baseline: text,
  done: v.union([text, v.literal(false)]),
  note: v.optional(text),
  period: text,
  value: number,
  numerator: number,
  denominator: number,
  pending: number,
  status: v.string(),
  hidden,
  why: v.object({ code: v.string(), args }),
  uncertain: v.nullable(v.boolean()),
  bounds: v.nullable(v.object({ lowest: v.number(), highest: v.number() })),
});

const input = v.object({
  file: text,
  list,
  encoding: text,
  delimiter: text,
  rowsRead: number,
  rowsUsed: number,
  rowsLeftOut: counts,
  extractedOn: v.nullable(day),
  sha256: text,
});

const definition = v.object({ indicator: v.string(), version: v.number(), sha256: v.string() });

/** A run as `report` and `milestones` write it in JSON. */
export const savedRun = v.object({
  schemaVersion: v.literal(runVersion),
  tool: v.object({ version: v.string() }),
  asOf: day,
  audience: v.string(),
  publication: v.nullable(v.object({ minCell: v.number() })),
  plans: v.array(v.object({ id: v.string(), title: words, settings })),
  settings,
  asked: v.object({
    periods: v.array(v.string()),
    by: text,
    only: v.nullable(v.array(v.string())),
    keepRefundCases: v.boolean(),
    mapping: text,
  }),
  inputs: v.array(input),
  rows: v.nullable(v.object({ key: v.string(), form: v.number(), lists: v.record(list, v.string()) })),
  definitions: v.array(definition),
  observations: v.array(observation),
  milestones: v.array(milestone),
});

export type SavedRun = v.InferOutput<typeof savedRun>;
export type SavedObservation = SavedRun['observations'][number];
export type SavedMilestone = SavedRun['milestones'][number];
export type SavedInput = SavedRun['inputs'][number];
