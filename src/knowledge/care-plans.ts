import { earliest, type Day } from '../calendar/day.ts';
import type { Measure, WithoutStart } from '../model/knowledge.ts';
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
    activities.of('care-plan').eachNamed((service, day) => {
      const known = this.#byService.get(service);
      if (known === undefined || day < known) this.#byService.set(service, day);
    });
  }

  firstOn(measure: WithoutStart<Measure>): Day | undefined {
    const [onCase] = this.#activities.of('care-plan').unnamedDaysOn(measure);
    const ofRows = measure.rows.map(({ id }) => (id === undefined ? undefined : this.#byService.get(id)));
    return earliest(onCase, ...ofRows);
  }
}
