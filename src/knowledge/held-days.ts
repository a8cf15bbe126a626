import type { Day } from '../calendar/day.ts';
import { heldOn } from '../model/held-on.ts';
import type { Activity, Row } from '../model/rows.ts';
import { Filing } from './filing.ts';

/** The days on which activities were carried out, by case; all of them were. */
export class HeldDays {
  readonly #filing: Filing<Activity>;
  /** By the lists that the filing gives: many rows are on one case. */
  readonly #days = new WeakMap<readonly Activity[], readonly Day[]>();

  constructor(held: readonly Activity[]) {
    this.#filing = new Filing(held);
  }

  /** Those on the row's case, or naming its child among those they concern, each activity once; in order. */
  on(row: Row): readonly Day[] {
    const activities = this.#filing.on(row);
    if (activities.length === 0) return none;
    let days = this.#days.get(activities);
    if (days === undefined) {
      days = activities.map((activity) => heldOn(activity) as Day).sort((a, b) => a - b);
      this.#days.set(activities, days);
    }
    return days;
  }
}

const none: readonly never[] = [];
