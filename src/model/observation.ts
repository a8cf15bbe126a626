import type { Period } from '../calendar/period.ts';
import type { Count, ListName } from './lists.ts';
import type { Arguments } from './words.ts';

/** `amount` is in kroner; its bands share out the kroner, not the cases. */
export type Unit = 'share' | 'rate' | 'count' | 'days' | 'distribution' | 'amount';

/** A reason in code and arguments; worded where reports are written. */
export interface Reason {
  readonly code: string;
  readonly args?: Arguments;
}

/** Why a figure has no value where there may be cases, but too many of them lack what it is built on. */
export const noneJudged = 'none-judged';

/** Why a figure is missing that a plan names before this version can compute it. */
export const notBuilt = 'indicator-not-built';

/** `unreliable`: there is a value, but too many rows lack what it needs for it to be relied on. */
export type ObservationStatus = 'ok' | 'empty' | 'not-evaluated' | 'unreliable';

export interface Band {
  readonly band: string;
  readonly count: number;
  /** Of all bands; null when there is nothing to share out. */
  readonly share: number | null;
  /** Kroner, where the figure is an amount. */
  readonly amount?: number;
}

/** What a figure comes to; never rounded. Which of the keys it has follows from its unit. */
export interface Summary {
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  /** 95 % Wilson interval of a share. */
  readonly interval?: readonly [number, number] | null;
  readonly bands?: readonly Band[];
  /** Different children behind a count. */
  readonly children?: number;
  /** More ways of saying the same figure, such as mean and 90th percentile in days. */
  readonly also?: Readonly<Record<string, number | null>>;
}

/**
 * Where every row of the indicator's list went:
 * rows = counted + pending + outsidePeriod + the sum of excluded.
 */
export interface Account {
  readonly list: ListName;
  readonly rows: number;
  readonly counted: number;
  readonly pending: number;
  readonly outsidePeriod: number;
  readonly excluded: readonly Count[];
}

/** So many of so many. */
export type Part = readonly [part: number, of: number];

/**
 * What an observation tells beside what it shows, so that it can be added to one of rows that it shares none with.
 * It names nobody, but small numbers stand in it: a publication leaves it out.
 */
export interface Mergeable {
  /** Why the figure may be doubted: shares of the cases, and of the rows of each list that is read. */
  readonly doubt: {
    readonly unplaced: Part;
    readonly unjudged: Part;
    readonly lost: Readonly<Partial<Record<ListName, Part>>>;
    /** The largest such share with which a figure is still relied on. */
    readonly limit: number;
  };
  /** Days: how many cases there are to each number, by number; medians and percentiles of a sum come out exactly. */
  readonly durations?: readonly (readonly [days: number, cases: number])[];
  /** Rates over time: the days under observation. */
  readonly observedDays?: number;
}

/** One figure of one indicator for one period, and one group where the run is split. */
export interface Observation {
  readonly indicator: string;
  /** Which of the indicator's figures, when it has more than one; its main figure has none. */
  readonly part?: string;
  readonly parameters?: Arguments;
  readonly period: Period;
  readonly group?: { readonly by: string; readonly value: string };
  readonly unit: Unit;
  readonly status: ObservationStatus;
  readonly reason?: Reason;
  readonly summary: Summary;
  readonly pending: number;
  /** Cases that would have counted but can't be judged, by reason. */
  readonly excluded: readonly Count[];
  /** What the reader must know beside the number, such as how often a fallback was taken. */
  readonly notes: readonly Reason[];
  readonly account: Account | null;
  /** Absent where nothing could be evaluated. */
  readonly mergeable?: Mergeable;
}

/** What names an observation, with why it was not evaluated: a figure that looks like none, and never like 0. */
export function notEvaluated<F extends Pick<Observation, 'indicator' | 'period' | 'unit'>>(frame: F, reason: Reason) {
  return {
    ...frame,
    status: 'not-evaluated',
    reason,
    summary: { value: null },
    pending: 0,
    excluded: [],
    notes: [],
    account: null,
  } as const satisfies Observation;
}
