import { fold } from '../../model/fold.ts';
import { holdsCpr } from '../../model/person-number.ts';
import type { HeadingRow } from '../headings/heading-row.ts';
import { holdsRows } from '../rows/joined-rows.ts';
import type { Coding, Layout, RowSink } from '../rows/layout.ts';
import type { Scanner } from '../scan/scanner.ts';
import { CodedColumn } from './coded-column.ts';
import { fingerprintOf, nothing, type Fingerprints } from './fingerprint.ts';
import { Integers } from './integers.ts';
import { readTail, type TailRow } from './tail.ts';

/** Why a row can't be taken apart into cells. */
export const faults = ['none', 'empty-row', 'ragged-row', 'repeated-heading', 'joined-rows'] as const;

/** All rows of a file below its headings, column by column. */
export interface CodedTable {
  readonly rows: number;
  /** The line on which each row begins. */
  readonly lines: Int32Array;
  /** Per row, an index into `faults`. */
  readonly faults: Uint8Array;
  readonly columns: ReadonlyMap<string, CodedColumn>;
  /** What the unmatched columns add to the rows' fingerprints. */
  readonly others: Fingerprints;
  readonly tail: readonly TailRow[];
  /** Positions of unmatched columns in which some cell is filled. */
  readonly filledOthers: ReadonlySet<number>;
  /** Cells in unmatched columns that hold a CPR number. */
  readonly exposed: readonly { readonly position: number; readonly line: number }[];
}

/** So many sparse rows at most are held back to see whether they stand below the data. */
const longestTail = 20;
/** In lists of at least this many columns, a row with fewer filled cells than this may be a count row. */
const wideList = 4;
const sparse = 3;

interface Waiting {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Takes the rows of a file, plain ones as the scanner codes them and others one by one, and keeps their cells by column. */
export class TableCoder implements RowSink, Coding {
  readonly coding = this;
  readonly #scanner: Scanner;
  readonly #layout: Layout;
  readonly #headings: readonly string[];
  readonly #headingLine: number;
  readonly #width: number;
  readonly #kept: { readonly codes: Integers; readonly field: string }[];
  /** Positions of the columns that fill no field. */
  readonly #others: number[];
  readonly #lines = new Integers();
  readonly #high = new Integers();
  readonly #low = new Integers();
  readonly #faults: { readonly row: number; readonly fault: number }[] = [];
  readonly #exposed: { position: number; line: number }[] = [];
  #rows = 0;
  #waiting: Waiting[] = [];
  #sparseWaiting = 0;

  constructor(scanner: Scanner, { layout, headings, match: { positions }, line }: HeadingRow) {
    this.#scanner = scanner;
    this.#layout = layout;
    this.#headings = headings;
    this.#headingLine = line;
    this.#width = headings.findLastIndex((heading) => heading !== '') + 1;
    this.#kept = [...positions.keys()].map((field) => ({ field, codes: new Integers() }));
    const matched = new Set(positions.values());
    this.#others = [...headings.keys()].filter((position) => !matched.has(position));
    this.#begin([...positions.values()]);
  }

