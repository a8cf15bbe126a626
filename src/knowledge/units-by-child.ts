import type { Row } from '../model/rows.ts';
import { RowsByKey } from './rows-by-key.ts';

/** Finds the units about a row's child; where either child is not known, those of the same case. Each is found once. */
export class UnitsByChild<U extends Row> {
  readonly #childOf: (row: Row) => string | undefined;
  readonly #ofChildren: RowsByKey<U>;
  /** Those whose child is not known. */
  readonly #onCases: RowsByKey<U>;
  /** Those whose child is known, for rows whose child is not. */
  readonly #knownOnCases: RowsByKey<U>;
  /** Those of neither child nor case, each of which is found by itself alone. */
  readonly #alone: RowsByKey<U>;

  constructor(units: readonly U[], childOf: (row: Row) => string | undefined) {
    this.#childOf = childOf;
    this.#ofChildren = new RowsByKey(units, childOf);
    this.#onCases = new RowsByKey(units, (one) => (childOf(one) === undefined ? one.caseNumber : undefined));
    this.#knownOnCases = new RowsByKey(units, (one) => (childOf(one) === undefined ? undefined : one.caseNumber));
    this.#alone = new RowsByKey(units, (one) =>
      one.caseNumber === undefined && childOf(one) === undefined ? placeOf(one) : undefined,
    );
  }

  of(row: Row): readonly U[] {
    const { caseNumber } = row;
    const child = this.#childOf(row);
    const childless = caseNumber === undefined ? this.#alone.of(placeOf(row)) : this.#onCases.of(caseNumber);
    if (child !== undefined) return together(this.#ofChildren.of(child), childless);
    return caseNumber === undefined ? childless : together(childless, this.#knownOnCases.of(caseNumber));
  }
}

function together<U>(some: readonly U[], more: readonly U[]): readonly U[] {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}

function placeOf({ file, line }: Row): string {
  return `${file}|${line}`;
}
