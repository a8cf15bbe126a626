/** Gives back first what has the lowest rank. */
export class Heap<T> {
  readonly #items: { rank: number; item: T }[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(rank: number, item: T): void {
    let at = this.#items.push({ rank, item }) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#rank(above) <= this.#rank(at)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): T | undefined {
    this.#swap(0, this.#items.length - 1);
    const last = this.#items.pop();
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = this.#rank(right) < this.#rank(left) ? right : left;
      if (this.#rank(below) >= this.#rank(at)) return last?.item;
      this.#swap(at, below);
      at = below;
    }
  }

  #rank(at: number): number {
    return this.#items[at]?.rank ?? Infinity;
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#items[one], this.#items[other]];
    if (a === undefined || b === undefined) return;
    this.#items[one] = b;
    this.#items[other] = a;
  }
}
