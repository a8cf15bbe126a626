import { heldOn } from '../model/held-on.ts';
import type { View } from '../model/knowledge.ts';
import type { List } from '../model/lists.ts';
import type { Activity } from '../model/rows.ts';
import type { ActivitiesOfKind } from './activities-of-kind.ts';

/** The follow-ups of the activities list that were carried out, each once, whatever measures it covers. */
export function followUpsOf(list: List<Activity>, { all }: ActivitiesOfKind): View<Activity> {
  const units = all.filter((row) => heldOn(row) !== undefined || isUnreadable(row.unusable));
  return {
    list: 'activities',
    units,
    leftOut: [
      { reason: 'not-a-follow-up', count: list.rows.length - all.length },
      { reason: 'not-carried-out', count: all.length - units.length },
    ],
  };
}

/** A day that can't be read is not the same as none: such a follow-up may have been carried out. */
function isUnreadable(unusable: Activity['unusable']): boolean {
  return unusable !== undefined && ('doneOn' in unusable || 'eventOn' in unusable);
}
