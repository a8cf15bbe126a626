import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Row } from '../../model/rows.ts';

/** More cases than a list can have. */
const placesPerDay = 2 ** 28;
/** Later than any day of the calendar: a case without a day is in no period. */
const noDay = 2 ** 23;

/** Cases in order of the day that places them in a period, so that a period need not look at all. */
export class Placed {
  readonly #units: readonly Row[];
  /** Of each case its day and its place in `#units`, in order. */
  readonly #keys: Float64Array;
  /** What was found last: many indicators are placed by the same day, and asked for one period after the other. */
  #last: { readonly from: Day; readonly to: Day; readonly units: readonly Row[] } | undefined;

  constructor(units: readonly Row[], dayOf: (unit: Row) => Day | undefined) {
    const keys = new Float64Array(units.length);
    for (let at = 0; at < units.length; at++) {
      // Day and place in one number, which sorts without being asked which of two comes first.
      keys[at] = (dayOf(units[at] as Row) ?? noDay) * placesPerDay + at;
    }
    this.#units = units;
    this.#keys = keys.sort();
  }

  /** The cases of a period in the order of all. */
  in({ from, to }: Period): readonly Row[] {
    if (this.#last?.from !== from || this.#last.to !== to) this.#last = { from, to, units: this.#find(from, to) };
    return this.#last.units;
  }

  #find(from: Day, to: Day): Row[] {
    const found = this.#keys.subarray(this.#firstFrom(from), this.#firstFrom(to + 1));
    const places = found.map((key) => key - Math.floor(key / placesPerDay) * placesPerDay).sort();
    const units: Row[] = [];
    for (let nth = 0; nth < places.length; nth++) units.push(this.#units[places[nth] as number] as Row);
    return units;
  }

  #firstFrom(day: number): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] as number) < day * placesPerDay) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