  add(cells: readonly string[], line: number): boolean {
    if (line <= this.#headingLine) return true;
    const filled = filledUpTo(cells, sparse);
    if (filled > 0 && !(filled < sparse && this.#width >= wideList)) {
      this.#release();
      this.#push(cells, line);
      return true;
    }
    if (filled > 0) this.#sparseWaiting++;
    this.#waiting.push({ cells: filled === 0 ? [] : cells, line });
    if (this.#sparseWaiting > longestTail) this.#release();
    return true;
  }

  /** While rows wait, the next one decides what they are. */
  isHeldUp(): boolean {
    return this.#waiting.length > 0;
  }

  /** Keeps what the scanner has coded. */
  takeCoded(): void {
    const coded = this.#scanner.handOn();
    this.#lines.append(coded.lines);
    if (this.#others.length > 0) {
      this.#high.append(coded.highs);
      this.#low.append(coded.lows);
    }
    for (const [column, { codes }] of this.#kept.entries()) codes.append(coded.codesOf(column));
    this.#rows += coded.rows;
  }

  finish(): CodedTable {
    const tail = this.#settleTail();
    this.takeCoded();
    const faults = new Uint8Array(this.#rows);
    for (const { row, fault } of this.#faults) faults[row] = fault;
    const isFilled = (_: number, at: number): boolean => this.#scanner.isFilled(this.#kept.length + at);
    return {
      rows: this.#rows,
      lines: this.#lines.toArray(),
      faults,
      columns: new Map(this.#kept.map(({ field, codes }, at) => [field, this.#column(codes, at)])),
      others: this.#prints(),
      tail,
      filledOthers: new Set(this.#others.filter(isFilled)),
      exposed: this.#exposed,
    };
  }

  #column(codes: Integers, at: number): CodedColumn {
    return new CodedColumn(
      codes.toArray(),
      this.#scanner.textCount(at) + 1,
      this.#scanner.datesOf(at),
      this.#scanner.textsOf(at),
    );
  }

  #begin(positions: readonly number[]): void {
    const scanner = this.#scanner;
    const fewestFilled = this.#width >= wideList ? sparse : 1;
    const shape = { headings: this.#headings, width: this.#width, fewestFilled, headingLine: this.#headingLine };
    scanner.beginRows(shape, positions.length);
    for (const position of positions) scanner.addColumn(position, true, 0n);
    for (const position of this.#others) {
      const { high, low } = fingerprintOf(fold(this.#headings[position] ?? ''), nothing);
      scanner.addColumn(position, false, BigInt.asUintN(64, (BigInt(high) << 32n) ^ BigInt(low)));
    }
    scanner.onPerson = {
      isIn: holdsCpr,
      isAt: (position, line) => this.#exposed.push({ position, line }),
    };
  }

  #prints(): Fingerprints {
    if (this.#others.length > 0) return { high: this.#high.toArray(), low: this.#low.toArray() };
    return { high: new Int32Array(this.#rows), low: new Int32Array(this.#rows) };
  }

  #release(): void {
    for (const { cells, line } of this.#waiting) this.#push(cells, line);
    this.#waiting = [];
    this.#sparseWaiting = 0;
  }

  /** Empty rows at the very end, and around a count row, are no rows; those between data are. */
  #settleTail(): TailRow[] {
    const tail: TailRow[] = [];
    const last = this.#waiting.findLastIndex(({ cells, line }) => {
      const read = cells.length === 0 ? undefined : readTail(filledCells(cells), line);
      if (read !== undefined) tail.unshift(read);
      return cells.length > 0 && read === undefined;
    });
    for (const { cells, line } of this.#waiting.slice(0, last + 1)) this.#push(cells, line);
    this.#waiting = [];
    return tail;
  }

  #push(cells: readonly string[], line: number): void {
    if (this.#scanner.isFull) this.takeCoded();
    const fault = this.#faultOf(cells);
    if (fault === 0) {
      this.#scanner.code(cells, line);
      return;
    }
    this.#faults.push({ row: this.#rows + this.#scanner.codedRows, fault });
    this.#scanner.codeNone(line);
  }

  /** An index into `faults`. */
  #faultOf(cells: readonly string[]): number {
    if (filledUpTo(cells, 1) === 0) return faults.indexOf('empty-row');
    // First, since it tells what may be wrong with the number of cells as well.
    if (holdsRows(cells, this.#layout, (line) => this.#fits(line))) return faults.indexOf('joined-rows');
    if (!this.#fits(cells)) return faults.indexOf('ragged-row');
    // Where two files have been put together, a byte order mark stands before the headings of the second.
    const first = cells[0]?.replace(/^\ufeff/, '');
    return first === this.#headings[0] && this.#repeatsHeadings(cells) ? faults.indexOf('repeated-heading') : 0;
  }

  /** Whether there are as many cells as headings; empty ones may come on top. */
  #fits(cells: readonly string[]): boolean {
    if (cells.length < this.#width) return false;
    for (let index = this.#headings.length; index < cells.length; index++) {
      if (cells[index]?.trim() !== '') return false;
    }
    return true;
  }

  #repeatsHeadings(cells: readonly string[]): boolean {
    return this.#headings.every((heading, index) => heading === (cells[index]?.trim() ?? ''));
  }
}

/** How many cells are filled, counted no further than the limit. */
function filledUpTo(cells: readonly string[], limit: number): number {
  let filled = 0;
  for (let at = 0; at < cells.length && filled < limit; at++) {
    const cell = cells[at] as string;
    if (cell !== '' && cell.trim() !== '') filled++;
  }
  return filled;
}

function filledCells(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
