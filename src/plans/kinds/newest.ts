import type { Observation } from '../../model/observation.ts';
import type { Bounds, Judged } from '../judgement.ts';
import type { TargetBy, TargetFrom } from '../plan.ts';
import { isKnown, isNone, judgement, whyUnknown } from './verdict.ts';

export function byNewest(
  milestone: TargetBy | TargetFrom,
  newest: Observation,
  hold: (value: number | null) => boolean,
  target: number,
  bounds: Bounds | undefined,
): Judged {
  const judged = judgement(milestone, newest, target);
  const more = bounds === undefined ? {} : { bounds };
  if (isNone(newest)) return judged('not-due', { code: 'nothing-yet' }, more);
  if (!isKnown(newest)) return judged('not-evaluated', whyUnknown(newest), more);
  return hold(newest.summary.value)
    ? judged('on-track', { code: 'newest-holds' }, more)
    : judged('at-risk', { code: 'newest-short' }, more);
}
