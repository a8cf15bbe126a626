import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { Integers } from './integers.ts';

/** A column as the distinct texts in it, trimmed, and a code per row: the text's place. The empty text has code 0. */
export interface CodedColumn {
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** Takes a column's cells one by one and keeps each distinct text once. */
export class ColumnCoder {
  readonly texts: string[] = [''];
  readonly #codes = new Integers();
  readonly #codeOf = new Map<string, number>([['', 0]]);
  readonly #column: Fingerprint | undefined;
  readonly #prints: Fingerprint[] = [nothing];

  /** `column` is the fingerprint of the column itself; undefined for one that doesn't count when rows are compared. */
  constructor(column: Fingerprint | undefined) {
    this.#column = column;
  }

  /** Returns what the cell adds to its row's fingerprint. */
  push(cell: string): Fingerprint {
    let code = this.#codeOf.get(cell);
    if (code === undefined) this.#codeOf.set(copied(cell), (code = this.#codeTrimmed(copied(cell.trim()))));
    this.#codes.push(code);
    return this.#prints[code] ?? nothing;
  }

  finish(): CodedColumn {
    return { texts: this.texts, codes: this.#codes.toArray() };
  }

  #codeTrimmed(text: string): number {
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.texts.push(text);
    this.#prints.push(this.#column === undefined ? nothing : fingerprintOf(text, this.#column));
    this.#codeOf.set(text, code);
    return code;
  }
}

/** From this length on V8 keeps a piece of a text as a view, which would keep all of the text in memory. */
const viewLength = 13;

function copied(cell: string): string {
  return cell.length < viewLength ? cell : Buffer.from(cell, 'utf16le').toString('utf16le');
}

export const nothing: Fingerprint = { high: 0, low: 0 };
