/** A list of whole numbers that grows, four bytes each. */
export class Integers {
  #length = 0;
  #values = new Int32Array(1024);

  append(values: Int32Array): void {
    const wanted = this.#length + values.length;
    if (wanted > this.#values.length) {
      const grown = new Int32Array(Math.max(wanted, this.#values.length * 2));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values.set(values, this.#length);
    this.#length = wanted;
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}
