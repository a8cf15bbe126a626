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
  const pending = sum(told, (one) => one.pending);
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
    excluded: addCounts(told.map((one) => one.excluded)),
    notes: [
      ...(missing > 0 ? [{ code: someNotEvaluated, args: { count: missing } }] : []),
      ...addNotes(told.flatMap(({ notes }) => notes)),
    ],
    account: addAccounts(told.map(({ account }) => account)),
    mergeable,
  };
}

/** None could tell it; why is told where all have the same reason. */
function untold(parts: readonly [Observation, ...Observation[]]): Observation {
  const [first, ...more] = parts;
  const same = more.every(({ reason }) => JSON.stringify(reason) === JSON.stringify(first.reason));
  return same ? first : { ...first, reason: { code: 'several-reasons' } };
}

function addMergeables(all: readonly Mergeable[]): Mergeable {
  const lists = [...new Set(all.flatMap(({ doubt }) => Object.keys(doubt.lost) as ListName[]))];
  const lost = lists.map((list) => [list, addParts(all.flatMap(({ doubt }) => [doubt.lost[list] ?? noPart]))]);
  const durations = all.flatMap((one) => one.durations ?? []);
  const cases = new Map<number, number>();
  for (const [days, count] of durations) cases.set(days, (cases.get(days) ?? 0) + count);
  return {
    doubt: {
      unplaced: addParts(all.map(({ doubt }) => doubt.unplaced)),
      unjudged: addParts(all.map(({ doubt }) => doubt.unjudged)),
      lost: Object.fromEntries(lost) as Mergeable['doubt']['lost'],
      limit: Math.min(...all.map(({ doubt }) => doubt.limit)),
    },
    ...(all.some((one) => one.durations) && { durations: [...cases].sort(([a], [b]) => a - b) }),
    ...(all.some((one) => one.observedDays !== undefined) && {
      observedDays: sum(all, (one) => one.observedDays ?? 0),
    }),
  };
}

const noPart: Part = [0, 0];

function addParts(parts: readonly Part[]): Part {
  return [sum(parts, ([part]) => part), sum(parts, ([, of]) => of)];
}

function addCounts(all: readonly (readonly Count[])[]): Count[] {
  const counts = new Map<string, number>();
  for (const { reason, count } of all.flat()) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return countsOf(counts);
}

/** Notes that count are added up; of those that name the furthest out, the furthest is kept; others are said once. */
function addNotes(notes: readonly Reason[]): Reason[] {
  const said = new Map<string, Reason>();
  for (const note of notes) {
    const known = said.get(keyOf(note));
    said.set(keyOf(note), known === undefined ? note : together(known, note));
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

function addAccounts(accounts: readonly (Account | null)[]): Account | null {
  const known = accounts.filter((account) => account !== null);
  const [first] = known;
  if (first === undefined || known.length < accounts.length) return null;
  return {
    list: first.list,
    rows: sum(known, ({ rows }) => rows),
    counted: sum(known, ({ counted }) => counted),
    pending: sum(known, ({ pending }) => pending),
    outsidePeriod: sum(known, ({ outsidePeriod }) => outsidePeriod),
    excluded: addCounts(known.map(({ excluded }) => excluded)),
  };
}

function sum<T>(all: readonly T[], amount: (one: T) => number): number {
  return all.reduce((total, one) => total + amount(one), 0);
}
