import type { Case } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';
import { stockDayOf } from '../engine/event.ts';

/** Open on the day for which a stock is told; a case closed on that day was open on it. */
export function isOpen({ startedOn, endedOn }: Case, at: Moment): boolean {
  const on = stockDayOf(at);
  return startedOn !== undefined && startedOn <= on && (endedOn === undefined || endedOn >= on);
}

export function noStart({ startedOn }: Case): string | undefined {
  return startedOn === undefined ? 'no-start-date' : undefined;
}
