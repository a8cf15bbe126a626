import type { Day } from '../../calendar/day.ts';
import type { Reason } from '../../model/observation.ts';
import type { Judged, MilestoneStatus } from '../judgement.ts';
import type { Deliverable } from '../plan.ts';

/** Judges a deliverable by its record in the plan file; one without a record is not evaluated once it is due. */
export function judgeDeliverable(milestone: Deliverable, asOf: Day): Judged {
  const { due, done } = milestone;
  const judged = (status: MilestoneStatus, why: Reason): Judged => ({
    milestone,
    status,
    why,
    steps: [],
    uncertain: false,
  });
  // What is known is known at the end of the as-of day: done later was not known, and the due day itself is over.
  if (done !== undefined && done !== false && done <= asOf) {
    return due === undefined || done <= due
      ? judged('met', { code: 'delivered' })
      : judged('met-late', { code: 'delivered-late' });
  }
  if (due !== undefined && asOf < due) return judged('not-due', { code: 'not-due-yet' });
  const later = done === undefined ? undefined : { code: done === false ? 'not-delivered' : 'delivered-later' };
  if (due === undefined) return judged('not-due', later ?? { code: 'not-due-yet' });
  return later === undefined ? judged('not-evaluated', { code: 'not-recorded' }) : judged('missed', later);
}
