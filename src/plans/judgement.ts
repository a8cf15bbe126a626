import type { Period } from '../calendar/period.ts';
import type { Observation, Reason } from '../model/observation.ts';
import type { Measured, Milestone } from './plan.ts';

export type MilestoneStatus = 'met' | 'met-late' | 'missed' | 'on-track' | 'at-risk' | 'not-due' | 'not-evaluated';

/** The lowest and the highest share still possible once the pending cases are decided. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

/** What became of a milestone, and what it was judged on. */
export interface Judged {
  readonly milestone: Milestone;
  readonly status: MilestoneStatus;
  /** Why, in code and arguments. */
  readonly why: Reason;
  /** The figure that decided, where one did. */
  readonly observation?: Observation;
  /** What the figure was held against; a baseline milestone's is its baseline figure. */
  readonly target?: number | null;
  /** All the periods looked at, in order, the deciding one among them. */
  readonly steps: readonly Observation[];
  readonly bounds?: Bounds;
  /** The figure that the dates alone choose, where what it came to made another one decide. */
  readonly byDate?: Observation;
  /** Before the due day: the figure of the period that ends with it, and whether that is beyond hope already. */
  readonly ahead?: { readonly figure: Observation; isLost(this: void, bounds: Bounds): boolean };
  /** True when the figure's interval holds the target on both sides. */
  readonly uncertain: boolean;
}

export interface Judgement extends Judged {
  /** Id of the plan that the milestone is of. */
  readonly plan: string;
}

/** Gives the figure that a milestone asks for over a period; the same figure is computed once. */
export interface Figures {
  (measured: Measured, period: Period): Observation;
}
