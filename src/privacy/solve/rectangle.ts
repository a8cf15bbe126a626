import type { Atlas } from './atlas.ts';
import type { Corner } from './corners.ts';
import { findMove, type Limits, type Move, type Space } from './move.ts';
import { isBeside, type System, type Term, type Use } from './system.ts';

/** Numbers that change together: the same number of a figure in every corner. */
interface Lockstep {
  /** By how much each cell changes for a change of one. */
  readonly cells: ReadonlyMap<number, number>;
  /** False when one of them is known to be 0, or groups or spans would not add up. */
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
  readonly #atlas: Atlas;
  /** How often the change is made in each place: 1 or -1. */
  readonly #corners: ReadonlyMap<number, number>;
  readonly #leaders = new Map<number, number>();
  readonly #locksteps = new Map<number, Lockstep>();
  readonly #uses = new Map<number, readonly Use[]>();
  readonly #terms = new Map<number, readonly Term[]>();

  constructor(system: System, atlas: Atlas, corners: readonly Corner[]) {
    this.#system = system;
    this.#atlas = atlas;
    this.#corners = new Map(corners.map(({ group, span, times }) => [atlas.placeOf(group, span), times]));
  }

  /** A cheap way to change a number in all corners, as a change of all the cells; undefined when none is found. */
  change(cell: number, by: number, price: Price, limits: Limits): Move | undefined {
    const space: Space = {
      sumsOf: (leader) => this.#sumsOf(leader),
      termsOf: (sum) => this.#termsOf(sum),
      sizeOf: (sum) => this.#system.equations[sum]?.terms.length ?? 0,
      price: (leader, times) => this.#priceOf(leader, times, price),
    };
    const change = findMove(space, this.#leaderOf(cell), by, limits);
    return change && this.#spread(change);
  }

  /** At least what the change of one number costs in all corners, from the first place where it stands. */
  leastPrice(cell: number, by: number, price: Price): number {
    const [site] = this.#atlas.sitesOf(cell);
    if (site === undefined) return Infinity;
    const { line } = site;
    let sum = 0;
    for (const [place, times] of this.#corners) {
      if (!this.#atlas.isTold({ line, place })) continue;
      const there = this.#atlas.cellAt({ line, place });
      if (there !== undefined) sum += price(there, by * times);
      else if (this.#atlas.roleOf(line) !== 'rest') return Infinity;
    }
    return sum;
  }

  /** False where the number is known to be 0 in one of the corners, or can't change in them alone. */
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

  #sumsOf(leader: number): readonly Use[] {
    let uses = this.#uses.get(leader);
    if (uses === undefined) {
      const { equations, usesOf } = this.#system;
      const times = new Map<number, number>();
      for (const [cell, by] of this.#cellsOf(leader)) {
        for (const use of usesOf[cell] ?? []) times.set(use.sum, (times.get(use.sum) ?? 0) + use.times * by);
      }
      const parts = [...times].filter(([sum, one]) => one !== 0 && equations[sum]?.kind === 'parts');
      uses = parts.map(([sum, one]) => ({ sum, times: one }));
      this.#uses.set(leader, uses);
    }
    return uses;
  }

  #termsOf(sum: number): readonly Term[] {
    let terms = this.#terms.get(sum);
    if (terms === undefined) {
      const times = new Map<number, number>();
      for (const term of this.#system.equations[sum]?.terms ?? []) {
        const leader = this.#leaderOf(term.cell);
        const by = this.#cellsOf(leader).get(term.cell) ?? 0;
        times.set(leader, (times.get(leader) ?? 0) + term.times * by);
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
    const lines = new Set<number>();
    let movable = true;
    for (const cell of reached) {
      if (cells.has(cell)) continue;
      cells.set(cell, this.#timesOf(cell));
      for (const site of this.#atlas.sitesOf(cell)) {
        if (lines.has(site.line) || !this.#corners.has(site.place)) continue;
        lines.add(site.line);
        movable = this.#follow(site.line, reached) && movable;
      }
    }
    return { cells, movable: movable && this.#keepsSums(cells) };
  }

  /** Groups and spans must add up by themselves; only parts are made good by other numbers. */
  #keepsSums(cells: ReadonlyMap<number, number>): boolean {
    const { equations, usesOf } = this.#system;
    const off = new Map<number, number>();
    for (const [cell, by] of cells) {
      for (const { sum, times } of usesOf[cell] ?? []) {
        if (equations[sum]?.kind !== 'parts') off.set(sum, (off.get(sum) ?? 0) + times * by);
      }
    }
    for (const one of off.values()) if (one !== 0) return false;
    return true;
  }

  /** Adds the cells of a number in all corners; false where it is known to be 0 in one of them. */
  #follow(line: number, reached: number[]): boolean {
    let movable = true;
    for (const place of this.#corners.keys()) {
      if (!this.#atlas.isTold({ line, place })) continue;
      const cell = this.#atlas.cellAt({ line, place });
      if (cell !== undefined) reached.push(cell);
      else if (this.#atlas.roleOf(line) !== 'rest') movable = false;
    }
    return movable;
  }

  /** A number that stands in corners of both signs does not change; the sums tell whether that can be. */
  #timesOf(cell: number): number {
    const { [cell]: own } = this.#system.cells;
    if (own !== undefined && isBeside(own)) return 1;
    let times: number | undefined;
    for (const { place } of this.#atlas.sitesOf(cell)) {
      const here = this.#corners.get(place);
      if (here === undefined || here === times) continue;
      if (times !== undefined) return 0;
      times = here;
    }
    return times ?? 0;
  }
}
