import { addMonths, type Day } from '../../calendar/day.ts';
import { lawOn } from '../../model/law.ts';
import type { Measure } from '../../model/knowledge.ts';
import type { Moment } from '../engine/define.ts';
import { firstFollowUpLimit } from './first-follow-up-limit.ts';

/** SEL § 70: later follow-ups at most six months apart. Barnets Lov sets no interval for them. */
const monthsApart = 6;

/** The law demands none of a measure that has ended, nor of an early preventive one. */
export function needsFollowUps({ kind, endedOn }: Measure): boolean {
  return kind !== 'preventive' && endedOn === undefined;
}

/**
 * The day by which an open measure must be followed up next; undefined where the law in force on that day leaves the
 * next follow-up to the municipality's decision.
 */
export function nextFollowUpLimit(one: Measure, at: Moment): Day | undefined {
  const latest = one.followedUpOn.findLast((day) => day >= one.startedOn && day <= at.asOf);
  if (latest === undefined) return firstFollowUpLimit(one, at);
  const next = addMonths(latest, monthsApart);
  return lawOn(next) === 'SEL' ? next : undefined;
}
