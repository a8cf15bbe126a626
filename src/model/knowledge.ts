import type { Day } from '../calendar/day.ts';
import type { Count, InputFile, ListName, Lists } from './lists.ts';
import type { Activity, Case, InvestigationRow, Notification, Row, Service } from './rows.ts';
import type { ActivityKind, Settings } from './settings.ts';

/** An investigation of type BFU with its clock. */
export interface Investigation extends InvestigationRow {
  /** The day from which the four months run; undefined when the row has neither date. */
  readonly clockStartOn: Day | undefined;
  /** True when the awareness date was wanted and the start date had to stand in. */
  readonly clockFallback: boolean;
  /** The last day that is still in time: clock start + 4 calendar months (SEL § 50, BL § 20, stk. 3). */
  readonly dueOn: Day | undefined;
}

/** A chain of ydelser: one measure from its first start to its last end, small gaps included. */
export interface Measure extends Row {
  readonly rows: readonly Service[];
  readonly type: string;
  readonly startedOn: Day;
  /** undefined while any of its rows is open. */
  readonly endedOn: Day | undefined;
  /** Days of the follow-ups that cover it, in order. */
  readonly followedUpOn: readonly Day[];
}

/** A child that has been notified about, with all that is known to have been reported about it. */
export interface NotifiedChild extends Row {
  /** In the order in which they were received. */
  readonly rows: readonly Notification[];
  /** For each of the rows, the day of the nearest one before it. */
  readonly previousOn: readonly (Day | undefined)[];
}

/** What an indicator can count over, by the name it uses. */
export interface ViewUnits {
  readonly cases: Case;
  readonly notifications: Notification;
  readonly notifiedChildren: NotifiedChild;
  readonly investigations: Investigation;
  readonly measures: Measure;
}

export type ViewName = keyof ViewUnits;

/** The units of one kind, and the rows of the list that are in none of them. */
export interface View<U> {
  readonly list: ListName;
  readonly units: readonly U[];
  readonly leftOut: readonly Count[];
}

/** All that was known at the end of one day: later rows are absent and later endings open. */
export interface Knowledge {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly files: readonly InputFile[];
  readonly lists: Lists;
  readonly views: { readonly [V in ViewName]: View<ViewUnits[V]> };
  caseOf(row: Row): Case | undefined;
  /** The days, in order, on which activities of a kind were carried out on the row's case. */
  activityDays(row: Row, kind: ActivityKind): readonly Day[];
  /** True when some activity is of the kind, or every type met is understood, so that none means none. */
  tellsKind(kind: ActivityKind): boolean;
  /** The types of activity that match no rule, with how many activities have them. */
  readonly unknownActivityTypes: readonly { readonly count: number; readonly places: readonly Activity[] }[];
}
