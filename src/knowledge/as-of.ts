import type { Day } from '../calendar/day.ts';
import { listNames, type Count, type List, type ListName, type ListRows, type Lists } from '../model/lists.ts';
import type { Row } from '../model/rows.ts';

/** The rows of each list that nobody knew of yet. */
type Later = Partial<Record<ListName, Count>>;

/** What is left of a row at the end of a day: undefined when nobody knew of it yet. */
interface Cut<R> {
  (row: R, asOf: Day): R | undefined;
}

const cuts: { readonly [L in ListName]: Cut<ListRows[L]> } = {
  cases: (row, asOf) => (isAfter(row.startedOn, asOf) ? undefined : withoutLater(row, ['endedOn'], asOf)),
  notifications: (row, asOf) => {
    if (isAfter(row.receivedOn, asOf)) return undefined;
    const known = withoutLater(row, ['receiptSentOn'], asOf);
    const undecided = isAfter(known.decidedOn, asOf) ? { ...known, decidedOn: undefined, decision: undefined } : known;
    return isAfter(row.assessedOn, asOf) ? { ...undecided, assessedOn: undefined, assessedAt: undefined } : undecided;
  },
  investigations: (row, asOf) =>
    isAfter(row.startedOn ?? row.awareOn, asOf)
      ? undefined
      : withoutLater(row, ['endedOn', 'preliminaryAssessmentOn'], asOf),
  services: (row, asOf) => (isAfter(row.startedOn, asOf) ? undefined : withoutLater(row, ['endedOn'], asOf)),
  activities: (row, asOf) => {
    if (row.doneOn === undefined) return isAfter(row.eventOn, asOf) ? undefined : row;
    if (!isAfter(row.doneOn, asOf)) return row;
    // Set for an earlier day than it was carried out: until then it stood in the list as planned.
    const wasPlanned = row.eventOn !== undefined && !isAfter(row.eventOn, asOf);
    return wasPlanned ? { ...row, doneOn: undefined, planned: true } : undefined;
  },
  units: (row, asOf) => (isAfter(row.openedOn, asOf) ? undefined : withoutLater(row, ['closedOn'], asOf)),
  meetings: (row, asOf) => (isAfter(row.heldOn, asOf) ? undefined : row),
  discussions: (row, asOf) => (isAfter(row.discussedOn, asOf) ? undefined : withoutLater(row, ['actionOn'], asOf)),
  // A child who is to be screened stands in the list before the day of the screening.
  screenings: (row, asOf) => {
    if (isAfter(row.visitedOn, asOf)) return undefined;
    if (!isAfter(row.screenedOn, asOf)) return row;
    return { ...row, screenedOn: undefined, result: undefined, meetingHeld: undefined };
  },
  staff: (row, asOf) => (isAfter(row.employedFrom, asOf) ? undefined : withoutLater(row, ['employedTo'], asOf)),
  training: (row, asOf) => (isAfter(row.heldOn, asOf) ? undefined : row),
  sdq: (row, asOf) => (isAfter(row.measuredOn, asOf) ? undefined : row),
  absence: (row, asOf) => (isAfter(row.monthOn, asOf) ? undefined : row),
};

/** Later than the day is not known, whether the list was taken out then or years after. */
export function knownOn(lists: Lists, asOf: Day): { lists: Lists; later: Later } {
  const later: Later = {};
  const known: Lists = Object.fromEntries(
    listNames.map((name) => {
      const list: List<Row> | undefined = lists[name];
      if (list === undefined) return [name, undefined];
      const rows = cutRows(list.rows, cuts[name] as unknown as Cut<Row>, asOf);
      later[name] = { reason: 'after-as-of', count: list.rows.length - rows.length };
      return [name, { ...list, rows }];
    }),
  );
  return { lists: known, later };
}

function cutRows<R>(rows: readonly R[], cut: Cut<R>, asOf: Day): R[] {
  const known: R[] = [];
  for (let at = 0; at < rows.length; at++) {
    const left = cut(rows[at] as R, asOf);
    if (left !== undefined) known.push(left);
  }
  return known;
}

function withoutLater<R>(row: R, fields: readonly (keyof R)[], asOf: Day): R {
  const later = fields.filter((field) => isAfter(row[field] as Day | undefined, asOf));
  if (later.length === 0) return row;
  return { ...row, ...Object.fromEntries(later.map((field) => [field, undefined])) };
}

function isAfter(day: Day | undefined, asOf: Day): boolean {
  return day !== undefined && day > asOf;
}
