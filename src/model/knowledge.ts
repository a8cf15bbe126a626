import type { Day } from '../calendar/day.ts';
import type { MeasureKind, PlacementKind } from './codes/measure-kinds.ts';
import type { Count, InputFile, ListName, Lists } from './lists.ts';
import type {
  Absence,
  Activity,
  Case,
  Discussion,
  Informant,
  InvestigationRow,
  Notification,
  Row,
  Screening,
  Sdq,
  Service,
  StaffRow,
  Training,
  UnitMeeting,
  UnitRow,
} from './rows.ts';
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
  readonly kind: MeasureKind;
  /** Where a placed child lives; undefined for a measure that leaves the child at home. */
  readonly placementType: PlacementKind | undefined;
  /** The same as the national statistics divide it, where the words tell. */
  readonly nationalPlacementType: string | undefined;
  /** Its step of the ladder, the least invasive being 1; undefined for a kind that stands on none. */
  readonly level: number | undefined;
  readonly startedOn: Day;
  /** undefined while any of its rows is open. */
  readonly endedOn: Day | undefined;
  /** Days of the follow-ups that cover it, in order. */
  readonly followedUpOn: readonly Day[];
}

/** The measures of one case, or of one child, in order of their start. */
export interface MeasuresTogether extends Row {
  readonly rows: readonly Service[];
  readonly measures: readonly Measure[];
}

/** A child that has been notified about, with all that is known to have been reported about it. */
export interface NotifiedChild extends Row {
  /** In the order in which they were received. */
  readonly rows: readonly Notification[];
  /** For each of the rows, the day of the nearest one before it. */
  readonly previousOn: readonly (Day | undefined)[];
}

/** One profession at one unit meeting. The meeting's row goes with the first of them, so that it is counted once. */
export interface Attendance extends Row {
  readonly rows: readonly UnitMeeting[];
  readonly meeting: UnitMeeting;
  /** A code of the professions; undefined for a meeting of which nobody said who came. */
  readonly profession: string | undefined;
}

/** A child that is to be screened at a unit on an occasion, with all its screenings there. */
export interface ScreenedChild extends Row {
  readonly rows: readonly Screening[];
  readonly unitId: string | undefined;
  readonly occasion: string | undefined;
  /** The day of the first screening; undefined while there has been none. */
  readonly screenedOn: Day | undefined;
}

/** An employee with the training taken, in order of days. */
export interface Employee extends StaffRow {
  readonly training: readonly Training[];
}

/** What one informant has said of a child in one course of help, in order of days. */
export interface SdqSeries extends Row {
  readonly rows: readonly Sdq[];
  readonly informant: Informant | undefined;
}

/** What an indicator can count over, by the name it uses. */
export interface ViewUnits {
  readonly cases: Case;
  readonly notifications: Notification;
  readonly notifiedChildren: NotifiedChild;
  readonly investigations: Investigation;
  readonly measures: Measure;
  /** The measures that place the child outside the home. */
  readonly placements: Measure;
  readonly casesWithMeasures: MeasuresTogether;
  readonly childrenWithMeasures: MeasuresTogether;
  /** Those that were carried out, or may have been: a day that can't be read does not say. */
  readonly followUps: Activity;
  readonly units: UnitRow;
  readonly meetings: UnitMeeting;
  readonly attendances: Attendance;
  readonly discussions: Discussion;
  readonly screenings: Screening;
  readonly screenedChildren: ScreenedChild;
  readonly employees: Employee;
  readonly sdqSeries: SdqSeries;
  readonly absence: Absence;
}

export type ViewName = keyof ViewUnits;

/** The units of one kind, and the rows of the list that are in none of them. */
export interface View<U> {
  readonly list: ListName;
  readonly units: readonly U[];
  readonly leftOut: readonly Count[];
  /** What would be among the units if it were known when it began; its rows are counted in `leftOut`. */
  readonly withoutStart?: readonly WithoutStart<U>[];
  /** What may be among the units, since nothing tells of what kind it is; its rows are counted in `leftOut`. */
  readonly ofUnknownKind?: readonly WithoutStart<U>[];
}

/** Something of which nobody knows when it began: it has no place in time, and may be open all the same. */
export type WithoutStart<U> = Omit<U, 'startedOn'>;

/** Day-care institutions and schools, and what is known of each. */
export interface UnitBook {
  /** The unit that a row is, or belongs to by its unit, else by the meeting that it names. */
  of(row: Row): UnitRow | undefined;
  /** The way of organising that all the units of a district share; undefined where they differ. */
  modelOf(district: string): string | undefined;
  /** The meetings held at a unit, in order of days; with `district`, at any unit of its district. */
  meetings(unit: UnitRow, per?: 'unit' | 'district'): readonly UnitMeeting[];
  discussions(unit: UnitRow): readonly Discussion[];
}

/** All that was known at the end of one day: later rows are absent and later endings open. */
export interface Knowledge {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly files: readonly InputFile[];
  readonly lists: Lists;
  readonly views: { readonly [V in ViewName]: View<ViewUnits[V]> };
  caseOf(row: Row): Case | undefined;
  /** The units of a view on the row's case; where either has no case number, those of the same child. */
  onCase<V extends ViewName>(view: V, row: Row): readonly ViewUnits[V][];
  /** The units of a view about the row's child; where either child is not known, those of the same case. */
  ofChild<V extends ViewName>(view: V, row: Row): readonly ViewUnits[V][];
  /** The days, in order, on which activities of a kind were carried out on the row's case. */
  activityDays(row: Row, kind: ActivityKind): readonly Day[];
  /** The day of the first care plan that covers a measure: made for it, or for the child on its case. */
  firstCarePlanOn(measure: WithoutStart<Measure>): Day | undefined;
  /** True when some activity is of the kind, or every type met is understood, so that none means none. */
  tellsKind(kind: ActivityKind): boolean;
  /** The days of the family training sessions of a measure, in order: those that name it, and on its days those on its case that name none. */
  sessionDays(measure: Measure): readonly Day[];
  readonly units: UnitBook;
  readonly unknownActivityTypes: readonly UnknownType[];
  /** What whoever counts has found out so far, by what was asked. It stands here so as to be forgotten with the rest. */
  readonly answers: Map<object, Map<unknown, unknown>>;
}

/** A type of activity that matches no rule, with how many activities have it. */
export interface UnknownType {
  readonly count: number;
  /** In how many cases, counted to five: what stands in one alone may be about that child. */
  readonly cases: number;
  readonly places: readonly TypePlace[];
}

/** The type of an activity and where it stands. */
export type TypePlace = Pick<Activity, 'type' | 'subtype' | 'file' | 'line'>;
