import { lastOfMonth, type Day } from '../calendar/day.ts';
import { listNames, type Count, type List, type ListName, type ListRows, type Lists } from '../model/lists.ts';
import { isNeedVisit } from '../model/need-visit.ts';
import { wholeRow, type Row } from '../model/rows.ts';

/** The rows of each list that nobody knew of yet. */
type Later = Partial<Record<ListName, Count>>;

/** What is left of a row at the end of a day: undefined when nobody knew of it yet. */
interface Cut<R> {
  (row: R, asOf: Day): R | undefined;
}

/** Gives the row itself where nothing in it is later, as mostly is so: nothing is made for it then. */
const cuts: { readonly [L in ListName]: Cut<ListRows[L]> } = {
  cases: (row, asOf) => (isAfter(row.startedOn, asOf) ? undefined : stillOpen(row, asOf)),
  notifications: (row, asOf) => {
    if (isAfter(row.receivedOn, asOf)) return undefined;
    const known = isAfter(row.receiptSentOn, asOf) ? { ...row, receiptSentOn: undefined } : row;
    const undecided = isAfter(known.decidedOn, asOf)
      ? { ...known, decidedOn: undefined, decision: undefined, unusable: unusableWithout(known, 'decision') }
      : known;
    return isAfter(row.assessedOn, asOf)
      ? {
          ...undecided,
          assessedOn: undefined,
          assessedAt: undefined,
          unusable: unusableWithout(undecided, 'assessedAt'),
        }
      : undecided;
  },
  investigations: (row, asOf) => {
    if (isAfter(row.startedOn ?? row.awareOn, asOf)) return undefined;
    const known = stillOpen(row, asOf);
    return isAfter(row.preliminaryAssessmentOn, asOf) ? { ...known, preliminaryAssessmentOn: undefined } : known;
  },
  services: (row, asOf) => (isAfter(row.startedOn, asOf) ? undefined : stillOpen(row, asOf)),
  activities: (row, asOf) => {
    if (row.doneOn === undefined) return isAfter(row.eventOn, asOf) ? undefined : row;
    if (!isAfter(row.doneOn, asOf)) return row;
    // Set for an earlier day than it was carried out: until then it stood in the list as planned.
    const wasPlanned = row.eventOn !== undefined && !isAfter(row.eventOn, asOf);
    return wasPlanned ? { ...wholeRow(row), doneOn: undefined, planned: true } : undefined;
  },
  units: (row, asOf) => {
    if (isAfter(row.openedOn, asOf)) return undefined;
    return isAfter(row.closedOn, asOf) ? { ...row, closedOn: undefined } : row;
  },
  meetings: (row, asOf) => (isAfter(row.heldOn, asOf) ? undefined : row),
  discussions: (row, asOf) => {
    if (isAfter(row.discussedOn, asOf)) return undefined;
    return isAfter(row.actionOn, asOf) ? { ...row, actionOn: undefined } : row;
  },
  // A child who is to be screened stands in the list before the day of the screening.
  screenings: (row, asOf) => {
    if (isAfter(row.visitedOn, asOf)) return undefined;
    if (!isAfter(row.screenedOn, asOf)) return row;
    // A need visit without a day of its own was made on the day of the screening.
    if (row.visitedOn === undefined && isNeedVisit(row)) return undefined;
    const unusable = unusableWithout(row, 'result', 'meetingHeld');
    return { ...row, screenedOn: undefined, result: undefined, meetingHeld: undefined, unusable };
  },
  staff: (row, asOf) => {
    if (isAfter(row.employedFrom, asOf)) return undefined;
    return isAfter(row.employedTo, asOf) ? { ...row, employedTo: undefined } : row;
  },
  training: (row, asOf) => (isAfter(row.heldOn, asOf) ? undefined : row),
  sdq: (row, asOf) => (isAfter(row.measuredOn, asOf) ? undefined : row),
  // How much of a month had been written by a day within it, nobody knows.
  absence: (row, asOf) => (row.monthOn !== undefined && lastOfMonth(row.monthOn) > asOf ? undefined : row),
};

/** The fields that the cuts look at. */
const daysIn: { readonly [L in ListName]: readonly (keyof ListRows[L])[] } = {
  cases: ['startedOn', 'endedOn'],
  notifications: ['receivedOn', 'receiptSentOn', 'decidedOn', 'assessedOn'],
  investigations: ['startedOn', 'awareOn', 'endedOn', 'preliminaryAssessmentOn'],
  services: ['startedOn', 'endedOn'],
  activities: ['doneOn', 'eventOn'],
  units: ['openedOn', 'closedOn'],
  meetings: ['heldOn'],
  discussions: ['discussedOn', 'actionOn'],
  screenings: ['visitedOn', 'screenedOn'],
  staff: ['employedFrom', 'employedTo'],
  training: ['heldOn'],
  sdq: ['measuredOn'],
  absence: ['monthOn'],
};

/** Later than the day is not known, whether the list was taken out then or years after. */
export function knownOn(lists: Lists, asOf: Day): { lists: Lists; later: Later } {
  const later: Later = {};
  const known: Lists = Object.fromEntries(
    listNames.map((name) => {
      const list: List<Row> | undefined = lists[name];
      if (list === undefined) return [name, undefined];
      const rows = endsBy(asOf, list, daysIn[name])
        ? list.rows
        : cutRows(list.rows, cuts[name] as unknown as Cut<Row>, asOf);
      later[name] = { reason: 'after-as-of', count: list.rows.length - rows.length };
      return [name, { ...list, rows }];
    }),
  );
  return { lists: known, later };
}

/** Whether it is known that nothing in a list is later than a day, so that its rows need not be looked at. */
function endsBy(asOf: Day, { fields, newest }: List<Row>, days: readonly string[]): boolean {
  return days.every((field) => !fields.has(field) || (newest?.get(field) ?? Infinity) <= asOf);
}

/** The list of rows itself where all of them are left as they are. */
function cutRows<R>(rows: readonly R[], cut: Cut<R>, asOf: Day): readonly R[] {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as R;
    const cutRow = cut(row, asOf);
    if (cutRow !== row) return cutFrom(rows, at, cut, asOf);
  }
  return rows;
}

/** The rows before a place as they are, and what is left of those from there on. */
function cutFrom<R>(rows: readonly R[], from: number, cut: Cut<R>, asOf: Day): R[] {
  const known: R[] = rows.slice(0, from);
  for (let at = from; at < rows.length; at++) {
    const left = cut(rows[at] as R, asOf);
    if (left !== undefined) known.push(left);
  }
  return known;
}

function stillOpen<R extends { readonly endedOn: Day | undefined }>(row: R, asOf: Day): R {
  return isAfter(row.endedOn, asOf) ? { ...row, endedOn: undefined } : row;
}

/** What can't be read of a row, but for what was not written yet. */
function unusableWithout({ unusable }: Row, ...fields: readonly string[]): Row['unusable'] {
  if (unusable === undefined || !fields.some((field) => field in unusable)) return unusable;
  const left = Object.entries(unusable).filter(([field]) => !fields.includes(field));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function isAfter(day: Day | undefined, asOf: Day): boolean {
  return day !== undefined && day > asOf;
}
