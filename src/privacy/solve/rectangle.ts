import type { Series } from '../numbers/series.ts';
import type { Corner } from './corners.ts';
import { findMove, type Limits, type Move, type Space } from './move.ts';
import type { Address, System, Term } from './system.ts';

/** Numbers that change together: the same number of a figure in every corner. */
interface Lockstep {
  /** By how much each cell changes for a change of one. */
  readonly cells: ReadonlyMap<number, number>;
  /** False when one of them is known to be 0. */
  readonly movable: boolean;
}

/** What it costs to change one cell; Infinity where it can't be. */
export interface Price {
  (cell: number, by: number): number;
}

/**
 * The corners of a rectangle as one place: a number stands for itself in all of them, with its sign, so that what adds
 * up over groups and spans is kept by itself and only the parts of the figures have to be made good.
 */
export class Rectangle {
  readonly #system: System;
  readonly #series: ReadonlyMap<string, Series>;
  readonly #corners: readonly Corner[];
  readonly #leaders = new Map<number, number>();
  readonly #locksteps = new Map<number, Lockstep>();
  readonly #sums = new Map<number, readonly number[]>();
  readonly #terms = new Map<number, readonly Term[]>();

  constructor(system: System, series: ReadonlyMap<string, Series>, corners: readonly Corner[]) {
    this.#system = system;
    this.#series = series;
    this.#corners = corners;
  }

  /** A cheap way to change a number in all corners, as a change of all the cells; undefined when none is found. */
  change(cell: number, by: number, price: Price, limits: Limits): Move | undefined {
    const space: Space = {
      sumsOf: (leader) => this.#sumsOf(leader),
      termsOf: (sum) => this.#termsOf(sum),
      price: (leader, times) => this.#priceOf(leader, times, price),
    };
    const change = findMove(space, this.#leaderOf(cell), by, limits);
    return change && this.#spread(change);
  }

  /** At least what the change of one number costs in all corners, from the first place where it stands. */
  leastPrice(cell: number, by: number, price: Price): number {
    const [at] = this.#system.cells[cell]?.at ?? [];
    if (at === undefined) return Infinity;
    let sum = 0;
    for (const { span, group, times } of this.#told(at)) {
      const there = this.#system.find({ ...at, span, group });
      if (there !== undefined) sum += price(there, by * times);
      else if (at.role !== 'rest') return Infinity;
    }
    return sum;
  }

  /** False where the number is known to be 0 in one of the corners. */
  canMove(cell: number): boolean {
    return this.#locksteps.get(this.#leaderOf(cell))?.movable === true;
  }

  /** The cell that stands for all that change together with a cell. */
  #leaderOf(cell: number): number {
    const known = this.#leaders.get(cell);
    if (known !== undefined) return known;
    const lockstep = this.#gather(cell);
    this.#locksteps.set(cell, lockstep);
    for (const other of lockstep.cells.keys()) this.#leaders.set(other, cell);
    return cell;
  }

  #sumsOf(leader: number): readonly number[] {
    let sums = this.#sums.get(leader);
    if (sums === undefined) {
      const { equations, equationsOf } = this.#system;
      const all = [...this.#cellsOf(leader).keys()].flatMap((cell) => equationsOf[cell] ?? []);
      sums = [...new Set(all)].filter((sum) => equations[sum]?.kind === 'parts');
      this.#sums.set(leader, sums);
    }
    return sums;
  }

  #termsOf(sum: number): readonly Term[] {
    let terms = this.#terms.get(sum);
    if (terms === undefined) {
      const times = new Map<number, number>();
      for (const term of this.#system.equations[sum]?.terms ?? []) {
        const leader = this.#leaderOf(term.cell);
        times.set(leader, (times.get(leader) ?? 0) + term.times);
      }
      terms = [...times].filter(([, one]) => one !== 0).map(([cell, one]) => ({ cell, times: one }));
      this.#terms.set(sum, terms);
    }
    return terms;
  }

  #priceOf(leader: number, by: number, price: Price): number {
    if (this.#locksteps.get(leader)?.movable !== true) return Infinity;
    let sum = 0;
    for (const [cell, times] of this.#cellsOf(leader)) sum += price(cell, by * times);
    return sum;
  }

  #cellsOf(leader: number): ReadonlyMap<number, number> {
    return this.#locksteps.get(leader)?.cells ?? new Map<number, number>();
  }

  #spread(change: Move): Move {
    const all = new Map<number, number>();
    for (const [leader, by] of change) {
      for (const [cell, times] of this.#cellsOf(leader)) all.set(cell, by * times);
    }
    return all;
  }

  #gather(first: number): Lockstep {
    const cells = new Map<number, number>();
    const reached = [first];
    const numbers = new Set<string>();
    let movable = true;
    for (const cell of reached) {
      if (cells.has(cell)) continue;
      cells.set(cell, this.#timesOf(cell));
      for (const at of this.#system.cells[cell]?.at ?? []) {
        const number = `${at.series}\n${at.role}`;
        if (numbers.has(number) || this.#cornerOf(at) === undefined) continue;
        numbers.add(number);
        const elsewhere = this.#inCorners(at);
        movable &&= elsewhere !== undefined;
        reached.push(...(elsewhere ?? []));
      }
    }
    return { cells, movable };
  }

  /** Undefined where the number is known to be 0 in one of the corners. */
  #inCorners(at: Address): number[] | undefined {
    const cells = this.#told(at).map(({ span, group }) => this.#system.find({ ...at, span, group }));
    const found = cells.filter((cell) => cell !== undefined);
    return found.length < cells.length && at.role !== 'rest' ? undefined : found;
  }

  /** The corners in which the figure is told. */
  #told({ series: id }: Address): Corner[] {
    const series = this.#series.get(id);
    return this.#corners.filter(({ span, group }) => series?.slices.has(span) === true && series.groups.has(group));
  }

  #cornerOf(at: Address): Corner | undefined {
    return this.#corners.find(({ group, span }) => group === at.group && span === at.span);
  }

  /** A number that stands in corners of both signs does not change; the sums tell whether that can be. */
  #timesOf(cell: number): number {
    const corners = (this.#system.cells[cell]?.at ?? []).map((at) => this.#cornerOf(at));
    const times = new Set(corners.flatMap((corner) => (corner === undefined ? [] : [corner.times])));
    return times.size === 1 ? ([...times][0] ?? 0) : 0;
  }
}
