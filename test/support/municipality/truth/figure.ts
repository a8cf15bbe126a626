import type { TruthPeriod } from './calendar.ts';
import type { Known } from './known.ts';

export interface Band {
  readonly band: string;
  readonly count: number;
  /** Null when there is nothing to be a share of. */
  readonly share: number | null;
}

/** Keys as in the program's JSON, version 1; `excludedCount` is the sum of its reasons. */
export interface Figure {
  readonly indicator: string;
  readonly period: string;
  /** Absent where bands say it all; null when there is nothing to count. */
  readonly value?: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly pending?: number;
  readonly excludedCount?: number;
  readonly children?: number;
  readonly bands?: readonly Band[];
  /** Further numbers of an indicator that shows more than one. */
  readonly also?: Readonly<Record<string, number | null>>;
}

/** Worked out for one period from what was known. */
export type Truth = (known: Known, period: TruthPeriod) => Figure;

export type Outcome = 'met' | 'missed' | 'pending' | 'excluded';

const ratio = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator;

export function shareOf(indicator: string, period: TruthPeriod, outcomes: readonly Outcome[]): Figure {
  const count = (wanted: Outcome): number => outcomes.filter((one) => one === wanted).length;
  const numerator = count('met');
  const denominator = numerator + count('missed');
  return {
    indicator,
    period: period.name,
    value: ratio(numerator, denominator),
    numerator,
    denominator,
    pending: count('pending'),
    excludedCount: count('excluded'),
  };
}

export function rateOf(indicator: string, period: TruthPeriod, numerator: number, denominator: number): Figure {
  return { indicator, period: period.name, value: ratio(numerator, denominator), numerator, denominator };
}

export function bandsOf(names: readonly string[], ofEach: readonly string[]): Band[] {
  return names.map((band) => {
    const count = ofEach.filter((one) => one === band).length;
    return { band, count, share: ratio(count, ofEach.length) };
  });
}

export function meanOf(values: readonly number[]): number | null {
  return ratio(
    values.reduce((sum, one) => sum + one, 0),
    values.length,
  );
}

/** The middle one, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The smallest value that at least the given part of all are at or below. */
export function nearestRank(values: readonly number[], part: number): number | null {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? null;
}
