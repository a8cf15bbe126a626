import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Knowledge, ViewName, ViewUnits, WithoutStart } from '../../model/knowledge.ts';
import type { ListName } from '../../model/lists.ts';
import type { Reason } from '../../model/observation.ts';
import type { Row } from '../../model/rows.ts';
import type { ActivityKind, Settings } from '../../model/settings.ts';
import type { Arguments, Words } from '../../model/words.ts';
import { share, type Excluded, type Figure, type Outcome, type Pending } from './figures.ts';

/** The when and with what of one evaluation. */
export interface Moment {
  readonly period: Period;
  readonly asOf: Day;
  readonly settings: Settings;
  readonly knowledge: Knowledge;
  readonly parameters: Arguments;
}

/** What is the same for every period. */
export type Timeless = Omit<Moment, 'period'>;

/** Serviceloven to the end of 2023, Barnets Lov from 2024. */
export interface LegalBasis {
  readonly act: 'SEL' | 'BL';
  readonly section: string;
}

/** The fields an indicator can't do without, list by list; `a | b` means that either will do, and `a` before `b`. */
export type Reads = { readonly [L in ListName]?: readonly string[] };

/** What somebody has to do by a day, on the work list. */
export type DeadlineKind = 'investigation' | 'follow-up' | 'assessment' | 'receipt' | 'visit' | 'plan';

/** The limit behind an indicator, for each case that is still open. */
export interface Deadline<U extends Row> {
  readonly kind: DeadlineKind;
  /** Whether it is still to be done, as far as the row tells; asked of cases that no limit can be told for, too. */
  isOpen(this: void, one: WithoutStart<U>, at: Moment): boolean;
  /** The last day that is in time for an open case; undefined for one that has no limit. */
  openUntil(one: U, at: Moment): Day | undefined;
}

/** The limit that a case was judged by. */
export interface Limit {
  /** The last day that is in time. */
  readonly dueOn: Day;
  /** The day it was done, or no longer had to be; undefined while it is open. */
  readonly until: Day | undefined;
}

/** Which cases an indicator counts over; the engine counts them, an indicator never divides. */
export interface Question<U extends Row> {
  readonly id: string;
  readonly title: Words;
  readonly definition: Words;
  /** Raised when the same definition is counted in another way, so that two runs can be told apart; else 1. */
  readonly version?: number;
  readonly basis: readonly LegalBasis[];
  readonly of: ViewName;
  readonly reads: Reads;
  /** Kinds of activity without which there would be nothing but zeros. */
  readonly kinds?: readonly ActivityKind[];
  /** Parameters a plan may set, with their defaults. */
  readonly parameters?: Arguments;
  /** True when it counts what stands on the last day of the period, not what happened in it. */
  readonly stock?: true;
  /** Years at whose start the categories that it counts by were changed. */
  readonly categoriesChanged?: readonly number[];
  /** What the settings lack for there to be anything to judge by; undefined when all is there. */
  missing?(at: Moment): Reason | undefined;
  /** Why a case can't be placed in any period; undefined when it can. */
  exclude?(this: void, one: U, at: Timeless): string | undefined;
  /** The day that must lie in the period for a case to be within it: the engine then asks about no other cases. */
  placedOn?(this: void, one: U): Day | undefined;
  /** The row whose group a case of many events is in, where it is not the last of them in the period. */
  speaker?(this: void, one: U): Row | undefined;
  /** Whether a case belongs to the period's population. */
  within(one: U, at: Moment): boolean;
  /** What must be done by when, where the indicator is about a limit. */
  readonly deadline?: Deadline<U>;
  /** The limit behind a case's outcome; undefined for one that has none. */
  limit?(one: U, at: Moment): Limit | undefined;
  /** Codes of what the reader must know of this case beside the figure; the engine counts them. */
  notes?(one: U, at: Moment): readonly string[];
  /** What the reader must know of the figure as a whole, such as which setting it was counted by. */
  says?(at: Moment): readonly Reason[];
  /** What the reader must know of the cases of one count together, such as which of them is the furthest out. */
  tells?(units: readonly U[], at: Moment): readonly Reason[];
}

/** A question and the figures that answer it; the first figure is the main one. */
export interface Indicator<U extends Row = Row> extends Question<U> {
  readonly figures: readonly Figure<U>[];
}

type Over<V extends ViewName> = { readonly of: V };

export function defineIndicator<V extends ViewName>(indicator: Indicator<ViewUnits[V]> & Over<V>): Indicator {
  return indicator;
}

/** An indicator with one figure, a share. */
export function defineShare<V extends ViewName>(
  question: Question<ViewUnits[V]> & Over<V> & { outcome(one: ViewUnits[V], at: Moment): Outcome | Pending | Excluded },
): Indicator {
  return { ...question, figures: [share((one: ViewUnits[V], at) => question.outcome(one, at))] };
}

type MaybeMany = Row & { readonly rows?: readonly Row[] };

/** The rows of the list that a unit is made of. */
export function rowsOf(unit: Row): readonly Row[] {
  return (unit as MaybeMany).rows ?? [unit];
}

export function rowCountOf(unit: Row): number {
  const { rows } = unit as MaybeMany;
  return rows === undefined ? 1 : rows.length;
}
