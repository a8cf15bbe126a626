import { addMonths, type Day } from '../../calendar/day.ts';
import { lawOn } from '../../model/law.ts';
import type { Measure } from '../../model/knowledge.ts';
import type { Moment } from '../engine/define.ts';

const limitMonths = 3;

/**
 * The last day on which a measure's first follow-up is in time: three months after its start (SEL § 70). Under Barnets
 * Lov (§ 95) it is the end of an investigation that was under way on the case when the measure began, where that
 * comes first. An investigation that ended on the very day is what the measure follows from, not a parallel one.
 */
export function firstFollowUpLimit(one: Measure, { knowledge }: Moment): Day {
  const { startedOn } = one;
  let limit = addMonths(startedOn, limitMonths);
  if (lawOn(startedOn) === 'SEL') return limit;
  for (const { startedOn: begunOn, clockStartOn, endedOn } of knowledge.onCase('investigations', one)) {
    const from = begunOn ?? clockStartOn;
    if (from === undefined || endedOn === undefined || from > startedOn) continue;
    if (endedOn > startedOn && endedOn < limit) limit = endedOn;
  }
  return limit;
}
