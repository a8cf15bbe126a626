import type { Day } from '../../calendar/day.ts';
import type { ListName, ListRows } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';

/**
 * The rows that a saved run was made from. It holds keys and marks and no cells: whoever saved it made them from the
 * rows under a secret, and `keyOf` and `startOf` make them again.
 */
export interface EarlierRun {
  /** Marks of the start days of the rows, by the rows' key; several rows may have one key. */
  readonly starts: { readonly [L in ListName]?: ReadonlyMap<string, readonly string[]> };
  /** Undefined for a row that has nothing to know it by. */
  keyOf(list: ListName, row: Row): string | undefined;
  /** The mark of a row's start day; of a row without one too. */
  startOf(list: ListName, row: Row): string;
}

/** Lists of people and places have no such day. */
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
