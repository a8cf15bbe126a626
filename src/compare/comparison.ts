import type { ListName } from '../model/lists.ts';
import type { Reason } from '../model/observation.ts';
import type { SavedMilestone, SavedObservation, SavedRun } from '../runs/saved-run.ts';
import type { RowCounts } from './rows.ts';

/** The same thing in two runs. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * Why something may have changed. `program-error`: nothing that is told of the two runs can explain it.
 * `lists-not-told`: a publication has no hashes, so whether its lists are the same can't be said.
 */
export type CauseCode =
  | 'lists'
  | 'as-of'
  | 'definition'
  | 'setting'
  | 'plan'
  | 'version'
  | 'audience'
  | 'lists-not-told'
  | 'program-error';

export interface Cause {
  readonly code: CauseCode;
  /** Which lists, definitions, settings or demands of the plan are not the same. */
  readonly of: readonly string[];
}

export interface FigureChange extends Both<SavedObservation> {
  /** After less before; null where either has no value or it is hidden. */
  readonly difference: number | null;
  readonly causes: readonly Cause[];
}

export interface MilestoneChange extends Both<SavedMilestone> {
  /** True when the status is another, and not only the figure behind it or what the plan demands. */
  readonly verdict: boolean;
  readonly causes: readonly Cause[];
}

/** What stands in one of the runs alone, and why it is not in the other. */
export interface Alone<T> {
  readonly one: T;
  readonly why: Reason;
}

/** Where everything of one kind went: all of before = same + changed + onlyBefore, all of after = same + changed + onlyAfter. */
export interface Matched<T, C> {
  readonly same: number;
  readonly changed: readonly C[];
  readonly onlyBefore: readonly Alone<T>[];
  readonly onlyAfter: readonly Alone<T>[];
}

/** Why rows can't be told apart between two runs: which run has no digests, or that they are made otherwise. */
export type RowsNotTold = 'none-before' | 'none-after' | 'none' | 'other-key' | 'other-form';

export interface ListChange {
  readonly list: ListName;
  /** `not-told`: one of the runs has no hashes. */
  readonly files: 'same' | 'changed' | 'only-before' | 'only-after' | 'not-told';
  /** Rows used; null where the list is absent or the number hidden. */
  readonly rows: Both<number | null>;
  /** How the used rows changed; undefined where it can't be told. */
  readonly counts: RowCounts | undefined;
}

export interface NamedChange extends Both<unknown> {
  readonly name: string;
}

/** All that is told of two runs side by side; every format is made from this alone. */
export interface Comparison {
  readonly runs: Both<SavedRun>;
  readonly figures: Matched<SavedObservation, FigureChange>;
  readonly milestones: Matched<SavedMilestone, MilestoneChange>;
  readonly lists: readonly ListChange[];
  readonly rowsNotTold: RowsNotTold | undefined;
  /** Ids of indicators whose definition is not the same. */
  readonly definitions: readonly NamedChange[];
  readonly settings: readonly NamedChange[];
  /** All causes of all changes, each once. */
  readonly causes: readonly Cause[];
}
