/** A list of whole numbers that comes in parts, four bytes each. */
export class Integers {
  readonly #parts: Int32Array[] = [];
  #length = 0;

  /** Takes a copy of some more. */
  append(values: Int32Array): void {
    this.#parts.push(values.slice());
    this.#length += values.length;
  }

  toArray(): Int32Array {
    const [only = new Int32Array(), ...more] = this.#parts;
    if (more.length === 0) return only;
    const all = new Int32Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
