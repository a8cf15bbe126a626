import { groupBy } from '../numbers/group-by.ts';
import type { Series } from '../numbers/series.ts';
import { Corners } from './corners.ts';
import { Filling } from './filling.ts';
import { Mover } from './mover.ts';
import { isBeside, type Hidden, type Need, type System } from './system.ts';

/** How often the neighbourhood is hidden before everything connected is. */
const rings = 3;

/**
 * Decides what is hidden: every cell that must not be found out, and with them the cheapest others, until for each there
 * is another filling of the whole report, the same in all that is shown, in which it is as small as it must be able to
 * be, and one in which it is as great. The fillings are the proof; nothing rests on not having found a way to derive it.
 */
export function protect(system: System, all: readonly Series[]): Hidden {
  const filling = new Filling(system);
  const guard = new Guard(system, filling, new Mover(system, filling, new Corners(all), all));
  const needy = placeByPlace(system);
  for (const { cell, need } of needy) guard.secure(cell, need);
  for (const { cell } of needy) guard.secureAgainstWords(cell);
  return filling.hidden();
}

/** What must not be found out, the numbers of one place together. */
function placeByPlace({ cells }: System): { readonly cell: number; readonly need: Need }[] {
  const needy = cells.flatMap(({ need, at: [at] }, cell) =>
    need === undefined || at === undefined ? [] : [{ cell, need, place: `${at.span}\n${at.group}` }],
  );
  return [...groupBy(needy, ({ place }) => place).values()].flat();
}

class Guard {
  readonly #system: System;
  readonly #filling: Filling;
  readonly #mover: Mover;

  constructor(system: System, filling: Filling, mover: Mover) {
    this.#system = system;
    this.#filling = filling;
    this.#mover = mover;
  }

  secure(cell: number, need: Need): void {
    for (const goal of need.either ? [need.high, need.low] : [need.low, need.high]) {
      if (this.#filling.isKept(cell)) return;
      if (this.#filling.reaches(cell, goal) || (need.either && this.#filling.differs(cell))) continue;
      this.#insist(cell, () => this.#mover.reach(cell, goal));
    }
  }

  /** What else a reader can know, that the hidden is not 0 and what is said in words, must leave a second value too. */
  secureAgainstWords(cell: number): void {
    if (!this.#filling.isHidden(cell) || this.#filling.isOpen(cell) || this.#filling.isKept(cell)) return;
    this.#insist(cell, () => this.#mover.nudge(cell));
  }

  /** With all around hidden too, if need be, and at last all that is connected. */
  #insist(cell: number, attempt: () => boolean): void {
    if (attempt()) return;
    let around = new Set([cell]);
    for (let ring = 0; ring < rings; ring++) {
      around = this.#widened(around);
      this.#filling.hide(around);
      if (attempt()) return;
    }
    this.#giveUp(around);
  }

  /** With nothing left to see of all that is connected, nothing can be worked out. */
  #giveUp(from: ReadonlySet<number>): void {
    let all = from;
    for (let size = 0; size < all.size;) {
      size = all.size;
      all = this.#widened(all);
    }
    this.#filling.keepHidden(all);
  }

  #widened(cells: ReadonlySet<number>): Set<number> {
    const wider = new Set(cells);
    for (const cell of cells) {
      for (const { sum } of this.#system.usesOf[cell] ?? []) {
        for (const other of this.#connectedBy(sum)) wider.add(other);
      }
      for (const told of this.#system.toldOf[cell] ?? []) {
        for (const other of this.#system.told[told]?.cells ?? []) wider.add(other);
      }
    }
    return wider;
  }

  /** With the rows of a list hidden, the numbers of its periods do not hang together by them. */
  #connectedBy(sum: number): number[] {
    const { cells, equations } = this.#system;
    const all = (equations[sum]?.terms ?? []).flatMap(({ cell }) =>
      cells[cell] === undefined ? [] : [{ cell, ...cells[cell] }],
    );
    const beside = all.filter(isBeside);
    return (beside.length > 0 ? beside : all).map(({ cell }) => cell);
  }
}
