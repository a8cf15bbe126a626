import type { Day } from '../../calendar/day.ts';
import { quartersBetween } from '../../calendar/period.ts';
import type { Judged } from '../judgement.ts';
import type { DirectionOver } from '../plan.ts';
import { isBetter, isKnown, judgement, whyUnknown, type Figure } from './verdict.ts';

export function directionOver(milestone: DirectionOver, figure: Figure, asOf: Day): Judged {
  const window = quartersBetween(milestone.from.from, milestone.to.to);
  const steps = window.filter(({ to }) => to <= asOf).map(figure);
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) {
    return judgement(milestone, figure(milestone.from), null)('not-due', { code: 'not-begun' });
  }
  const judged = judgement(milestone, last, null);
  const unknown = steps.find((one) => !isKnown(one));
  if (unknown !== undefined) return judged('not-evaluated', { ...whyUnknown(unknown) }, { steps });
  const values = steps.map((one) => one.summary.value ?? 0);
  const turned = values.findIndex((value, at) => at > 0 && isBetter(milestone.direction, values[at - 1] ?? 0, value));
  const over = asOf >= milestone.to.to;
  if (turned > 0) {
    const args = { period: steps[turned]?.period.label ?? '' };
    return judged(over ? 'missed' : 'at-risk', { code: 'turned', args }, { steps });
  }
  const gained = isBetter(milestone.direction, values.at(-1) ?? 0, values[0] ?? 0);
  if (!over) return judged('on-track', { code: 'direction-so-far' }, { steps });
  return gained
    ? judged('met', { code: 'direction-held' }, { steps })
    : judged('missed', { code: 'direction-flat' }, { steps });
}
