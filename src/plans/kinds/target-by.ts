import { addDays, type Day } from '../../calendar/day.ts';
import { lastWholeQuarter, quarterOf, quartersBetween, span } from '../../calendar/period.ts';
import type { Observation } from '../../model/observation.ts';
import type { Judged } from '../judgement.ts';
import type { TargetBy } from '../plan.ts';
import { byNewest } from './newest.ts';
import { boundsOf, holds, isKnown, isLost, isOpen, judgement, whyUnknown, type Figure } from './verdict.ts';

export function targetBy(milestone: TargetBy, figure: Figure, asOf: Day): Judged {
  const { due, op, target } = milestone;
  const quarter = quarterOf(due);
  const period = quarter.to === due ? quarter : span(quarter.from, due);
  const decisive = figure(period);
  if (asOf < due) return beforeDue(milestone, decisive, figure, asOf);
  const judged = judgement(milestone, decisive, target);
  if (!isKnown(decisive)) return judged('not-evaluated', whyUnknown(decisive));
  const bounds = boundsOf(decisive);
  const holdsNow = holds(op, decisive.summary.value, target);
  // A limit that falls on the due day itself can still be kept or missed.
  if (bounds !== undefined && isOpen(op, bounds, target)) {
    return judged(holdsNow ? 'on-track' : 'at-risk', { code: 'still-open' }, { bounds });
  }
  if (holdsNow) return judged('met', { code: 'target-held' });
  const later = quartersBetween(addDays(quarter.to, 1), asOf).filter((one) => one.to <= asOf);
  const steps = [decisive];
  for (const one of later) {
    const observation = figure(one);
    steps.push(observation);
    if (!isKnown(observation) || !holds(op, observation.summary.value, target)) continue;
    return judged('met-late', { code: 'target-held-late', args: { period: one.label } }, { steps });
  }
  return judged('missed', { code: 'target-missed' }, { steps });
}

/** On track or at risk: from what is still possible in the decisive period, else from the newest whole quarter. */
function beforeDue(milestone: TargetBy, decisive: Observation, figure: Figure, asOf: Day): Judged {
  const { op, target } = milestone;
  const bounds = boundsOf(decisive);
  const newest = figure(lastWholeQuarter(asOf));
  const judged =
    bounds !== undefined && isLost(op, bounds, target)
      ? judgement(milestone, decisive, target)('at-risk', { code: 'out-of-reach' }, { bounds, byDate: newest })
      : byNewest(milestone, newest, (value) => holds(op, value, target), target, bounds);
  return { ...judged, ahead: { figure: decisive, isLost: (range) => isLost(op, range, target) } };
}
