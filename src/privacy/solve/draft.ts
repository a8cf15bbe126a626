import type { Address, Amount, Cell, Equation, Need, SumKind, System, Term, Told, Use } from './system.ts';

/** Puts a system together: cells by address, which of them are one and the same number, and what adds up. */
export class Draft {
  readonly #ids = new Map<string, number>();
  readonly #cells: Cell[] = [];
  readonly #same: number[] = [];
  readonly #sums: Equation[] = [];
  readonly #told: Told[] = [];
  /** In which places of which figures the numbers stand that are one with a cell. */
  readonly #places: Set<string>[] = [];

  add(address: Address, amount: Amount): void {
    this.#ids.set(keyOf(address), this.#cells.length);
    this.#places.push(new Set([placeKey(address)]));
    this.#same.push(this.#cells.length);
    this.#cells.push({ ...amount, at: [address] });
  }

  /** Undefined for a number that is known to be 0, which can't be other than it is. */
  find(address: Address): number | undefined {
    return this.#ids.get(keyOf(address));
  }

  /** The true number; undefined cells are 0 by nature and are asked for by nobody. */
  valueOf(cell: number): number {
    return this.#cells[cell]?.value ?? 0;
  }

  /** Two addresses of one number: whoever knows the one knows the other. */
  same(one: Address, other: Address): void {
    const [a, b] = [this.#rootAt(one), this.#rootAt(other)];
    if (a === undefined || b === undefined || a === b) return;
    this.#same[b] = a;
    for (const place of this.#places[b] ?? []) this.#places[a]?.add(place);
  }

  /** Two numbers that are both known to be 0 are the same too. */
  isSame(one: Address, other: Address): boolean {
    return this.#rootAt(one) === this.#rootAt(other);
  }

  /** Whether two numbers of one figure in one place would then be one: that all are such is no definition. */
  wouldJoin(one: Address, other: Address): boolean {
    const [a, b] = [this.#rootAt(one), this.#rootAt(other)];
    if (a === undefined || b === undefined || a === b) return false;
    return [...(this.#places[b] ?? [])].some((place) => this.#places[a]?.has(place) === true);
  }

  /** The terms add up to 0; a term without a cell is 0. */
  sum(kind: SumKind, terms: readonly (readonly [Address, number])[]): void {
    const known = terms.flatMap(([address, times]) => {
      const cell = this.find(address);
      return cell === undefined ? [] : [{ cell, times }];
    });
    if (known.length > 0) this.#sums.push({ kind, terms: known });
  }

  /** One and the same for terms that are the same numbers. */
  nameOf(terms: readonly (readonly [Address, number])[]): string {
    const roots = terms.flatMap(([address, times]) => {
      const root = this.#rootAt(address);
      return root === undefined ? [] : [`${times}x${root}`];
    });
    return roots.sort().join(' ');
  }

  tell(told: Told): void {
    this.#told.push(told);
  }

  #rootAt(address: Address): number | undefined {
    const cell = this.find(address);
    return cell === undefined ? undefined : this.rootOf(cell);
  }

  rootOf(cell: number): number {
    let root = cell;
    for (let next = this.#same[root]; next !== undefined && next !== root; next = this.#same[root]) root = next;
    this.#same[cell] = root;
    return root;
  }

  system(): System {
    const cells = this.#mergedCells();
    const equations = this.#equations();
    const told = this.#told.map((one) => this.#rooted(one));
    return {
      cells,
      equations,
      usesOf: usesOf(equations, cells.length),
      told,
      toldOf: placesOf(
        told.map((one) => one.cells),
        cells.length,
      ),
      find: (address) => this.#rootAt(address),
    };
  }

  /** Each once, however often it is told. */
  #equations(): Equation[] {
    const equations = new Map<string, Equation>();
    for (const { kind, terms } of this.#sums) {
      const merged = this.#merged(terms);
      if (merged.length > 0) equations.set(JSON.stringify(merged), { kind, terms: merged });
    }
    return [...equations.values()];
  }

  #mergedCells(): Cell[] {
    const merged = [...this.#cells];
    this.#cells.forEach((cell, id) => {
      const root = this.rootOf(id);
      if (root === id) return;
      merged[root] = mergedCell(merged[root] ?? cell, cell);
      merged[id] = { ...cell, at: [], need: undefined };
    });
    return merged;
  }

  #merged(terms: readonly Term[]): Term[] {
    const times = new Map<number, number>();
    for (const term of terms) {
      const root = this.rootOf(term.cell);
      times.set(root, (times.get(root) ?? 0) + term.times);
    }
    const left = [...times].filter(([, one]) => one !== 0).sort(([a], [b]) => a - b);
    // One way of writing it, so that a sum that is told twice is found to be one.
    const sign = Math.sign(left[0]?.[1] ?? 1);
    return left.map(([cell, one]) => ({ cell, times: one * sign }));
  }

  #rooted(told: Told): Told {
    const root = (cell: number): number => this.rootOf(cell);
    return {
      ...told,
      cells: [...new Set(told.cells.map(root))],
      holds: (valueOf) => told.holds((cell) => valueOf(root(cell))),
    };
  }
}

function keyOf({ series, span, group, role }: Address): string {
  return `${series}\n${span}\n${group}\n${role}`;
}

function placeKey({ series, span, group }: Address): string {
  return `${series}\n${span}\n${group}`;
}

function mergedCell(one: Cell, other: Cell): Cell {
  return {
    value: one.value,
    floor: Math.max(one.floor, other.floor),
    cost: one.cost + other.cost,
    need: mergedNeed(one.need, other.need),
    at: [...one.at, ...other.at],
  };
}

/** The stricter of two needs. */
function mergedNeed(one: Need | undefined, other: Need | undefined): Need | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.either !== other.either) return one.either ? other : one;
  return {
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    either: one.either,
  };
}

/** For each cell, the equations in which it stands. */
function usesOf(equations: readonly Equation[], cells: number): Use[][] {
  const uses: Use[][] = Array.from({ length: cells }, () => []);
  equations.forEach(({ terms }, sum) => {
    for (const { cell, times } of terms) uses[cell]?.push({ sum, times });
  });
  return uses;
}

/** For each cell, the lists in which it stands. */
function placesOf(lists: readonly (readonly number[])[], cells: number): number[][] {
  const places: number[][] = Array.from({ length: cells }, () => []);
  lists.forEach((list, at) => {
    for (const cell of list) places[cell]?.push(at);
  });
  return places;
}
