import { isEmpty, statusOf } from '../indicators/engine/count.ts';
import { addCounts, countsOf } from '../model/lists.ts';
import type { Observation, Reason } from '../model/observation.ts';
import { AccountSum } from './account-sum.ts';
import { MergeableSum } from './mergeable-sum.ts';
import { summarySum, type SummarySum } from './summary-sums.ts';

/** Said of a sum that not all runs could tell; it counts runs and not cases. */
export const someNotEvaluated = 'some-not-evaluated';

/** Of what is there but not told, the rest is no sum. */
const neverPartly = new Set(['hidden-in-a-run', 'days-without-durations']);

/**
 * Adds observations of one figure for one period whose rows are different ones: those of different municipalities.
 * No child, unit or caseworker may be in two of them. Where some could not be evaluated, the others are added up and
 * a note says so. Each is added when it comes and is not kept.
 */
export class FigureSum {
  /** One that is there but not told, and so stands for the sum. */
  #hidden: Observation | undefined;
  readonly #untold = new Untold();
  #told: ToldSum | undefined;

  add(one: Observation): void {
    if (one.reason !== undefined && neverPartly.has(one.reason.code)) this.#hidden ??= one;
    else if (one.status === 'not-evaluated') this.#untold.add(one);
    else (this.#told ??= new ToldSum(one)).add(one);
  }

  /** At least one has been added. */
  total(): Observation {
    return this.#hidden ?? this.#told?.total(this.#untold.count) ?? this.#untold.total();
  }
}

/** Those that could not be evaluated. */
class Untold {
  count = 0;
  #first: Observation | undefined;
  #reason: string | undefined;
  #areAlike = true;

  add(one: Observation): void {
    const reason = JSON.stringify(one.reason);
    if (this.count++ === 0) {
      this.#first = one;
      this.#reason = reason;
    } else this.#areAlike &&= reason === this.#reason;
  }

  /** Why is told where all have the same reason. */
  total(): Observation {
    const first = this.#first;
    if (first === undefined) throw new RangeError('a sum is of one observation at least');
    return this.#areAlike ? first : { ...first, reason: { code: 'several-reasons' } };
  }
}

/** The others. */
class ToldSum {
  readonly #first: Observation;
  readonly #summary: SummarySum;
  readonly #mergeable = new MergeableSum();
  readonly #account = new AccountSum();
  readonly #excluded = new Map<string, number>();
  readonly #notes = new Map<string, Reason>();
  #pending = 0;
  #isNotBegun = false;

  constructor(first: Observation) {
    this.#first = first;
    this.#summary = summarySum(first.unit);
  }

  add(one: Observation): void {
    this.#summary.add(one);
    if (one.mergeable !== undefined) this.#mergeable.add(one.mergeable);
    this.#account.add(one.account);
    addCounts(this.#excluded, one.excluded);
    for (let at = 0; at < one.notes.length; at++) addNote(this.#notes, one.notes[at] as Reason);
    this.#pending += one.pending;
    this.#isNotBegun ||= one.reason?.code === 'period-not-begun';
  }

  /** `missing`: how many others could not be evaluated. */
  total(missing: number): Observation {
    const { indicator, part, parameters, period, group, unit } = this.#first;
    const summary = this.#summary.total();
    const mergeable = this.#mergeable.total();
    const notBegun = this.#isNotBegun;
    const pending = this.#pending;
    const empty = isEmpty(unit, summary, notBegun);
    const { status, reason } = statusOf({ isEmpty: empty, notBegun, pending, doubt: mergeable.doubt });
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
      excluded: countsOf(this.#excluded),
      notes: [...(missing > 0 ? [{ code: someNotEvaluated, args: { count: missing } }] : []), ...this.#notes.values()],
      account: this.#account.total(),
      mergeable,
    };
  }
}

/** Notes that count are added up; of those that name the furthest out, the furthest is kept; others are said once. */
function addNote(said: Map<string, Reason>, note: Reason): void {
  const key = keyOf(note);
  const known = said.get(key);
  said.set(key, known === undefined ? note : together(known, note));
}

function keyOf({ code, args = {} }: Reason): string {
  return 'days' in args ? code : JSON.stringify([code, { ...args, count: undefined }]);
}

function together(one: Reason, other: Reason): Reason {
  const count = Number(one.args?.['count'] ?? 0) + Number(other.args?.['count'] ?? 0);
  if (one.args?.['count'] !== undefined) return { ...one, args: { ...one.args, count } };
  return Number(other.args?.['days'] ?? 0) > Number(one.args?.['days'] ?? 0) ? other : one;
}
