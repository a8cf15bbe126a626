/** A list of whole numbers that grows, four bytes each. */
export class Integers {
  length = 0;
  #values = new Int32Array(1024);

  push(value: number): void {
    this.room(1)[this.length++] = value;
  }

  /** The list with room for so many more: whoever fills it raises the length. */
  room(more: number): Int32Array {
    const wanted = this.length + more;
    if (wanted > this.#values.length) {
      const grown = new Int32Array(Math.max(wanted, this.#values.length * 2));
      grown.set(this.#values);
      this.#values = grown;
    }
    return this.#values;
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
