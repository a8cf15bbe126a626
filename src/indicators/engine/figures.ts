import type { Band, Mergeable, Summary, Unit } from '../../model/observation.ts';
import type { Words } from '../../model/words.ts';
import type { Moment, Reads } from './define.ts';
import { Sum } from './sum.ts';
import { wilson } from './wilson.ts';

/** Open, and the limit has not come: neither in time nor late. */
export type Pending = 'pending';

/** In the period, but not to be judged, and why. */
export class Excluded {
  readonly reason: string;
  /** False when the rule itself leaves the case out: nothing is lacking, and the figure is no less reliable for it. */
  readonly lacking: boolean;

  constructor(reason: string, lacking = true) {
    this.reason = reason;
    this.lacking = lacking;
  }
}

export type Outcome = 'met' | 'missed';

/** Takes in one value per counted case and says what they come to. */
export interface Tally<V> {
  add(value: V): void;
  summary(): Summary;
  /** What is needed beside the summary to add the figure to that of other cases; where there is none, the doubt is all. */
  mergeable?(doubt: Mergeable['doubt']): Mergeable;
}

/** One number of an indicator: what each case gives, and how the cases are put together. */
export interface Figure<U, V = unknown> {
  /** Names it among the indicator's figures; the main one has no name. */
  readonly part?: string;
  readonly title?: Words;
  readonly unit: Unit;
  /** What it can't do without beside what its indicator reads. */
  readonly reads?: Reads;
  /** True when it can only be told of all cases together: what it is divided by belongs to no group. */
  readonly whole?: true;
  /** Narrows the indicator's population to the figure's own. */
  within?(one: U, at: Moment): boolean;
  value(one: U, at: Moment): V | Pending | Excluded;
  tally(at: Moment): Tally<V>;
}

export interface Named<U> {
  readonly part?: string;
  readonly title?: Words;
  readonly reads?: Reads;
  within?(one: U, at: Moment): boolean;
}

/** Met ÷ (met + missed), with a 95 % Wilson interval. */
export function share<U>(
  outcome: (one: U, at: Moment) => Outcome | Pending | Excluded,
  named: Named<U> = {},
): Figure<U, Outcome> {
  return {
    ...named,
    unit: 'share',
    value: outcome,
    tally: () => {
      let met = 0;
      let all = 0;
      return {
        add: (value) => {
          all++;
          if (value === 'met') met++;
        },
        summary: () => ({
          value: all === 0 ? null : met / all,
          numerator: met,
          denominator: all,
          interval: wilson(met, all),
        }),
      };
    },
  };
}

const daysPerYear = 365.25;

export function perYear(amount: number, days: number): number | null {
  return days === 0 ? null : (amount * daysPerYear) / days;
}

/** Sum of amounts ÷ number of cases; with `days` under observation, also per year of 365.25 days. */
export function rate<U>(
  amount: (one: U, at: Moment) => number | Pending | Excluded,
  days?: (one: U, at: Moment) => number,
  named: Named<U> = {},
): Figure<U, { amount: number; days: number }> {
  return {
    ...named,
    unit: 'rate',
    value: (one, at) => {
      const is = amount(one, at);
      return typeof is === 'number' ? { amount: is, days: days?.(one, at) ?? 0 } : is;
    },
    tally: () => {
      const sum = new Sum();
      let all = 0;
      let time = 0;
      return {
        add: (value) => {
          sum.add(value.amount);
          time += value.days;
          all++;
        },
        summary: () => ({
          value: all === 0 ? null : sum.total() / all,
          numerator: sum.total(),
          denominator: all,
          // Whole days are summed before they are divided, so that the order of the cases can't show in the last digit.
          ...(days && { also: { perYear: perYear(sum.total(), time) } }),
        }),
        ...(days && { mergeable: (doubt) => ({ doubt, observedDays: time }) }),
      };
    },
  };
}

/** How many, or where a case gives a number the sum of them; with `child`, also how many different children. A case without a known child is taken as a child of its own. */
export function count<U>(
  counts: (one: U, at: Moment) => boolean | number,
  named: Named<U> & { child?: (one: U) => string | undefined } = {},
): Figure<U, { child: string | undefined; counts: boolean | number }> {
  const { child, ...rest } = named;
  return {
    ...rest,
    unit: 'count',
    value: (one, at) => ({ counts: counts(one, at), child: child?.(one) }),
    tally: () => {
      let all = 0;
      let unknown = 0;
      const children = new Set<string>();
      return {
        add: (value) => {
          all += Number(value.counts);
          if (value.counts === false || value.counts === 0) return;
          if (value.child === undefined) unknown++;
          else children.add(value.child);
        },
        summary: () => ({ value: all, ...(child && { children: children.size + unknown }) }),
      };
    },
  };
}

/** Days: number of cases, median (the value), mean and 90th percentile, between the two nearest where it falls between. */
export function days<U>(
  duration: (one: U, at: Moment) => number | Pending | Excluded,
  named: Named<U> = {},
): Figure<U, number> {
  return {
    ...named,
    unit: 'days',
    value: duration,
    tally: () => {
      const all = new Map<number, number>();
      return {
        add: (value) => all.set(value, (all.get(value) ?? 0) + 1),
        summary: () => durationsOf([...all]),
        mergeable: (doubt) => ({ doubt, durations: [...all].sort(byDays) }),
      };
    },
  };
}

/** How many cases there are to each number of days, in any order. */
type Durations = readonly (readonly [days: number, cases: number])[];

function byDays([one]: readonly [number, number], [other]: readonly [number, number]): number {
  return one - other;
}

export function durationsOf(durations: Durations): Summary {
  const sorted = [...durations].sort(byDays);
  const all = sorted.reduce((sum, [, cases]) => sum + cases, 0);
  const mean = all === 0 ? null : sorted.reduce((sum, [days, cases]) => sum + days * cases, 0) / all;
  return {
    value: quantile(sorted, all, 0.5),
    denominator: all,
    also: { mean, p90: quantile(sorted, all, 0.9) },
  };
}

/** Linear between the two nearest ranks (type 7), as spreadsheets do it; null for none. */
function quantile(sorted: Durations, all: number, at: number): number | null {
  const rank = (all - 1) * at;
  const low = atRank(sorted, Math.floor(rank));
  const high = atRank(sorted, Math.ceil(rank));
  return low === undefined || high === undefined ? null : low + (high - low) * (rank - Math.floor(rank));
}

/** The number of days of the case at a place in the order; the first is 0. */
function atRank(sorted: Durations, rank: number): number | undefined {
  let before = 0;
  return sorted.find(([, cases]) => (before += cases) > rank && rank >= 0)?.[0];
}

/** How many in each band, every band present even when empty; bands met but not foreseen come after. */
export function distribution<U>(
  bandOf: (one: U, at: Moment) => string | Excluded,
  bands: (at: Moment) => readonly string[],
  named: Named<U> = {},
): Figure<U, string> {
  return {
    ...named,
    unit: 'distribution',
    value: bandOf,
    tally: (at) => {
      const counts = new Map<string, number>(bands(at).map((band) => [band, 0]));
      return {
        add: (band) => counts.set(band, (counts.get(band) ?? 0) + 1),
        summary: () => ({ value: sum(counts), denominator: sum(counts), bands: shares(counts) }),
      };
    },
  };
}

function shares(counts: ReadonlyMap<string, number>): Band[] {
  const all = sum(counts);
  return [...counts].map(([band, count]) => ({ band, count, share: all === 0 ? null : count / all }));
}

function sum(counts: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const count of counts.values()) all += count;
  return all;
}
