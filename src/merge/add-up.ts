import { isEmpty, statusOf } from '../indicators/engine/count.ts';
import { countsOf, type Count, type ListName } from '../model/lists.ts';
import type { Account, Mergeable, Observation, Part, Reason } from '../model/observation.ts';
import { addSummaries } from './add-summaries.ts';

/** Said of a sum that not all runs could tell; it counts runs and not cases. */
export const someNotEvaluated = 'some-not-evaluated';

/** Of what is there but not told, the rest is no sum. */
const neverPartly = new Set(['hidden-in-a-run', 'days-without-durations']);

/**
 * Adds observations of one figure for one period whose rows are different ones: those of different municipalities.
 * No child, unit or caseworker may be in two of them. Where some could not be evaluated, the others are added up and
 * a note says so.
 */
export function addUp(parts: readonly [Observation, ...Observation[]]): Observation {
  const hidden = parts.find(({ reason }) => reason !== undefined && neverPartly.has(reason.code));
  if (hidden !== undefined) return hidden;
  const told = parts.filter(({ status }) => status !== 'not-evaluated');
  const [first] = told;
  if (first === undefined) return untold(parts);
  const { indicator, part, parameters, period, group, unit } = first;
  const summary = addSummaries(told);
  let pending = 0;
  const excluded = new Map<string, number>();
  for (let at = 0; at < told.length; at++) {
    const one = told[at] as Observation;
    pending += one.pending;
    addCounts(excluded, one.excluded);
  }
  const mergeable = addMergeables(told.flatMap((one) => one.mergeable ?? []));
  const notBegun = told.some((one) => one.reason?.code === 'period-not-begun');
  const empty = isEmpty(unit, summary, notBegun);
  const { status, reason } = statusOf({ isEmpty: empty, notBegun, pending, doubt: mergeable.doubt });
  const missing = parts.length - told.length;
  return {
    indicator,
    ...(part !== undefined && { part }),
    ...(parameters && { parameters }),
    period,
    ...(group && { group }),
    unit,
    status,
    ...(reason && { reason }),
    summary: empty ? { ...summary, value: null } : summary,
    pending,
    excluded: countsOf(excluded),
    notes: [
      ...(missing > 0 ? [{ code: someNotEvaluated, args: { count: missing } }] : []),
      ...addNotes(told.flatMap(({ notes }) => notes)),
    ],
    account: addAccounts(told),
    mergeable,
  };
}

/** None could tell it; why is told where all have the same reason. */
function untold(parts: readonly [Observation, ...Observation[]]): Observation {
  const [first, ...more] = parts;
  const same = more.every(({ reason }) => JSON.stringify(reason) === JSON.stringify(first.reason));
  return same ? first : { ...first, reason: { code: 'several-reasons' } };
}

// Of a country there are many thousands of figures, and the program has not been running long enough for V8 to have made
// chains of small functions fast: each kind of thing is gone through once, in a plain loop.

function addMergeables(all: readonly Mergeable[]): Mergeable {
  const unplaced: Draft = [0, 0];
  const unjudged: Draft = [0, 0];
  const lost = new Map<ListName, Draft>();
  let limit = Infinity;
  let cases: Map<number, number> | undefined;
  let observedDays: number | undefined;
  for (let at = 0; at < all.length; at++) {
    const { doubt, durations, observedDays: own } = all[at] as Mergeable;
    addPart(unplaced, doubt.unplaced);
    addPart(unjudged, doubt.unjudged);
    for (const list of Object.keys(doubt.lost) as ListName[]) addPart(partOf(lost, list), doubt.lost[list] ?? noPart);
    limit = Math.min(limit, doubt.limit);
    if (durations !== undefined) addDurations((cases ??= new Map()), durations);
    if (own !== undefined) observedDays = (observedDays ?? 0) + own;
  }
  const doubt = { unplaced, unjudged, lost: Object.fromEntries(lost), limit };
  return {
    doubt,
    ...(cases && { durations: [...cases].sort(([a], [b]) => a - b) }),
    ...(observedDays !== undefined && { observedDays }),
  };
}

type Draft = [part: number, of: number];

const noPart: Part = [0, 0];

function partOf(lost: Map<ListName, Draft>, list: ListName): Draft {
  let part = lost.get(list);
  if (part === undefined) lost.set(list, (part = [0, 0]));
  return part;
}

function addPart(sum: Draft, [part, of]: Part): void {
  sum[0] += part;
  sum[1] += of;
}

function addDurations(cases: Map<number, number>, durations: NonNullable<Mergeable['durations']>): void {
  for (let at = 0; at < durations.length; at++) {
    const [days, count] = durations[at] as (typeof durations)[number];
    cases.set(days, (cases.get(days) ?? 0) + count);
  }
}

function addCounts(counts: Map<string, number>, more: readonly Count[]): void {
  for (let at = 0; at < more.length; at++) {
    const { reason, count } = more[at] as Count;
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
}

/** Notes that count are added up; of those that name the furthest out, the furthest is kept; others are said once. */
function addNotes(notes: readonly Reason[]): Reason[] {
  const said = new Map<string, Reason>();
  for (const note of notes) {
    const key = keyOf(note);
    const known = said.get(key);
    said.set(key, known === undefined ? note : together(known, note));
  }
  return [...said.values()];
}

function keyOf({ code, args = {} }: Reason): string {
  return 'days' in args ? code : JSON.stringify([code, { ...args, count: undefined }]);
}

function together(one: Reason, other: Reason): Reason {
  const count = Number(one.args?.['count'] ?? 0) + Number(other.args?.['count'] ?? 0);
  if (one.args?.['count'] !== undefined) return { ...one, args: { ...one.args, count } };
  return Number(other.args?.['days'] ?? 0) > Number(one.args?.['days'] ?? 0) ? other : one;
}

/** Null where one of them is. */
function addAccounts(all: readonly Observation[]): Account | null {
  const list = all[0]?.account?.list;
  if (list === undefined) return null;
  const sum = { list, rows: 0, counted: 0, pending: 0, outsidePeriod: 0 };
  const excluded = new Map<string, number>();
  for (let at = 0; at < all.length; at++) {
    const { account } = all[at] as Observation;
    if (account === null) return null;
    sum.rows += account.rows;
    sum.counted += account.counted;
    sum.pending += account.pending;
    sum.outsidePeriod += account.outsidePeriod;
    addCounts(excluded, account.excluded);
  }
  return { ...sum, excluded: countsOf(excluded) };
}
