import type { Day } from '../calendar/day.ts';
import type { Measure } from '../model/knowledge.ts';
import type { Activity } from '../model/rows.ts';
import { heldOn, type ActivityIndex } from './activities.ts';
import { addTo } from './filing.ts';

/** Family training sessions by the measure they belong to. */
export class Sessions {
  readonly #activities: ActivityIndex;
  readonly #byService = new Map<string, Day[]>();

  constructor(activities: ActivityIndex) {
    this.#activities = activities;
    for (const session of activities.all('family-training-session')) {
      const day = heldOn(session);
      if (day !== undefined && session.serviceId !== undefined) addTo(this.#byService, session.serviceId, day);
    }
  }

  /** The sessions that name one of the measure's rows, and those on its case that name none and lie within its days. */
  daysOf(measure: Measure): Day[] {
    const named = measure.rows.flatMap(({ id }) => (id === undefined ? [] : (this.#byService.get(id) ?? [])));
    const onCase = this.#activities.on(measure, 'family-training-session').flatMap((one) => dayWithin(one, measure));
    return [...named, ...onCase].sort((a, b) => a - b);
  }
}

function dayWithin(session: Activity, { startedOn, endedOn }: Measure): Day[] {
  const day = heldOn(session);
  if (session.serviceId !== undefined || day === undefined) return [];
  return day >= startedOn && (endedOn === undefined || day <= endedOn) ? [day] : [];
}
