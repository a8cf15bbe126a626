import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { GroupName } from '../indicators/engine/groups.ts';
import type { Settings } from '../model/settings.ts';
import type { Arguments, Words } from '../model/words.ts';

export type Operator = '>=' | '<=' | '=' | '>' | '<';

export type Direction = 'rising' | 'falling';

interface Named {
  readonly id: string;
  readonly title: Words;
  /** What the document demands, in the program's own words. */
  readonly summary?: Words;
  /** Page, or paragraph, of the plan's document. */
  readonly page?: string;
}

/** Which figure a milestone looks at. */
export interface Measured {
  readonly indicator: string;
  readonly part?: string;
  readonly parameters?: Arguments;
  /** The one group that is looked at; without it, the whole. */
  readonly group?: { readonly by: GroupName; readonly value: string };
}

/** A target to be reached by a day; judged on the period that ends on that day. */
export interface TargetBy extends Named, Measured {
  readonly kind: 'target-by';
  readonly op: Operator;
  readonly target: number;
  readonly due: Day;
}

/** A target that every period from a day on must hold. */
export interface TargetFrom extends Named, Measured {
  readonly kind: 'target-from';
  readonly op: Operator;
  readonly target: number;
  readonly from: Day;
}

/** From quarter to quarter never against the direction, and the last better than the first. */
export interface DirectionOver extends Named, Measured {
  readonly kind: 'direction';
  readonly direction: Direction;
  readonly from: Period;
  readonly to: Period;
}

/** The newest quarter better than the same figure in an earlier period. */
export interface BetterThanBaseline extends Named, Measured {
  readonly kind: 'baseline';
  readonly direction: Direction;
  readonly baseline: Period;
  readonly from: Period;
}

/** A figure that shall be known, without a target. */
export interface Reported extends Named, Measured {
  readonly kind: 'reported';
  readonly due?: Day;
}

/** Something made or decided; its state is what the plan file records, never guessed. */
export interface Deliverable extends Named {
  readonly kind: 'deliverable';
  readonly due?: Day;
  /** The day it was done, or false when it is recorded as not done. */
  readonly done?: Day | false;
  readonly note?: string;
}

export type Milestone = TargetBy | TargetFrom | DirectionOver | BetterThanBaseline | Reported | Deliverable;

/** A municipality's plan as its file says. */
export interface Plan {
  readonly id: string;
  readonly title: Words;
  readonly source: { readonly document: string; readonly publisher: string; readonly published: string };
  /** The first and the last day of the plan. */
  readonly period?: { readonly from: Day; readonly to?: Day };
  /** What the plan's figures are split by, where nothing else is asked for. */
  readonly by?: GroupName;
  readonly settings: Partial<Settings>;
  readonly milestones: readonly Milestone[];
}
