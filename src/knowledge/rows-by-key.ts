/**
 * Finds the rows with a key, in their order. Of each only the place of the next with the same key is kept: most keys are
 * never asked for, and a list of its own for each would cost more than all that are.
 */
export class RowsByKey<R> {
  readonly #rows: readonly R[];
  readonly #first = new Map<string, number>();
  readonly #next: Int32Array;
  readonly #found = new Map<string, readonly R[]>();

  constructor(rows: readonly R[], keyOf: (row: R) => string | undefined) {
    this.#rows = rows;
    const first = this.#first;
    const next = (this.#next = new Int32Array(rows.length));
    // From the last to the first, so that the first row of a key is the one that is found.
    for (let at = rows.length - 1; at >= 0; at--) {
      const key = keyOf(rows[at] as R);
      if (key === undefined) continue;
      next[at] = first.get(key) ?? -1;
      first.set(key, at);
    }
  }

  /** The same list each time, not to be changed. */
  of(key: string): readonly R[] {
    const first = this.#first.get(key);
    if (first === undefined) return none;
    let found = this.#found.get(key);
    if (found === undefined) this.#found.set(key, (found = this.#from(first)));
    return found;
  }

  #from(first: number): R[] {
    const found: R[] = [];
    for (let at = first; at >= 0; at = this.#next[at] as number) found.push(this.#rows[at] as R);
    return found;
  }
}

const none: readonly never[] = [];
