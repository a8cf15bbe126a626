import type { Row } from '../model/rows.ts';
import { RowsByKey } from './rows-by-key.ts';

/** Finds the units about a row's child; where either child is not known, those of the same case. Each is found once. */
export class UnitsByChild<U extends Row> {
  readonly #childOf: (row: Row) => string | undefined;
  readonly #ofChildren: RowsByKey<U>;
  /** Those whose child is known, for rows whose child is not. */
  readonly #knownOnCases: RowsByKey<U>;
  /** Those whose child is not known. */
  readonly #unknownOnCases: RowsByKey<U>;
  /** Those of neither child nor case, each of which is found by itself alone. */
  readonly #alone: RowsByKey<U>;

  constructor(units: readonly U[], childOf: (row: Row) => string | undefined) {
    this.#childOf = childOf;
    // Mostly every child is known, and the list of the others is empty.
    const unknown = units.filter((one) => childOf(one) === undefined);
    const known = unknown.length === 0 ? units : units.filter((one) => childOf(one) !== undefined);
    this.#ofChildren = new RowsByKey(known, childOf);
    this.#knownOnCases = new RowsByKey(known, ({ caseNumber }) => caseNumber);
    this.#unknownOnCases = new RowsByKey(unknown, ({ caseNumber }) => caseNumber);
    this.#alone = new RowsByKey(unknown, (one) => (one.caseNumber === undefined ? placeOf(one) : undefined));
  }

  of(row: Row): readonly U[] {
    const { caseNumber } = row;
    const child = this.#childOf(row);
    const unknown = caseNumber === undefined ? this.#alone.of(placeOf(row)) : this.#unknownOnCases.of(caseNumber);
    if (child !== undefined) return together(this.#ofChildren.of(child), unknown);
    return caseNumber === undefined ? unknown : together(unknown, this.#knownOnCases.of(caseNumber));
  }
}

function together<U>(some: readonly U[], more: readonly U[]): readonly U[] {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}

function placeOf({ file, line }: Row): string {
  return `${file}|${line}`;
}
