import { Refusal } from '../refusal.ts';
import { longestCell, type Layout } from '../rows/layout.ts';
import { newCode, type Code } from './code.ts';

/**
 * `more`: all that has come in is read; `odd`: a quote stands where the scanner will not guess; `row`: here is a row, its
 * cells at hand; `full`: no more rows can be coded before those that are have been handed on.
 */
export type Stop = 'more' | 'odd' | 'row' | 'full';

/** What `codeRows` gives: the whole rows have all been read, the last is cut, and so on. */
const stops: readonly Stop[] = ['more', 'more', 'odd', 'row', 'full'];

/** So much memory is kept for the next file; it never shrinks. */
const keptBytes = 64 * 2 ** 20;

const idle: Scanner[] = [];

/** Cuts bytes of UTF-8 into rows and cells, and codes them by column. One file at a time. */
export class Scanner {
  readonly #code: Code;
  readonly #whole: WebAssembly.Memory;
  #bytes: Buffer;
  /** Asked of the cells in columns that fill no field: whether a text holds the number of a person, and where one does. */
  onPerson: { isIn(text: string): boolean; isAt(position: number, line: number): void } | undefined;

  private constructor() {
    const { code, memory } = newCode({
      holdsPerson: (at, length) => this.onPerson?.isIn(this.#text(at, length)) ?? false,
      tellPerson: (position, line) => this.onPerson?.isAt(position, line),
    });
    this.#code = code;
    this.#whole = memory;
    this.#bytes = Buffer.from(this.#whole.buffer);
  }

  /** Has some work done with a scanner that nobody else works with. */
  static async with<T>(work: (scanner: Scanner) => Promise<T>): Promise<T> {
    const scanner = idle.pop() ?? new Scanner();
    const result = await work(scanner);
    // After an error it is left to the garbage collector, like one that has come to hold much.
    scanner.onPerson = undefined;
    if (scanner.#memory.length <= keptBytes) idle.push(scanner);
    return result;
  }

  begin({ delimiter, lineEnd }: Layout): void {
    this.#code.begin(delimiter.charCodeAt(0), lineEnd.charCodeAt(0), longestCell);
  }

  put(piece: Uint8Array, isFinal: boolean): void {
    const at = this.#code.roomFor(piece.length);
    this.#memory.set(piece, at);
    this.#code.putIn(piece.length, isFinal);
  }

  /** Bytes that have come in and make no whole row yet. */
  get unread(): number {
    return this.#code.unread();
  }

  /** Reads on, coding rows that are plainly such; or else stopping at each. */
  next(each: boolean): Stop {
    const stop = this.#code.codeRows(each);
    if (stops[stop] === undefined) throw new RangeError(`the scanner stopped for ${stop}`);
    return stops[stop];
  }

  get line(): number {
    return this.#code.lineOfRow();
  }

  /** Throws where one of them has swallowed what comes after it. */
  cells(): string[] {
    const count = this.#code.cellsInRow();
    const bounds = this.#numbers(this.#code.boundsAt(), count * 2);
    const cells: string[] = [];
    for (let at = 0; at < count; at++) {
      const cell = this.#text(bounds[at * 2] ?? 0, bounds[at * 2 + 1] ?? 0);
      if (cell.length > longestCell) throw new Refusal('cell-too-long', {}, { line: this.line });
      cells.push(cell);
    }
    return cells;
  }

  /** Has rows below the headings coded by column; the columns are added next, the `kept` ones first. */
  beginRows({ headings, width, fewestFilled, headingLine }: RowShape, kept: number): void {
    this.#code.beginRows(width, headings.length, fewestFilled, headingLine, kept);
    this.#code.setFirstHeading(this.#write(headings[0] ?? ''));
  }

  addColumn(position: number, isKept: boolean, seed: bigint): void {
    this.#code.addColumn(position, isKept, seed);
  }

  /** Codes a row that the scanner stopped at, or that was read otherwise. */
  code(cells: readonly string[], line: number): void {
    this.#code.codeCells(this.#write(cells.join('\0')), line);
  }

  /** Notes a row without cells. */
  codeNone(line: number): void {
    this.#code.codeFault(line);
  }

  get codedRows(): number {
    return this.#code.codedRows();
  }

  get isFull(): boolean {
    return this.#code.isFull() !== 0;
  }

  /** The coded rows, to be copied before anything else is asked. */
  handOn(): CodedRows {
    const rows = this.#code.handOn();
    return {
      rows,
      lines: this.#numbers(this.#code.linesAt(), rows),
      highs: this.#numbers(this.#code.highsAt(), rows),
      lows: this.#numbers(this.#code.lowsAt(), rows),
      codesOf: (column) => this.#numbers(this.#code.codesOf(column), rows),
    };
  }

  isFilled(column: number): boolean {
    return this.#code.isFilled(column) !== 0;
  }

  textCount(column: number): number {
    return this.#code.textsIn(column);
  }

  /** A column's distinct texts, to be read when they are asked for. */
  textsOf(column: number): () => string[] {
    const count = this.#code.textsIn(column);
    const ends = this.#numbers(this.#code.endsAt(column), count + 1).slice();
    const units = this.#numbers(this.#code.unitsAt(column), count + 1).slice();
    const from = this.#code.bytesAt(column);
    const bytes = Buffer.from(this.#memory.subarray(from, from + (ends[count] ?? 0)));
    return () => textsIn(bytes, ends, units);
  }

  /** A column's texts as dates, where all are plainly written as such and alike. */
  datesOf(column: number): PlainDates | undefined {
    const form = this.#code.datesIn(column);
    if (form === 0) return undefined;
    const count = this.#code.textsIn(column);
    return {
      separator: String.fromCharCode(form & 255),
      dates: this.#numbers(this.#code.datesAt(), count).slice(),
      minutes: form > 255 ? this.#numbers(this.#code.minutesAt(), count).slice() : undefined,
    };
  }

  /** Puts a text where the scanner looks for one, and gives its length there. */
  #write(text: string): number {
    // A letter of UTF-16 takes three bytes of UTF-8 at the most.
    const at = this.#code.deskFor(text.length * 3);
    return this.#memory.write(text, at);
  }

  /** The memory is another when it has grown. */
  get #memory(): Buffer {
    if (this.#bytes.length === 0) this.#bytes = Buffer.from(this.#whole.buffer);
    return this.#bytes;
  }

  #numbers(at: number, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, count);
  }

  #text(at: number, length: number): string {
    return this.#memory.toString('utf8', at, at + length);
  }
}

