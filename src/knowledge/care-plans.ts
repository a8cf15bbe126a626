import { earliest, type Day } from '../calendar/day.ts';
import type { Measure } from '../model/knowledge.ts';
import type { Activity } from '../model/rows.ts';
import { heldOn, type ActivityIndex } from './activities.ts';
import { Filing } from './filing.ts';

/**
 * The first care plan of each measure. A plan with a `Ydelse-id` is that of one measure; without one it is the
 * child's plan on its case, and that of every measure there, the ones begun later too: a plan is carried on, not made anew.
 */
export class CarePlans {
  readonly #byService = new Map<string, Day>();
  readonly #onCases = new Filing<Day>();

  constructor(activities: ActivityIndex) {
    for (const plan of activities.all('care-plan')) {
      const day = heldOn(plan);
      if (day !== undefined) this.#file(plan, day);
    }
  }

  firstOn(measure: Measure): Day | undefined {
    const ofRows = measure.rows.map(({ id }) => (id === undefined ? undefined : this.#byService.get(id)));
    const onCase = this.#onCases.on(measure).reduce<Day | undefined>((first, day) => earliest(first, day), undefined);
    return earliest(...ofRows, onCase);
  }

  #file(plan: Activity, day: Day): void {
    if (plan.serviceId === undefined) return this.#onCases.file(plan, day);
    const known = this.#byService.get(plan.serviceId);
    if (known === undefined || day < known) this.#byService.set(plan.serviceId, day);
  }
}
