import type { Day } from '../../calendar/day.ts';
import { quartersBetween } from '../../calendar/period.ts';
import type { Judged } from '../judgement.ts';
import type { BetterThanBaseline } from '../plan.ts';
import { isBetter, isKnown, judgement, whyUnknown, type Figure } from './verdict.ts';

export function betterThanBaseline(milestone: BetterThanBaseline, figure: Figure, asOf: Day): Judged {
  const before = figure(milestone.baseline);
  const against = before.summary.value;
  const window = quartersBetween(milestone.from.from, asOf).filter(({ to }) => to <= asOf);
  const steps = window.map(figure);
  const newest = steps.at(-1);
  if (newest === undefined) {
    return judgement(milestone, figure(milestone.from), against)('not-due', { code: 'not-begun' });
  }
  const judged = judgement(milestone, newest, against);
  const args = { baseline: milestone.baseline.label };
  if (!isKnown(before)) {
    // What is lacking in the lists is lacking for every period, and is the reason.
    const because = whyUnknown(before);
    const why =
      before.status === 'not-evaluated' ? because : { code: 'no-baseline', args: { ...args, because: because.code } };
    return judged('not-evaluated', why, { steps });
  }
  if (!isKnown(newest)) return judged('not-evaluated', whyUnknown(newest), { steps });
  const better = isBetter(milestone.direction, newest.summary.value ?? 0, against ?? 0);
  return judged(
    better ? 'met' : 'missed',
    { code: better ? 'better-than-baseline' : 'not-better-than-baseline', args },
    { steps },
  );
}