/** What the scanner goes by when it takes a row for a plain one. */
export interface RowShape {
  readonly headings: readonly string[];
  /** Up to the last heading that is filled in. */
  readonly width: number;
  /** A row with fewer filled cells may be none. */
  readonly fewestFilled: number;
  readonly headingLine: number;
}

/** Some rows: the line of each, what its cells in columns that fill no field come to together, and its codes by column. */
interface CodedRows {
  readonly rows: number;
  readonly lines: Int32Array;
  readonly highs: Int32Array;
  readonly lows: Int32Array;
  codesOf(column: number): Int32Array;
}

/** Dates written `dd-mm-yyyy`, perhaps with `HH:MM`, in the order of their texts; whether there is such a day was not asked. */
export interface PlainDates {
  /** What stands in place of the hyphens. */
  readonly separator: string;
  /** Year × 512 + month × 32 + date. */
  readonly dates: Int32Array;
  /** Since midnight. */
  readonly minutes: Int32Array | undefined;
}

/** The texts with the empty one before them. They are cut from one text, which takes a fraction of reading each by itself. */
function textsIn(bytes: Buffer, ends: Int32Array, units: Int32Array): string[] {
  const count = ends.length - 1;
  const isAscii = ends[count] === units[count];
  const all = bytes.toString(isAscii ? 'latin1' : 'utf8');
  const texts = [''];
  texts.length = count + 1;
  for (let at = 1; at <= count; at++) texts[at] = all.slice(units[at - 1], units[at]);
  return texts;
}
