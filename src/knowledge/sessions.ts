import type { Day } from '../calendar/day.ts';
import type { Measure } from '../model/knowledge.ts';
import type { ActivityIndex } from './activities.ts';
import { addTo } from './filing.ts';

/** Family training sessions by the measure they belong to. */
export class Sessions {
  readonly #activities: ActivityIndex;
  readonly #byService = new Map<string, Day[]>();

  constructor(activities: ActivityIndex) {
    this.#activities = activities;
    activities.of('family-training-session').eachNamed((service, day) => addTo(this.#byService, service, day));
  }

  /** The sessions that name one of the measure's rows, and those on its case that name none and lie within its days. */
  daysOf(measure: Measure): Day[] {
    const named = measure.rows.flatMap(({ id }) => (id === undefined ? [] : (this.#byService.get(id) ?? [])));
    const unnamed = this.#activities.of('family-training-session').unnamedDaysOn(measure);
    return [...named, ...unnamed.filter((day) => isWithin(day, measure))].sort((a, b) => a - b);
  }
}

function isWithin(day: Day, { startedOn, endedOn }: Measure): boolean {
  return day >= startedOn && (endedOn === undefined || day <= endedOn);
}
