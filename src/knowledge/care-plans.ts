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
  readonly #onCases: Filing<Activity>;

  constructor(activities: ActivityIndex) {
    const plans = activities.all('care-plan');
    this.#onCases = new Filing(plans.filter(({ serviceId }) => serviceId === undefined));
    for (const plan of plans) if (plan.serviceId !== undefined) this.#add(plan.serviceId, heldOn(plan) as Day);
  }

  firstOn(measure: Measure): Day | undefined {
    let first: Day | undefined;
    for (const { id } of measure.rows) if (id !== undefined) first = earliest(first, this.#byService.get(id));
    for (const plan of this.#onCases.on(measure)) first = earliest(first, heldOn(plan));
    return first;
  }

  #add(service: string, day: Day): void {
    const known = this.#byService.get(service);
    if (known === undefined || day < known) this.#byService.set(service, day);
  }
}
