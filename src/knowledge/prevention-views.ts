import { earliest, type Day } from '../calendar/day.ts';
import { professionOf } from '../model/codes/professions.ts';
import { fold } from '../model/fold.ts';
import type { Attendance, Employee, ScreenedChild, SdqSeries, View } from '../model/knowledge.ts';
import type { List, Lists } from '../model/lists.ts';
import type { Row, Screening, Sdq, Training, UnitMeeting } from '../model/rows.ts';
import { addTo } from './filing.ts';
import { groupBy } from './chains.ts';
import { byContent } from './row-order.ts';

/** Every meeting once for each profession that was there; one of which nobody said who came, once. */
export function attendancesOf({ rows }: List<UnitMeeting>): View<Attendance> {
  return { list: 'meetings', units: rows.flatMap(attendancesAt), leftOut: [] };
}

function attendancesAt(meeting: UnitMeeting): Attendance[] {
  const [first, ...others] = [...new Set(meeting.professions.map(professionOf))].sort();
  const of = (profession: string | undefined, ...own: UnitMeeting[]): Attendance =>
    Object.assign({}, meeting, { rows: own, meeting, profession });
  return [of(first, meeting), ...others.map((profession) => of(profession))];
}

/** The children of the screenings, each once at each unit and occasion; where the child is not known, each row is one. */
export function screenedChildrenOf({ rows }: List<Screening>): View<ScreenedChild> {
  const children = groupBy(rows, (row) =>
    row.child === undefined ? alone(row) : keyOf(row.child, row.unitId, row.occasion && fold(row.occasion)),
  );
  const units = [...children.values()].map((group) => {
    const of = group.toSorted((a, b) => dayOrLast(a.screenedOn) - dayOrLast(b.screenedOn) || byContent(a, b));
    const { unitId, occasion } = firstOf(of);
    const bornOn = of.find((row) => row.bornOn !== undefined)?.bornOn;
    const screenedOn = earliest(...of.map((row) => row.screenedOn));
    return Object.assign(placeOf(of), { bornOn, unitId, occasion, screenedOn });
  });
  return { list: 'screenings', units, leftOut: [] };
}

export function employeesOf(staff: NonNullable<Lists['staff']>, training: Lists['training']): View<Employee> {
  const taken = new Map<string, Training[]>();
  for (const row of training?.rows ?? []) if (row.staffId !== undefined) addTo(taken, row.staffId, row);
  for (const of of taken.values()) of.sort((a, b) => dayOrLast(a.heldOn) - dayOrLast(b.heldOn) || byContent(a, b));
  const takenBy = (id: string | undefined): Training[] => (id === undefined ? undefined : taken.get(id)) ?? [];
  const units = staff.rows.map((row) => Object.assign({}, row, { training: takenBy(row.id) }));
  return { list: 'staff', units, leftOut: [] };
}

/** What each informant has said of each child, course by course; without a course, all that is known is one. */
export function sdqSeriesOf({ rows }: List<Sdq>): View<SdqSeries> {
  const series = groupBy(rows, (row) =>
    row.child === undefined ? alone(row) : keyOf(row.child, row.course, row.informant),
  );
  const units = [...series.values()].map((group) => {
    const of = group.toSorted((a, b) => dayOrLast(a.measuredOn) - dayOrLast(b.measuredOn) || byContent(a, b));
    return Object.assign(placeOf(of), { informant: firstOf(of).informant });
  });
  return { list: 'sdq', units, leftOut: [] };
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}

function alone({ file, line }: Row): string {
  return `alone|${file}|${line}`;
}

/** What a case of several rows has of a row: the place of its first, and whatever in any of them can't be used. */
function placeOf<R extends Row>(rows: readonly R[]): Row & { readonly rows: readonly R[] } {
  const { file, line, caseNumber, child, bornOn } = firstOf(rows);
  const unusable = rows.find((row) => row.unusable !== undefined)?.unusable;
  return { file, line, caseNumber, child, bornOn, unusable, rows };
}

function firstOf<R>(rows: readonly R[]): R {
  const [first] = rows;
  if (first === undefined) throw new RangeError('a case has at least one row');
  return first;
}

function dayOrLast(on: Day | undefined): number {
  return on ?? Number.MAX_SAFE_INTEGER;
}
