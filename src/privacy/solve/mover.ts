import type { Series } from '../numbers/series.ts';
import { Atlas } from './atlas.ts';
import type { Corners } from './corners.ts';
import type { Filling } from './filling.ts';
import { findMove, type Move, type Space } from './move.ts';
import { Rectangle } from './rectangle.ts';
import type { System } from './system.ts';

/** How many rectangles are tried and how many steps within each, at first and where that finds nothing. */
const quick = { rectangles: 32, steps: 120 };
const thorough = { rectangles: 200, steps: 1000 };

/** Steps beyond rectangles. */
const anywhere = 300;

/** Into how many at most the way to a number is divided. */
const strides = 8;

/** What is wanted of a move beside the change itself. */
interface Wanted {
  readonly cell: number;
  readonly by: number;
  readonly from: Move;
  /** Whether it must fit what a reader knows beside the numbers: what is hidden is not 0, and the words. */
  readonly fitsWords: boolean;
}

/** Finds other fillings of the report, hiding more where that takes the least from the reader. */
export class Mover {
  readonly #system: System;
  readonly #filling: Filling;
  readonly #corners: Corners;
  readonly #atlas: Atlas;
  #kept: { readonly place: string; readonly rectangles: readonly Rectangle[] } = { place: '', rectangles: [] };

  constructor(system: System, filling: Filling, corners: Corners, all: readonly Series[]) {
    this.#system = system;
    this.#atlas = new Atlas(system, all);
    this.#filling = filling;
    this.#corners = corners;
  }

  /** A filling in which the cell is so great: in one go, else step by step. False when none is found. */
  reach(cell: number, goal: number): boolean {
    const way = goal - this.#filling.amount(cell).value;
    if (this.#make({ cell, by: way, from: new Map(), fitsWords: false }) !== undefined) return true;
    const stride = Math.ceil(Math.abs(way) / strides);
    let move: Move | undefined = new Map();
    for (let gone = 0; move !== undefined && gone < Math.abs(way); gone += stride) {
      const by = Math.sign(way) * Math.min(stride, Math.abs(way) - gone);
      move = this.#make({ cell, by, from: move, fitsWords: false });
    }
    return move !== undefined;
  }

  /** A filling in which the cell is one more or less and that fits all a reader can know. */
  nudge(cell: number): boolean {
    return [1, -1].some((by) => this.#make({ cell, by, from: new Map(), fitsWords: true }) !== undefined);
  }

  #make(wanted: Wanted): Move | undefined {
    const move = this.#inRectangles(wanted, quick) ?? this.#inRectangles(wanted, thorough) ?? this.#anywhere(wanted);
    if (move !== undefined) this.#filling.accept(move, wanted.fitsWords);
    return move;
  }

  /** The whole filling after a change and what it costs; Infinity where it can't be. */
  #weigh(change: Move | undefined, wanted: Wanted): { readonly move: Move; readonly cost: number } {
    if (change === undefined || !this.#keepsSums(change)) return { move: new Map(), cost: Infinity };
    const move = added(wanted.from, change);
    return { move, cost: this.#cost(move, wanted) };
  }

  #cost(move: Move, { fitsWords }: Wanted): number {
    const numbers = [...move.keys()].reduce((sum, cell) => sum + this.#costOf(cell), 0);
    if (!fitsWords) return numbers;
    return this.#filling.brokenBy(move).reduce((sum, told) => sum + (this.#system.told[told]?.cost ?? 0), numbers);
  }

  #keepsSums(change: Move): boolean {
    const off = new Map<number, number>();
    for (const [cell, by] of change) {
      for (const { sum, times } of this.#system.usesOf[cell] ?? []) off.set(sum, (off.get(sum) ?? 0) + times * by);
    }
    return [...off.values()].every((one) => one === 0);
  }

  /** The same change in the corners of a rectangle, the cheapest rectangles first. */
  #inRectangles(wanted: Wanted, tries: typeof quick): Move | undefined {
    const { cell, by } = wanted;
    const price = (one: number, change: number): number => this.#price(wanted, one, change);
    const ranked = this.#rectanglesFor(cell)
      .map((rectangle) => ({ rectangle, least: rectangle.leastPrice(cell, by, price) }))
      .filter(({ least }) => least < Infinity)
      .sort((a, b) => a.least - b.least);
    let best: { readonly move: Move | undefined; readonly cost: number } = { move: undefined, cost: Infinity };
    let tried = 0;
    for (const { rectangle, least } of ranked) {
      if (least >= best.cost || tried === tries.rectangles) break;
      if (!rectangle.canMove(cell)) continue;
      tried++;
      const change = rectangle.change(cell, by, price, { steps: tries.steps, cost: best.cost });
      const found = this.#weigh(change, wanted);
      if (found.cost < best.cost) best = found;
    }
    return best.move;
  }

  /** Kept while numbers of one place are dealt with. */
  #rectanglesFor(cell: number): readonly Rectangle[] {
    const [from] = this.#system.cells[cell]?.at ?? [];
    if (from === undefined) return [];
    const place = `${from.group}\n${from.span}`;
    if (this.#kept.place !== place) {
      const corners = this.#corners.of(from);
      this.#kept = { place, rectangles: corners.map((one) => new Rectangle(this.#system, this.#atlas, one)) };
    }
    return this.#kept.rectangles;
  }

  #anywhere(wanted: Wanted): Move | undefined {
    const { equations, usesOf } = this.#system;
    const space: Space = {
      sumsOf: (cell) => usesOf[cell] ?? [],
      termsOf: (sum) => equations[sum]?.terms ?? [],
      sizeOf: (sum) => equations[sum]?.terms.length ?? 0,
      price: (cell, by) => this.#price(wanted, cell, by),
    };
    const change = findMove(space, wanted.cell, wanted.by, { steps: anywhere, cost: Infinity });
    const { move, cost } = this.#weigh(change, wanted);
    return cost < Infinity ? move : undefined;
  }

  #price({ from, fitsWords }: Wanted, cell: number, by: number): number {
    const { value, floor } = this.#filling.amount(cell);
    const least = fitsWords ? floor : Math.min(0, floor);
    return value + (from.get(cell) ?? 0) + by < least ? Infinity : this.#costOf(cell);
  }

  #costOf(cell: number): number {
    return this.#filling.isHidden(cell) ? 0 : this.#filling.amount(cell).cost;
  }
}

function added(one: Move, other: Move): Move {
  const sum = new Map(one);
  for (const [cell, by] of other) sum.set(cell, (sum.get(cell) ?? 0) + by);
  return sum;
}
