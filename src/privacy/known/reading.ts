import type { Draft } from '../solve/draft.ts';
import type { Address } from '../solve/system.ts';
import { numberAt, type Spot } from '../numbers/series.ts';

/** What the cells hold in some filling of the report. */
export interface Filling {
  (cell: number): number;
}

/** A number of the report as it would be in another filling. */
export interface Reading {
  (filling: Filling): number;
}

/** Reads numbers of a report out of its cells; a number without a cell is what it is. */
export class Reader {
  readonly #draft: Draft;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  number(spot: Spot, role: string): Reading {
    const cell = this.#draft.find(addressOf(spot, role));
    if (cell !== undefined) return (filling) => filling(cell);
    const value = numberAt(spot.series, spot.span, spot.group, role) ?? 0;
    return () => value;
  }

  cells(spot: Spot, roles: Iterable<string> = spot.series.roles): number[] {
    return [...roles].flatMap((role) => this.#draft.find(addressOf(spot, role)) ?? []);
  }

  /** Whether what is told of some numbers is the same in another filling as in the true one. */
  unchanged(tell: (filling: Filling) => unknown): (filling: Filling) => boolean {
    const truth = JSON.stringify(tell((cell) => this.#draft.valueOf(cell)));
    return (filling) => JSON.stringify(tell(filling)) === truth;
  }
}

/** The truth, but for some numbers of one place. */
export function truthBut(draft: Draft, spot: Spot, others: Readonly<Record<string, number>>): Filling {
  const values = new Map<number, number>();
  for (const [role, value] of Object.entries(others)) {
    const cell = draft.find(addressOf(spot, role));
    if (cell !== undefined) values.set(draft.rootOf(cell), value);
  }
  return (cell) => values.get(draft.rootOf(cell)) ?? draft.valueOf(cell);
}

function addressOf({ series, span, group }: Spot, role: string): Address {
  return { series: series.id, span, group, role };
}
