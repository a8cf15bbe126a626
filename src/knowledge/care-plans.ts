import { earliest, type Day } from '../calendar/day.ts';
import type { Measure } from '../model/knowledge.ts';
import type { Activity } from '../model/rows.ts';
import { filedUnder, heldOn, soughtUnder, type ActivityIndex } from './activities.ts';

/**
 * The first care plan of each measure. A plan with a `Ydelse-id` is that of one measure; without one it is the
 * child's plan on its case, and that of every measure there, the ones begun later too: a plan is carried on, not made anew.
 */
export class CarePlans {
  readonly #byService = new Map<string, Day>();
  readonly #byKey = new Map<string, Day>();

  constructor(activities: ActivityIndex) {
    for (const plan of activities.all('care-plan')) {
      const day = heldOn(plan);
      if (day !== undefined) this.#file(plan, day);
    }
  }

  firstOn(measure: Measure): Day | undefined {
    const ofRows = measure.rows.map(({ id }) => (id === undefined ? undefined : this.#byService.get(id)));
    return earliest(...ofRows, ...soughtUnder(measure).map((key) => this.#byKey.get(key)));
  }

  #file(plan: Activity, day: Day): void {
    if (plan.serviceId !== undefined) return keepFirst(this.#byService, plan.serviceId, day);
    for (const key of filedUnder(plan)) keepFirst(this.#byKey, key, day);
  }
}

function keepFirst(days: Map<string, Day>, key: string, day: Day): void {
  const known = days.get(key);
  if (known === undefined || day < known) days.set(key, day);
}
