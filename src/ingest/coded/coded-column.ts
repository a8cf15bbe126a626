import { Integers } from './integers.ts';

/** A column as the distinct texts in it, trimmed, and a code per row: the text's place. The empty text has code 0. */
export interface CodedColumn {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** Takes a column's cells, some rows at a time, and keeps each distinct text once. */
export class ColumnCoder {
  readonly #position: number;
  readonly #texts: string[] = [''];
  readonly #codes = new Integers();
  /** The empty text is not among them. */
  readonly #codeOf = new Map<string, number>();
  /** The last filled cell, with its code: the next one is often the same. */
  #last = '';
  #lastCode = 0;

  constructor(position: number) {
    this.#position = position;
  }

  /** Rows that can't be taken apart have no cells here. Once for many rows: a call for every cell takes as long as the work. */
  take(rows: readonly (readonly string[])[]): void {
    const position = this.#position;
    const codeOf = this.#codeOf;
    const codes = this.#codes.room(rows.length);
    let at = this.#codes.length;
    let last = this.#last;
    let code = this.#lastCode;
    for (let row = 0; row < rows.length; row++) {
      const cell = rows[row]?.[position] ?? '';
      if (cell === '') {
        codes[at++] = 0;
        continue;
      }
      if (cell !== last) {
        code = codeOf.get(cell) ?? this.#codeAnew(cell);
        last = cell;
      }
      codes[at++] = code;
    }
    this.#codes.length = at;
    this.#last = last;
    this.#lastCode = code;
  }

  finish(): CodedColumn {
    return { texts: this.#texts, codes: this.#codes.toArray() };
  }

  #codeAnew(cell: string): number {
    const text = cell.trim();
    if (text.length === cell.length) return this.#newCode(copied(cell));
    const code = text === '' ? 0 : (this.#codeOf.get(text) ?? this.#newCode(copied(text)));
    this.#codeOf.set(copied(cell), code);
    return code;
  }

  #newCode(text: string): number {
    const code = this.#texts.push(text) - 1;
    this.#codeOf.set(text, code);
    return code;
  }
}

/** From this length on V8 keeps a piece of a text as a view, which would keep all of the text in memory. */
const viewLength = 13;

/** A text that keeps nothing but itself in memory, and of that no more than it needs: a byte to a Danish letter. */
export function copied(cell: string): string {
  return cell.length < viewLength ? cell : Buffer.from(cell).toString();
}
