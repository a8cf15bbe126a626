import type { Move } from './move.ts';
import type { Amount, Hidden, System } from './system.ts';

const nothing: Amount = { value: 0, floor: 0, cost: 0, need: undefined };

/** What is hidden so far, and which other values the fillings found so far have shown to be possible. */
export class Filling {
  readonly #system: System;
  readonly #hidden: boolean[];
  readonly #dropped: boolean[];
  readonly #low: number[];
  readonly #high: number[];
  /** Cells that are other than the truth in a filling that fits all a reader can know. */
  readonly #open: boolean[];
  /** Cells that stay hidden though no filling needed them. */
  readonly #kept = new Set<number>();

  constructor(system: System) {
    this.#system = system;
    this.#hidden = system.cells.map(({ need, cost }) => need !== undefined || cost === 0);
    this.#dropped = system.told.map(() => false);
    this.#low = system.cells.map(({ value }) => value);
    this.#high = system.cells.map(({ value }) => value);
    this.#open = system.cells.map(() => false);
  }

  amount(cell: number): Amount {
    return this.#system.cells[cell] ?? nothing;
  }

  isHidden(cell: number): boolean {
    return this.#hidden[cell] === true;
  }

  isOpen(cell: number): boolean {
    return this.#open[cell] === true;
  }

  /** Whether it is hidden for good, with all that is connected: nothing more need be looked for. */
  isKept(cell: number): boolean {
    return this.#kept.has(cell);
  }

  differs(cell: number): boolean {
    return this.#low[cell] !== this.#high[cell];
  }

  reaches(cell: number, goal: number): boolean {
    const { value } = this.amount(cell);
    return goal < value ? (this.#low[cell] ?? value) <= goal : (this.#high[cell] ?? value) >= goal;
  }

  hide(cells: Iterable<number>): void {
    for (const cell of cells) this.#hidden[cell] = true;
  }

  /** Hides for good, and the words about them too. */
  keepHidden(cells: Iterable<number>): void {
    for (const cell of cells) {
      this.#hidden[cell] = true;
      this.#kept.add(cell);
      for (const told of this.#system.toldOf[cell] ?? []) this.#dropped[told] = true;
    }
  }

  /** Takes a filling for shown: what differs in it is hidden, and the words that it would make untrue are dropped. */
  accept(move: Move, dropsWords: boolean): void {
    if (dropsWords) for (const told of this.brokenBy(move)) this.#dropped[told] = true;
    const fits = this.brokenBy(move).length === 0 && [...move].every(([cell, by]) => this.#isAboveFloor(cell, by));
    for (const [cell, by] of move) {
      if (by === 0) continue;
      const value = this.amount(cell).value + by;
      this.#hidden[cell] = true;
      this.#low[cell] = Math.min(this.#low[cell] ?? value, value);
      this.#high[cell] = Math.max(this.#high[cell] ?? value, value);
      if (fits) this.#open[cell] = true;
    }
  }

  /** The words, not dropped yet, that would be other words. */
  brokenBy(move: Move): number[] {
    const valueOf = (cell: number): number => this.amount(cell).value + (move.get(cell) ?? 0);
    const touched = new Set([...move.keys()].flatMap((cell) => this.#system.toldOf[cell] ?? []));
    return [...touched].filter(
      (told) => this.#dropped[told] !== true && this.#system.told[told]?.holds(valueOf) === false,
    );
  }

  /** What is hidden in the end: what must be, what differs in some filling, and what was hidden for good. */
  hidden(): Hidden {
    const isNeeded = (cell: number): boolean =>
      this.amount(cell).need !== undefined || this.differs(cell) || this.#kept.has(cell);
    return { cells: this.#hidden.map((hidden, cell) => hidden && isNeeded(cell)), told: this.#dropped };
  }

  #isAboveFloor(cell: number, by: number): boolean {
    const { value, floor } = this.amount(cell);
    return value + by >= floor;
  }
}
