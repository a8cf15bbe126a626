import type { Case } from '../../model/rows.ts';
import type { Moment } from '../engine/define.ts';

/** Open on the last day of the period; a case closed on that day was open on it. */
export function isOpen({ startedOn, endedOn }: Case, { period }: Moment): boolean {
  return startedOn !== undefined && startedOn <= period.to && (endedOn === undefined || endedOn >= period.to);
}

export function noStart({ startedOn }: Case): string | undefined {
  return startedOn === undefined ? 'no-start-date' : undefined;
}
