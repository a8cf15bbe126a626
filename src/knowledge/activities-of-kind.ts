import type { Day } from '../calendar/day.ts';
import { heldOn } from '../model/held-on.ts';
import type { Activity, Row } from '../model/rows.ts';
import { HeldDays } from './held-days.ts';

/** The activities of one kind. Each is looked at when it is added, and the most not again: a list of them is long. */
export class ActivitiesOfKind {
  /** Carried out or not. */
  readonly all: Activity[] = [];
  /** Of those that were carried out and name a ydelse, its id and the day. */
  readonly #services: string[] = [];
  readonly #serviceDays: Day[] = [];
  /** Those that were carried out and name none. */
  readonly #unnamed: Activity[] = [];
  #days: HeldDays | undefined;
  #unnamedDays: HeldDays | undefined;

  add(activity: Activity): void {
    this.all.push(activity);
    const day = heldOn(activity);
    if (day === undefined) return;
    const { serviceId } = activity;
    if (serviceId === undefined) this.#unnamed.push(activity);
    else {
      this.#services.push(serviceId);
      this.#serviceDays.push(day);
    }
  }

  /** The days, in order, on which they were carried out on the row's case or for its child. */
  daysOn(row: Row): readonly Day[] {
    this.#days ??= new HeldDays(this.all.filter((activity) => heldOn(activity) !== undefined));
    return this.#days.on(row);
  }

  /** The days of those of them that name no ydelse. */
  unnamedDaysOn(row: Row): readonly Day[] {
    this.#unnamedDays ??= new HeldDays(this.#unnamed);
    return this.#unnamedDays.on(row);
  }

  /** The others: the day of each, and the id of the ydelse that it names. */
  eachNamed(tell: (service: string, day: Day) => void): void {
    for (let nth = 0; nth < this.#services.length; nth++)
      tell(this.#services[nth] as string, this.#serviceDays[nth] as Day);
  }
}
