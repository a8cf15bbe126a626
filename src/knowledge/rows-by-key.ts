/** A list that is no longer is as soon made again as kept. */
export const short = 16;

interface Chains {
  /** The place of the first row with a key. */
  readonly first: ReadonlyMap<string, number>;
  /** For each row the place of the next with the same key; -1 for the last. */
  readonly next: Int32Array;
}

/**
 * Finds the rows with a key, in their order. The rows are gone through when one is first asked for, and are then only
 * chained: most keys are never asked for, and a list for each would cost more than all that are.
 */
export class RowsByKey<R> {
  readonly #rows: readonly R[];
  readonly #keyOf: (row: R) => string | undefined;
  #chains: Chains | undefined;
  readonly #found = new Map<string, readonly R[]>();

  constructor(rows: readonly R[], keyOf: (row: R) => string | undefined) {
    this.#rows = rows;
    this.#keyOf = keyOf;
  }

  /** Not to be changed. A long list is made once: there may be many rows that ask for it. */
  of(key: string): readonly R[] {
    const { first, next } = (this.#chains ??= chained(this.#rows, this.#keyOf));
    const from = first.get(key);
    if (from === undefined) return none;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#along(next, from);
    if (found.length > short) this.#found.set(key, found);
    return found;
  }

  #along(next: Int32Array, from: number): R[] {
    const found: R[] = [];
    for (let at = from; at >= 0; at = next[at] as number) found.push(this.#rows[at] as R);
    return found;
  }
}

const none: readonly never[] = [];

/** From the last row to the first, so that the first of a key is the one that is found. */
function chained<R>(rows: readonly R[], keyOf: (row: R) => string | undefined): Chains {
  const first = new Map<string, number>();
  const next = new Int32Array(rows.length);
  for (let at = rows.length - 1; at >= 0; at--) {
    const key = keyOf(rows[at] as R);
    if (key === undefined) continue;
    next[at] = first.get(key) ?? -1;
    first.set(key, at);
  }
  return { first, next };
}
