import { addCounts, countsOf } from '../model/lists.ts';
import type { Account } from '../model/observation.ts';

/** Adds accounts of rows; there is none of all where one is missing. */
export class AccountSum {
  #list: Account['list'] | undefined;
  #isWhole = true;
  readonly #rows = { rows: 0, counted: 0, pending: 0, outsidePeriod: 0 };
  readonly #excluded = new Map<string, number>();

  add(account: Account | null): void {
    if (account === null) {
      this.#isWhole = false;
      return;
    }
    this.#list ??= account.list;
    this.#rows.rows += account.rows;
    this.#rows.counted += account.counted;
    this.#rows.pending += account.pending;
    this.#rows.outsidePeriod += account.outsidePeriod;
    addCounts(this.#excluded, account.excluded);
  }

  total(): Account | null {
    if (this.#list === undefined || !this.#isWhole) return null;
    return { list: this.#list, ...this.#rows, excluded: countsOf(this.#excluded) };
  }
}
