import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Row } from '../../model/rows.ts';
import { rowsOf } from './define.ts';

/** The cases of one figure in order of the day that places them in a period, so that a period need not look at all. */
export class Placed {
  /** Cases that can't be placed, and why. */
  readonly excluded: readonly { readonly unit: Row; readonly reason: string }[];
  readonly #units: readonly Row[];
  readonly #rows: number;
  readonly #days: Float64Array;
  /** Places in `#units`, in order of days. */
  readonly #order: Int32Array;

  constructor(
    units: readonly Row[],
    reasonOf: (unit: Row) => string | undefined,
    dayOf: (unit: Row) => Day | undefined,
  ) {
    const excluded: { unit: Row; reason: string }[] = [];
    const dayAt = new Float64Array(units.length);
    const order: number[] = [];
    let rows = 0;
    for (const [at, unit] of units.entries()) {
      const reason = reasonOf(unit);
      if (reason !== undefined) {
        excluded.push({ unit, reason });
        continue;
      }
      rows += rowCountOf(unit);
      const day = dayOf(unit);
      dayAt[at] = day ?? Infinity;
      order.push(at);
    }
    this.excluded = excluded;
    this.#units = units;
    this.#rows = rows;
    this.#order = Int32Array.from(order).sort((a, b) => (dayAt[a] ?? 0) - (dayAt[b] ?? 0) || a - b);
    this.#days = Float64Array.from(this.#order, (at) => dayAt[at] ?? 0);
  }

  /** The cases of a period in the order of all, and how many others there are. */
  in({ from, to }: Period): { units: Row[]; others: number; otherRows: number } {
    const places = this.#order.slice(this.#firstFrom(from), this.#firstFrom(to + 1)).sort();
    const units = Array.from(places, (at) => this.#units[at] as Row);
    const rows = units.reduce((sum, unit) => sum + rowCountOf(unit), 0);
    return { units, others: this.#order.length - units.length, otherRows: this.#rows - rows };
  }

  #firstFrom(day: number): number {
    let low = 0;
    let high = this.#days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function rowCountOf(unit: Row): number {
  return 'rows' in unit ? rowsOf(unit).length : 1;
}
