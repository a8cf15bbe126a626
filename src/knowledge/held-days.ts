import { putInOrder, type Day } from '../calendar/day.ts';
import { heldOn } from '../model/held-on.ts';
import type { Activity, Row } from '../model/rows.ts';
import { Filing } from './filing.ts';
import { short } from './rows-by-key.ts';

/** The days on which activities were carried out, by case; all of them were. */
export class HeldDays {
  readonly #filing: Filing<Activity>;
  /** By the lists that the filing gives: where many activities are on one case, many rows may be too. */
  readonly #days = new WeakMap<readonly Activity[], readonly Day[]>();

  constructor(held: readonly Activity[]) {
    this.#filing = new Filing(held);
  }

  /** Those on the row's case, or naming its child among those they concern, each activity once; in order. */
  on(row: Row): readonly Day[] {
    const activities = this.#filing.on(row);
    if (activities.length <= short) return daysOf(activities);
    let days = this.#days.get(activities);
    if (days === undefined) this.#days.set(activities, (days = daysOf(activities)));
    return days;
  }
}

const none: readonly never[] = [];

function daysOf(activities: readonly Activity[]): readonly Day[] {
  if (activities.length === 0) return none;
  const days = activities.map((activity) => heldOn(activity) as Day);
  putInOrder(days);
  return days;
}
