import { Integers } from './integers.ts';

/** A column as the distinct texts in it, trimmed, and a code per row: the text's place. The empty text has code 0. */
export interface CodedColumn {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** Takes a column's cells one by one and keeps each distinct text once. */
export class ColumnCoder {
  readonly #texts: string[] = [''];
  readonly #codes = new Integers();
  readonly #codeOf = new Map<string, number>([['', 0]]);
  /** The cell before, with its code: the next one is often the same. */
  #last = '';
  #lastCode = 0;

  push(cell: string): void {
    if (cell !== this.#last) {
      this.#lastCode = this.#codeOf.get(cell) ?? this.#codeAnew(cell);
      this.#last = cell;
    }
    this.#codes.push(this.#lastCode);
  }

  finish(): CodedColumn {
    return { texts: this.#texts, codes: this.#codes.toArray() };
  }

  #codeAnew(cell: string): number {
    const text = copied(cell.trim());
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.#texts.push(text) - 1;
      this.#codeOf.set(text, code);
    }
    if (text.length !== cell.length) this.#codeOf.set(copied(cell), code);
    return code;
  }
}

/** From this length on V8 keeps a piece of a text as a view, which would keep all of the text in memory. */
const viewLength = 13;

/** A text that keeps nothing but itself in memory. */
export function copied(cell: string): string {
  return cell.length < viewLength ? cell : Buffer.from(cell, 'utf16le').toString('utf16le');
}
