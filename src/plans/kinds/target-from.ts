import type { Day } from '../../calendar/day.ts';
import { quarterOf, quartersBetween, span } from '../../calendar/period.ts';
import type { Judged } from '../judgement.ts';
import type { TargetFrom } from '../plan.ts';
import { byNewest } from './newest.ts';
import { boundsOf, holds, isKnown, isNone, judgement, whyUnknown, type Figure } from './verdict.ts';

export function targetFrom(milestone: TargetFrom, figure: Figure, asOf: Day): Judged {
  const { from, op, target } = milestone;
  const steps = quartersBetween(from, asOf)
    .filter((quarter) => quarter.to <= asOf)
    .map((quarter) => figure(quarter.from < from ? span(from, quarter.to) : quarter));
  const running = figure(asOf < from ? quarterOf(from) : span(laterOf(quarterOf(asOf).from, from), asOf));
  if (steps.length === 0) {
    if (asOf < from) return judgement(milestone, running, target)('not-due', { code: 'not-begun' });
    return byNewest(milestone, running, (value) => holds(op, value, target), target, boundsOf(running));
  }
  const byDate = steps.at(-1) ?? running;
  const failed = steps.find((one) => isKnown(one) && !holds(op, one.summary.value, target));
  if (failed !== undefined) {
    const count = steps.filter((one) => isKnown(one) && !holds(op, one.summary.value, target)).length;
    const args = { period: failed.period.label, count, of: steps.filter(isKnown).length };
    return judgement(milestone, failed, target)('missed', { code: 'target-not-kept', args }, { steps, byDate });
  }
  // A quarter without cases breaks nothing; one that could not be evaluated leaves the whole open.
  const unknown = steps.find((one) => !isKnown(one) && !isNone(one));
  if (unknown !== undefined) {
    return judgement(milestone, unknown, target)('not-evaluated', whyUnknown(unknown), { steps, byDate });
  }
  const newest = steps.findLast(isKnown);
  if (newest === undefined) {
    const first = steps[0] ?? running;
    return judgement(milestone, first, target)('not-evaluated', whyUnknown(first), { steps, byDate });
  }
  const args = { count: steps.filter(isKnown).length };
  return judgement(milestone, newest, target)('met', { code: 'target-kept', args }, { steps, byDate });
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
