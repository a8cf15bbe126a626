import { fingerprintsOf } from '../coded/fingerprint.ts';
import type { ListRows } from './list-rows.ts';

/** Says that a row is not used since another is kept in its place. */
type Drop = (row: number, kept: number) => void;

/** Drops all but the newest of the rows whose cells are the same, Udtræksdato aside; of equally new ones the first is kept, which is the same to every figure. */
export function dropDuplicates(rows: ListRows, drop: Drop): void {
  const table = new FingerprintTable(rows.count);
  let index = 0;
  for (const { coded } of rows.files) {
    const { faults } = coded;
    const compared = new Map([...coded.columns].filter(([field]) => field !== 'extractedOn'));
    const prints = fingerprintsOf(compared, coded.others);
    for (let row = 0; row < coded.rows; row++, index++) {
      if (faults[row] !== 0) continue;
      const twin = table.find(prints.high[row] ?? 0, prints.low[row] ?? 0, index);
      if (twin === undefined) continue;
      const newer = rows.daysAfter(index, twin) > 0;
      drop(newer ? twin : index, newer ? index : twin);
      if (newer) table.replace(index);
    }
  }
}

/** Rows by their fingerprint, in three arrays: a map of objects would take ten times the memory. */
class FingerprintTable {
  readonly #mask: number;
  readonly #rows: Int32Array;
  readonly #high: Int32Array;
  readonly #low: Int32Array;
  #slot = 0;

  constructor(rows: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, rows * 2)));
    this.#mask = size - 1;
    this.#rows = new Int32Array(size).fill(-1);
    this.#high = new Int32Array(size);
    this.#low = new Int32Array(size);
  }

  /** The row that has this fingerprint already; undefined, and the row is noted, when none has. */
  find(high: number, low: number, row: number): number | undefined {
    let slot = (high ^ (low >>> 3)) & this.#mask;
    while (this.#rows[slot] !== -1) {
      if (this.#high[slot] === high && this.#low[slot] === low) {
        this.#slot = slot;
        return this.#rows[slot];
      }
      slot = (slot + 1) & this.#mask;
    }
    this.#rows[slot] = row;
    this.#high[slot] = high;
    this.#low[slot] = low;
    return undefined;
  }

  /** Puts another row in the place of the one found last. */
  replace(row: number): void {
    this.#rows[this.#slot] = row;
  }
}
