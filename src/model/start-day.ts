import type { Day } from '../calendar/day.ts';
import type { ListName, ListRows } from './lists.ts';
import type { Row } from './rows.ts';

/** Where a row of each list begins. */
const starts: { readonly [L in ListName]?: (row: ListRows[L]) => Day | undefined } = {
  cases: ({ startedOn }) => startedOn,
  notifications: ({ receivedOn }) => receivedOn,
  investigations: ({ startedOn, awareOn }) => startedOn ?? awareOn,
  services: ({ startedOn }) => startedOn,
  activities: ({ doneOn, eventOn }) => doneOn ?? eventOn,
  units: ({ openedOn }) => openedOn,
  meetings: ({ heldOn }) => heldOn,
  discussions: ({ discussedOn }) => discussedOn,
  screenings: ({ screenedOn }) => screenedOn,
  staff: ({ employedFrom }) => employedFrom,
  training: ({ heldOn }) => heldOn,
  sdq: ({ measuredOn }) => measuredOn,
  absence: ({ monthOn }) => monthOn,
};

/** The day by which a row of a list is placed in time; undefined where it has none. */
export function startDayOf(list: ListName, row: Row): Day | undefined {
  return (starts[list] as ((row: Row) => Day | undefined) | undefined)?.(row);
}
