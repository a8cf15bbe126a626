import type { Day } from '../calendar/day.ts';
import type {
  Absence,
  Activity,
  Case,
  Discussion,
  InvestigationRow,
  Notification,
  Screening,
  Sdq,
  Service,
  StaffRow,
  Training,
  UnitMeeting,
  UnitRow,
} from './rows.ts';
import type { Words } from './words.ts';

/** The rows of each list, by the list's name in JSON. */
export interface ListRows {
  readonly cases: Case;
  readonly notifications: Notification;
  readonly investigations: InvestigationRow;
  readonly services: Service;
  readonly activities: Activity;
  readonly units: UnitRow;
  readonly meetings: UnitMeeting;
  readonly discussions: Discussion;
  readonly screenings: Screening;
  readonly staff: StaffRow;
  readonly training: Training;
  readonly sdq: Sdq;
  readonly absence: Absence;
}

export type ListName = keyof ListRows;

export const listTitles: Readonly<Record<ListName, Words>> = {
  cases: { da: 'sager', en: 'cases' },
  notifications: { da: 'underretninger', en: 'notifications' },
  investigations: { da: 'undersøgelser', en: 'investigations' },
  services: { da: 'ydelser', en: 'services' },
  activities: { da: 'aktiviteter', en: 'activities' },
  units: { da: 'enheder', en: 'units' },
  meetings: { da: 'enhedsmøder', en: 'unit meetings' },
  discussions: { da: 'drøftelser', en: 'discussions' },
  screenings: { da: 'screeninger', en: 'screenings' },
  staff: { da: 'medarbejdere', en: 'staff' },
  training: { da: 'kurser', en: 'training' },
  sdq: { da: 'sdq', en: 'sdq' },
  absence: { da: 'fravær', en: 'absence' },
};

export const listNames = Object.keys(listTitles) as ListName[];

/** The used rows of one list, from all the files that hold it. */
export interface List<R> {
  readonly rows: readonly R[];
  /** The fields whose column stands in at least one of its files. */
  readonly fields: ReadonlySet<string>;
  /** How many rows the files hold, used or left out. */
  readonly rowsRead: number;
  readonly leftOut: readonly Count[];
  /** By field of days, one that no row has a later day than; a field that is not among them has to be looked at. */
  readonly newest?: ReadonlyMap<string, Day>;
}

export type Lists = { readonly [L in ListName]?: List<ListRows[L]> };

/** So many, for this reason. */
export interface Count {
  readonly reason: string;
  readonly count: number;
}

/** One input file and where its rows went: rowsRead = rowsUsed + the sum of rowsLeftOut. */
export interface InputFile {
  /** Relative to the folder that was named, with `/`; never a path of the machine. */
  readonly name: string;
  readonly list: ListName;
  readonly encoding: string;
  readonly delimiter: string;
  /** The line on which the headings stand. */
  readonly headingLine: number;
  readonly fields: ReadonlySet<string>;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsLeftOut: readonly Count[];
  readonly sha256: string;
  /** The newest Udtræksdato in the file. */
  readonly extractedOn: Day | undefined;
}

/** Rows left out for these reasons lack something; the others are no cases, or not of this kind, and are missed by nobody. */
const lackingReasons = new Set([
  'ragged-row',
  'joined-rows',
  'missing-case-number',
  'invalid-date',
  'end-before-start',
  'no-start-date',
]);

/** How many rows were left out for want of something, and not because they are rightly no cases. */
export function lackingIn(leftOut: readonly Count[]): number {
  return leftOut.reduce((sum, { reason, count }) => (lackingReasons.has(reason) ? sum + count : sum), 0);
}

/** Adds to what is known of some reasons. */
export function addCounts(counts: Map<string, number>, more: readonly Count[]): void {
  for (let at = 0; at < more.length; at++) {
    const { reason, count } = more[at] as Count;
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
}

/** Counts by reason, most frequent first, then by name. */
export function countsOf(reasons: ReadonlyMap<string, number>): Count[] {
  return [...reasons]
    .map(([reason, count]) => ({ reason, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
