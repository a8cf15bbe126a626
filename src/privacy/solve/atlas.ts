import type { Series } from '../numbers/series.ts';
import type { System } from './system.ts';

/** Where a cell stands: which number of which figure, and in which place, both numbered. */
export interface Site {
  readonly line: number;
  readonly place: number;
}

interface Line {
  readonly series: Series | undefined;
  readonly role: string;
}

/** Finds cells by number and place quickly; both are numbered as they come. */
export class Atlas {
  readonly #sites: readonly (readonly Site[])[];
  readonly #lines: Line[] = [];
  readonly #places: { readonly group: string; readonly span: string }[] = [];
  readonly #lineIds = new Map<string, number>();
  readonly #placeIds = new Map<string, number>();
  /** By line, then by place. */
  readonly #cells: Map<number, number>[] = [];
  readonly #told: Map<number, boolean>[] = [];

  constructor({ cells }: System, all: readonly Series[]) {
    const series = new Map(all.map((one) => [one.id, one]));
    this.#sites = cells.map(({ at }, cell) =>
      at.map(({ series: id, role, group, span }) => {
        const site = { line: this.#lineOf(series.get(id), id, role), place: this.placeOf(group, span) };
        this.#cells[site.line]?.set(site.place, cell);
        return site;
      }),
    );
  }

  sitesOf(cell: number): readonly Site[] {
    return this.#sites[cell] ?? [];
  }

  /** Undefined for a number that is known to be 0 there. */
  cellAt({ line, place }: Site): number | undefined {
    return this.#cells[line]?.get(place);
  }

  /** Whether a figure is told in a place, be it as 0. */
  isTold({ line, place }: Site): boolean {
    const known = this.#told[line]?.get(place);
    if (known !== undefined) return known;
    const { group = '', span = '' } = this.#places[place] ?? {};
    const series = this.#lines[line]?.series;
    const told = series !== undefined && series.slices.has(span) && series.groups.has(group);
    this.#told[line]?.set(place, told);
    return told;
  }

  roleOf(line: number): string {
    return this.#lines[line]?.role ?? '';
  }

  placeOf(group: string, span: string): number {
    const key = `${group}\n${span}`;
    let place = this.#placeIds.get(key);
    if (place === undefined) {
      place = this.#places.push({ group, span }) - 1;
      this.#placeIds.set(key, place);
    }
    return place;
  }

  #lineOf(series: Series | undefined, id: string, role: string): number {
    const key = `${id}\n${role}`;
    let line = this.#lineIds.get(key);
    if (line === undefined) {
      line = this.#lines.push({ series, role }) - 1;
      this.#cells.push(new Map());
      this.#told.push(new Map());
      this.#lineIds.set(key, line);
    }
    return line;
  }
}
