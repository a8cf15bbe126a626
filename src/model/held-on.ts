import type { Day } from '../calendar/day.ts';
import type { Activity } from './rows.ts';

/** The day an activity was carried out; undefined when it was only planned. */
export function heldOn({ doneOn, planned, eventOn }: Activity): Day | undefined {
  return doneOn ?? (planned ? undefined : eventOn);
}
