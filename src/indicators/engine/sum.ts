/** A sum in which the order of what is added can't show in the last digit: what is no whole number waits, and is added by size. */
export class Sum {
  #whole = 0;
  readonly #parts: number[] = [];

  add(amount: number): void {
    if (Number.isInteger(amount)) this.#whole += amount;
    else this.#parts.push(amount);
  }

  total(): number {
    return this.#parts.sort((a, b) => a - b).reduce((sum, part) => sum + part, this.#whole);
  }
}
