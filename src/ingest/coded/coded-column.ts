import type { PlainDates } from '../scan/scanner.ts';

/** A column as the distinct texts in it, trimmed, and a code per row: the text's place. The empty text has code 0. */
export class CodedColumn {
  readonly codes: Int32Array;
  /** How many texts there are, the empty one among them. */
  readonly size: number;
  /** The texts but the empty one, where all are dates and written alike. */
  readonly dates: PlainDates | undefined;
  /** Lets go of what they are read from once they are. */
  #read: (() => readonly string[]) | undefined;
  #texts: readonly string[] = [];

  constructor(codes: Int32Array, size: number, dates: PlainDates | undefined, read: () => readonly string[]) {
    this.codes = codes;
    this.size = size;
    this.dates = dates;
    this.#read = read;
  }

  /** Read when they are first asked for: nobody asks for those of some columns. */
  get texts(): readonly string[] {
    if (this.#read !== undefined) {
      this.#texts = this.#read();
      this.#read = undefined;
    }
    return this.#texts;
  }
}
