import type { Day } from '../../calendar/day.ts';
import type { MeasuresTogether } from '../../model/knowledge.ts';
import type { Moment } from '../engine/define.ts';
import { activeSpan } from './active.ts';

/** Whether two run on one day of the period: in order of their start, a measure meets an earlier one when it begins by the latest end so far. */
export function meetInPeriod({ measures }: MeasuresTogether, at: Moment): boolean {
  let latestEnd = -Infinity as Day;
  for (const measure of measures) {
    const ran = activeSpan(measure, at);
    if (ran === undefined) continue;
    if (ran.from <= latestEnd) return true;
    if (ran.to > latestEnd) latestEnd = ran.to;
  }
  return false;
}
