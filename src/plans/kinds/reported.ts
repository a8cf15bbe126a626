import type { Day } from '../../calendar/day.ts';
import { lastWholeQuarter } from '../../calendar/period.ts';
import type { Judged } from '../judgement.ts';
import type { Reported } from '../plan.ts';
import { isKnown, judgement, whyUnknown, type Figure } from './verdict.ts';

export function reported(milestone: Reported, figure: Figure, asOf: Day): Judged {
  const newest = figure(lastWholeQuarter(asOf));
  const judged = judgement(milestone, newest, null);
  if (isKnown(newest)) return judged('met', { code: 'reported' });
  const due = milestone.due === undefined || asOf >= milestone.due;
  return due ? judged('not-evaluated', whyUnknown(newest)) : judged('not-due', whyUnknown(newest));
}
