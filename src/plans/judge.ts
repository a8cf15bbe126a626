import type { Day } from '../calendar/day.ts';
import { quarterOf } from '../calendar/period.ts';
import { notBuilt } from '../model/observation.ts';
import type { Figures, Judged, Judgement } from './judgement.ts';
import { betterThanBaseline } from './kinds/baseline.ts';
import { judgeDeliverable } from './kinds/deliverable.ts';
import { directionOver } from './kinds/direction.ts';
import { reported } from './kinds/reported.ts';
import { targetBy } from './kinds/target-by.ts';
import { targetFrom } from './kinds/target-from.ts';
import { judgement, type Figure } from './kinds/verdict.ts';
import type { Milestone } from './plan.ts';

/** Holds a milestone of a plan against what was known on the as-of day. */
export function judgeMilestone(milestone: Milestone, figures: Figures, asOf: Day, plan: string): Judgement {
  return { ...judge(milestone, figures, asOf), plan };
}

function judge(milestone: Milestone, figures: Figures, asOf: Day): Judged {
  if (milestone.kind === 'deliverable') return judgeDeliverable(milestone, asOf);
  const figure: Figure = (period) => figures(milestone, period);
  const now = figure(quarterOf(asOf));
  if (now.reason?.code === notBuilt) return judgement(milestone, now, null)('not-evaluated', now.reason);
  switch (milestone.kind) {
    case 'target-by':
      return targetBy(milestone, figure, asOf);
    case 'target-from':
      return targetFrom(milestone, figure, asOf);
    case 'direction':
      return directionOver(milestone, figure, asOf);
    case 'baseline':
      return betterThanBaseline(milestone, figure, asOf);
    case 'reported':
      return reported(milestone, figure, asOf);
  }
}
