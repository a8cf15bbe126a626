import type { Day } from '../../calendar/day.ts';
import { contains } from '../../calendar/period.ts';
import type { Moment } from '../engine/define.ts';

/** The cases that were received in the period. */
export const receivedInPeriod = inPeriod((one: { readonly receivedOn: Day | undefined }) => one.receivedOn);

/** The cases that ended in the period. */
export const endedInPeriod = inPeriod((one: { readonly endedOn: Day | undefined }) => one.endedOn);

/** The cases whose limit lies in the period. */
export const dueInPeriod = inPeriod((one: { readonly dueOn: Day | undefined }) => one.dueOn);

/** Shared by those that count them: the engine puts the cases of a list in order by a day once for all of them. */
function inPeriod<U>(placedOn: (one: U) => Day | undefined) {
  return { placedOn, within: (one: U, { period }: Moment) => contains(period, placedOn(one)) };
}
