import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Row } from '../../model/rows.ts';
import { rowsOf } from './define.ts';

/** More cases than a list can have. */
const placesPerDay = 2 ** 28;
/** Later than any day of the calendar: a case without a day is in no period. */
const noDay = 2 ** 23;

/** The cases of one figure in order of the day that places them in a period, so that a period need not look at all. */
export class Placed {
  /** Cases that can't be placed, and why. */
  readonly excluded: readonly { readonly unit: Row; readonly reason: string }[];
  readonly #units: readonly Row[];
  readonly #rows: number;
  /** Of each case its day and its place in `#units`, in order. */
  readonly #keys: Float64Array;

  constructor(
    units: readonly Row[],
    reasonOf: (unit: Row) => string | undefined,
    dayOf: (unit: Row) => Day | undefined,
  ) {
    const excluded: { unit: Row; reason: string }[] = [];
    const keys = new Float64Array(units.length);
    let count = 0;
    let rows = 0;
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] as Row;
      const reason = reasonOf(unit);
      if (reason !== undefined) {
        excluded.push({ unit, reason });
        continue;
      }
      rows += rowCountOf(unit);
      // Day and place in one number, which sorts without being asked which of two comes first.
      keys[count++] = (dayOf(unit) ?? noDay) * placesPerDay + at;
    }
    this.excluded = excluded;
    this.#units = units;
    this.#rows = rows;
    this.#keys = keys.subarray(0, count).sort();
  }

  /** The cases of a period in the order of all, and how many others there are. */
  in({ from, to }: Period): { units: Row[]; others: number; otherRows: number } {
    const found = this.#keys.subarray(this.#firstFrom(from), this.#firstFrom(to + 1));
    const places = found.map((key) => key - Math.floor(key / placesPerDay) * placesPerDay).sort();
    const units = Array.from(places, (at) => this.#units[at] as Row);
    const rows = units.reduce((sum, unit) => sum + rowCountOf(unit), 0);
    return { units, others: this.#keys.length - units.length, otherRows: this.#rows - rows };
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

export function rowCountOf(unit: Row): number {
  return 'rows' in unit ? rowsOf(unit).length : 1;
}
