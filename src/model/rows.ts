import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';

/**
 * What every row of every list has in common. `undefined` means: not filled in.
 * A cell that could not be read is not `undefined` and nothing else: its field stands in `unusable`.
 */
export interface Row {
  /** Which of the input files it came from: an index into the intake's files. */
  readonly file: number;
  /** The line of that file on which the row begins; the first is 1. */
  readonly line: number;
  readonly caseNumber: string | undefined;
  /** A key that is the same for the same child throughout one run. Personal data: never written anywhere. */
  readonly child: string | undefined;
  readonly bornOn: Day | undefined;
  /** The fields that hold something that can't be used, with the reason; such a row is not judged where they are read. */
  readonly unusable: Readonly<Record<string, string>> | undefined;
}

/** A row that looks its fields up elsewhere, or holds them itself. */
type MaybeElsewhere<R> = R & { readonly toJSON?: () => R };

/** The row as an object that holds all its fields, to be spread or gone through by name. */
export function wholeRow<R extends Row>(row: R): R {
  return (row as MaybeElsewhere<R>).toJSON?.() ?? row;
}

export interface Case extends Row {
  readonly gender: string | undefined;
  readonly caseType: string | undefined;
  readonly status: string | undefined;
  readonly startedOn: Day | undefined;
  readonly endedOn: Day | undefined;
  readonly department: string | undefined;
  readonly team: string | undefined;
  readonly caseworker: string | undefined;
  readonly district: string | undefined;
  /** Where a list holds several municipalities. */
  readonly municipality: string | undefined;
}

/** A report of concern for one child. */
export interface Notification extends Row {
  readonly id: string | undefined;
  readonly unborn: boolean;
  readonly receivedOn: Day | undefined;
  /** Set only where the list holds a clock time. */
  readonly receivedAt: Instant | undefined;
  readonly assessedOn: Day | undefined;
  readonly assessedAt: Instant | undefined;
  readonly receiptSentOn: Day | undefined;
  readonly notifier: string | undefined;
  readonly legalBasis: string | undefined;
  readonly reasons: readonly string[];
  readonly decision: string | undefined;
  readonly decidedOn: Day | undefined;
  readonly district: string | undefined;
}

/** `bfu` is the statutory assessment; `screening` and `mapping` (afdækning) are the lighter steps of Barnets Lov. */
export type InvestigationType = 'bfu' | 'screening' | 'mapping' | 'other';

export interface InvestigationRow extends Row {
  readonly id: string | undefined;
  readonly type: InvestigationType;
  readonly awareOn: Day | undefined;
  readonly startedOn: Day | undefined;
  readonly endedOn: Day | undefined;
  readonly status: string | undefined;
  readonly preliminaryAssessmentOn: Day | undefined;
  readonly team: string | undefined;
  readonly caseworker: string | undefined;
  readonly district: string | undefined;
}

/** One row (ydelse) of a measure. */
export interface Service extends Row {
  readonly id: string | undefined;
  readonly type: string;
  readonly variant: string | undefined;
  readonly offerType: string | undefined;
  readonly offer: string | undefined;
  readonly legalBasis: string | undefined;
  readonly startedOn: Day | undefined;
  readonly endedOn: Day | undefined;
  readonly status: string | undefined;
  readonly caseType: string | undefined;
  /** The id of the row that this one continues (Fortsættelse af). */
  readonly continues: string | undefined;
  readonly placement: string | undefined;
  readonly supplier: string | undefined;
  readonly pricePerDay: number | undefined;
  readonly pricePerMonth: number | undefined;
  readonly total: number | undefined;
  readonly department: string | undefined;
  readonly team: string | undefined;
}

/** Anything dated on a case. */
export interface Activity extends Row {
  readonly id: string | undefined;
  /** Children that the activity concerns beside the case's own (Vedrører), as child keys. */
  readonly concerns: readonly string[];
  readonly type: string;
  readonly subtype: string | undefined;
  readonly eventOn: Day | undefined;
  readonly dueOn: Day | undefined;
  readonly doneOn: Day | undefined;
  /** True when the status says that it has not been carried out (yet). */
  readonly planned: boolean;
  readonly serviceId: string | undefined;
  readonly investigationId: string | undefined;
  readonly participants: readonly Participant[];
  readonly caseworker: string | undefined;
}

export type Participant = 'private-network' | 'professional-network';

/** A day-care institution, school or place of day care. */
export interface UnitRow extends Row {
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly district: string | undefined;
  /** Which of two ways of organising the unit works under, such as district adviser or authority caseworker. */
  readonly model: string | undefined;
  readonly openedOn: Day | undefined;
  readonly closedOn: Day | undefined;
}

/** A meeting held at a unit, or for a district's units. */
export interface UnitMeeting extends Row {
  readonly id: string | undefined;
  readonly unitId: string | undefined;
  readonly heldOn: Day | undefined;
  readonly form: string | undefined;
  /** Whether the chosen method was used; undefined when nobody said. */
  readonly methodUsed: boolean | undefined;
  readonly professions: readonly string[];
}

/** One child's case taken up at a unit meeting. */
export interface Discussion extends Row {
  readonly id: string | undefined;
  readonly meetingId: string | undefined;
  readonly unitId: string | undefined;
  readonly discussedOn: Day | undefined;
  readonly consent: boolean | undefined;
  readonly agenda: boolean | undefined;
  readonly goal: boolean | undefined;
  readonly evaluated: boolean | undefined;
  /** The day on which the first action began. */
  readonly actionOn: Day | undefined;
}

export type ScreeningResult = 'concern' | 'no-concern';

/** One child to be screened, or screened. */
export interface Screening extends Row {
  readonly id: string | undefined;
  readonly unitId: string | undefined;
  /** Why: the detection model, or a need visit (behovsbesøg). */
  readonly occasion: string | undefined;
  /** The day of a need visit, where the list has it beside the day of the screening. */
  readonly visitedOn: Day | undefined;
  /** undefined while the child has not been screened yet. */
  readonly screenedOn: Day | undefined;
  readonly result: ScreeningResult | undefined;
  readonly meetingHeld: boolean | undefined;
}

/** One employment. */
export interface StaffRow extends Row {
  readonly id: string | undefined;
  readonly unitId: string | undefined;
  readonly team: string | undefined;
  readonly position: string | undefined;
  readonly employedFrom: Day | undefined;
  readonly employedTo: Day | undefined;
  /** Årsværk. */
  readonly fullTimeEquivalents: number | undefined;
}

/** An employee's part in a course. */
export interface Training extends Row {
  readonly staffId: string | undefined;
  readonly course: string | undefined;
  readonly heldOn: Day | undefined;
  /** Days of training. */
  readonly days: number | undefined;
}

export type Informant = 'parent' | 'teacher' | 'pedagogue' | 'self';

/** One SDQ questionnaire; the total score runs from 0 to 40, a lower one meaning fewer difficulties. */
export interface Sdq extends Row {
  readonly measuredOn: Day | undefined;
  readonly informant: Informant | undefined;
  readonly score: number | undefined;
  /** The course of help that it belongs to (Forløb). */
  readonly course: string | undefined;
}

/** One pupil's month. */
export interface Absence extends Row {
  readonly unitId: string | undefined;
  /** The first day of the month. */
  readonly monthOn: Day | undefined;
  readonly schoolDays: number | undefined;
  /** Days of unlawful absence. */
  readonly unlawfulDays: number | undefined;
}
