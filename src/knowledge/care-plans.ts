import { earliest, type Day } from '../calendar/day.ts';
import { heldOn } from '../model/held-on.ts';
import type { Measure } from '../model/knowledge.ts';
import type { ActivityIndex } from './activities.ts';

/**
 * The first care plan of each measure. A plan with a `Ydelse-id` is that of one measure; without one it is the
 * child's plan on its case, and that of every measure there, the ones begun later too: a plan is carried on, not made anew.
 */
export class CarePlans {
  readonly #activities: ActivityIndex;
  readonly #byService = new Map<string, Day>();

  constructor(activities: ActivityIndex) {
    this.#activities = activities;
    for (const plan of activities.all('care-plan')) {
      if (plan.serviceId !== undefined) this.#file(plan.serviceId, heldOn(plan) as Day);
    }
  }

  firstOn(measure: Measure): Day | undefined {
    const [onCase] = this.#activities.unnamedDays(measure, 'care-plan');
    const ofRows = measure.rows.map(({ id }) => (id === undefined ? undefined : this.#byService.get(id)));
    return earliest(onCase, ...ofRows);
  }

  #file(service: string, day: Day): void {
    const known = this.#byService.get(service);
    if (known === undefined || day < known) this.#byService.set(service, day);
  }
}
