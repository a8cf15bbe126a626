import { addMonths, type Day } from '../../calendar/day.ts';
import { lawOn } from '../../model/law.ts';
import type { Measure } from '../../model/knowledge.ts';
import type { Moment } from '../engine/define.ts';
import { firstFollowUpLimit } from './first-follow-up-limit.ts';

/** SEL § 70: later follow-ups at most six months apart. Barnets Lov sets no interval for them. */
const monthsApart = 6;

/**
 * The day by which an open measure must be followed up next; undefined for one that has ended, for early preventive
 * measures, and where the law in force on that day leaves the next follow-up to the municipality's decision.
 */
export function nextFollowUpLimit(one: Measure, at: Moment): Day | undefined {
  if (one.kind === 'preventive' || one.endedOn !== undefined) return undefined;
  const latest = one.followedUpOn.findLast((day) => day >= one.startedOn && day <= at.asOf);
  if (latest === undefined) return firstFollowUpLimit(one, at);
  const next = addMonths(latest, monthsApart);
  return lawOn(next) === 'SEL' ? next : undefined;
}
