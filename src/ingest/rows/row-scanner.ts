import { Refusal } from '../refusal.ts';
import { longestCell, longestRow, type Layout, type RowSink } from './layout.ts';

/** `more`: go on; `enough`: no more rows are wanted; `odd`: a quote stands where this scanner will not guess. */
export type ScanState = 'more' | 'enough' | 'odd';

const quote = '"';

/** Cuts a text that comes in pieces into rows and cells, as far as its quotes are plainly right. */
export class RowScanner {
  readonly #delimiter: string;
  readonly #lineEnd: '\n' | '\r';
  readonly #sink: RowSink;
  #text = '';
  #at = 0;
  #line = 1;
  /** The next quote from the reader's place on; looked for again only once it is passed. */
  #quoteAt = -1;

  constructor({ delimiter, lineEnd }: Layout, sink: RowSink) {
    this.#delimiter = delimiter;
    this.#lineEnd = lineEnd;
    this.#sink = sink;
  }

  add(piece: string): ScanState {
    this.#text = this.#at === this.#text.length ? piece : this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#quoteAt = -1;
    const state = this.#rows(false);
    return state === 'more' && this.#text.length - this.#at > longestRow ? 'odd' : state;
  }

  finish(): ScanState {
    this.#quoteAt = -1;
    return this.#rows(true);
  }

  #rows(final: boolean): ScanState {
    const text = this.#text;
    while (this.#at < text.length) {
      let end = text.indexOf(this.#lineEnd, this.#at);
      if (end === -1 && !final) return 'more';
      if (end === -1) end = text.length;
      if (this.#nextQuote() < end) {
        const row = new QuotedRow(text, this.#at, this.#delimiter, this.#lineEnd, final);
        const state = row.read();
        if (state !== 'whole') return state === 'more' && final ? 'odd' : state;
        if (!this.#take(row.cells, row.next, row.lines)) return 'enough';
      } else if (!this.#take(this.#plainCells(end), end + 1, 1)) return 'enough';
    }
    return 'more';
  }

  /** Hands a row on and moves to the next. */
  #take(cells: readonly string[], next: number, lines: number): boolean {
    if (next - this.#at > longestCell && cells.some((cell) => cell.length > longestCell)) {
      throw new Refusal('cell-too-long', {}, { line: this.#line });
    }
    const line = this.#line;
    this.#at = Math.min(next, this.#text.length);
    this.#line += lines;
    return this.#sink.add(cells, line);
  }

  #plainCells(lineEnd: number): string[] {
    const text = this.#text;
    const hasReturn = this.#lineEnd === '\n' && lineEnd < text.length && text.charCodeAt(lineEnd - 1) === 13;
    const end = hasReturn && lineEnd > this.#at ? lineEnd - 1 : lineEnd;
    return text.slice(this.#at, end).split(this.#delimiter);
  }

  #nextQuote(): number {
    if (this.#quoteAt < this.#at) this.#quoteAt = placeOf(this.#text, quote, this.#at);
    return this.#quoteAt;
  }
}

/** A row with quotes in it. */
class QuotedRow {
  readonly cells: string[] = [];
  /** Where the next row begins. */
  next = 0;
  /** How many lines the row takes up. */
  lines = 1;
  readonly #text: string;
  readonly #delimiter: string;
  readonly #lineEnd: '\n' | '\r';
  readonly #final: boolean;
  #at: number;

  constructor(text: string, at: number, delimiter: string, lineEnd: '\n' | '\r', final: boolean) {
    this.#text = text;
    this.#at = at;
    this.#delimiter = delimiter;
    this.#lineEnd = lineEnd;
    this.#final = final;
  }

  read(): 'whole' | 'more' | 'odd' {
    for (;;) {
      const state = this.#text[this.#at] === quote ? this.#quotedCell() : this.#plainCell();
      if (state !== 'next') return state;
    }
  }

  #quotedCell(): 'next' | 'whole' | 'more' | 'odd' {
    const text = this.#text;
    let close = text.indexOf(quote, this.#at + 1);
    while (close !== -1 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
    // A quote at the end of what has come in may turn out to be the first of two.
    if (close === -1 || (close + 1 === text.length && !this.#final)) return 'more';
    const cell = text.slice(this.#at + 1, close);
    this.#at = close + 1;
    for (let at = cell.indexOf(this.#lineEnd); at !== -1; at = cell.indexOf(this.#lineEnd, at + 1)) this.lines++;
    this.cells.push(cell.includes(quote) ? cell.replaceAll('""', quote) : cell);
    return this.#afterCell();
  }

  /** A quote can only stand in an unquoted cell by mistake. */
  #plainCell(): 'next' | 'whole' | 'more' | 'odd' {
    const text = this.#text;
    const lineAt = placeOf(text, this.#lineEnd, this.#at);
    const end = Math.min(placeOf(text, this.#delimiter, this.#at), lineAt, text.length);
    if (end === text.length && !this.#final) return 'more';
    const hasReturn = end === lineAt && this.#lineEnd === '\n' && end > this.#at && text.charCodeAt(end - 1) === 13;
    const cell = text.slice(this.#at, hasReturn ? end - 1 : end);
    if (cell.includes(quote)) return 'odd';
    this.cells.push(cell);
    this.#at = end;
    return this.#afterCell();
  }

  #afterCell(): 'next' | 'whole' | 'more' | 'odd' {
    const text = this.#text;
    if (this.#at >= text.length) return this.#ended(text.length);
    const sign = text[this.#at];
    if (sign === this.#delimiter) {
      this.#at++;
      // A delimiter at the very end of the text is followed by an empty cell.
      if (this.#at < text.length || this.#final) return 'next';
      return 'more';
    }
    if (sign === this.#lineEnd) return this.#ended(this.#at + 1);
    if (sign !== '\r') return 'odd';
    if (this.#at + 1 === text.length && !this.#final) return 'more';
    return text[this.#at + 1] === this.#lineEnd ? this.#ended(this.#at + 2) : 'odd';
  }

  #ended(next: number): 'whole' {
    this.next = next;
    return 'whole';
  }
}

/** The place of a sign, or one beyond everything where there is none. */
function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? Infinity : at;
}
