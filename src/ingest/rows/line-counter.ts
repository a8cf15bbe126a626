/** Keeps count of the lines of a text that comes in pieces, while a reader moves through it. */
export class LineCounter {
  /** The line on which the reader stands; the first is 1. */
  line = 1;
  readonly #newline: number;
  /** The pieces from the reader's place on; `#start` is where the first of them begins in the text. */
  #pieces: Buffer[] = [];
  #start = 0;
  #at = 0;

  constructor(lineEnd: '\n' | '\r') {
    this.#newline = lineEnd === '\n' ? 10 : 13;
  }

  feed(piece: Buffer): void {
    this.#pieces.push(piece);
  }

  /** Moves the reader to a place in the text, in bytes from its start. */
  advance(to: number): void {
    for (;;) {
      const piece = this.#pieces[0];
      if (piece === undefined || this.#at >= to) return;
      const end = Math.min(to - this.#start, piece.length);
      let at = piece.indexOf(this.#newline, this.#at - this.#start);
      while (at !== -1 && at < end) {
        this.line++;
        at = at + 1 < end ? piece.indexOf(this.#newline, at + 1) : -1;
      }
      this.#at = this.#start + end;
      if (end < piece.length) return;
      this.#start += piece.length;
      this.#pieces.shift();
    }
  }

  /** The text from the reader's place on, as far as it has come in. */
  rest(): Buffer {
    return Buffer.concat(this.#pieces).subarray(this.#at - this.#start);
  }
}
