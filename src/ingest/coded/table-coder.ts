import { ColumnCoder, type CodedColumn } from './coded-column.ts';
import type { Fingerprints } from './fingerprint.ts';
import { Integers } from './integers.ts';
import { readTail, type TailRow } from './tail.ts';
import { UnmatchedColumn } from './unmatched-column.ts';

/** Why a row can't be taken apart into cells. */
export const faults = ['none', 'empty-row', 'ragged-row', 'repeated-heading'] as const;

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

/** Which columns of a file are kept. */
export interface Plan {
  readonly headings: readonly string[];
  /** Position by field. */
  readonly positions: ReadonlyMap<string, number>;
}

/** So many sparse rows at most are held back to see whether they stand below the data. */
const longestTail = 20;
/** So many rows are coded at once; more would live too long for the memory of short-lived things. */
const batchRows = 128;
/** In lists of at least this many columns, a row with only one or two filled cells may be a count row. */
const wideList = 4;

interface Waiting {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Takes the rows of a file one by one and keeps their cells by column. */
export class TableCoder {
  readonly #plan: Plan;
  readonly #width: number;
  readonly #kept: { readonly coder: ColumnCoder; readonly field: string }[];
  readonly #others: UnmatchedColumn[] = [];
  readonly #lines = new Integers();
  readonly #faults = new Integers();
  readonly #high = new Integers();
  readonly #low = new Integers();
  readonly #exposed: { position: number; line: number }[] = [];
  #waiting: Waiting[] = [];
  #sparseWaiting = 0;
  /** Rows that are to be coded together. */
  #batch: (readonly string[])[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#width = plan.headings.findLastIndex((heading) => heading !== '') + 1;
    this.#kept = [...plan.positions].map(([field, position]) => ({ field, coder: new ColumnCoder(position) }));
    const matched = new Set(plan.positions.values());
    for (const [position, heading] of plan.headings.entries()) {
      if (!matched.has(position)) this.#others.push(new UnmatchedColumn(position, heading));
    }
  }

  add(cells: readonly string[], line: number): void {
    const filled = filledUpTo(cells, 3);
    if (filled > 0 && !(filled < 3 && this.#width >= wideList)) {
      if (this.#waiting.length > 0) this.#release();
      this.#push(cells, line);
      return;
    }
    if (filled > 0) this.#sparseWaiting++;
    this.#waiting.push({ cells: filled === 0 ? [] : cells, line });
    if (this.#sparseWaiting > longestTail) this.#release();
  }

  finish(): CodedTable {
    const tail = this.#settleTail();
    this.#code();
    return {
      rows: this.#lines.length,
      lines: this.#lines.toArray(),
      faults: Uint8Array.from(this.#faults.toArray()),
      columns: new Map(this.#kept.map(({ field, coder }) => [field, coder.finish()])),
      others: this.#marks(),
      tail,
      filledOthers: new Set(this.#others.filter(({ isFilled }) => isFilled).map(({ position }) => position)),
      exposed: this.#exposed,
    };
  }

  #marks(): Fingerprints {
    const rows = this.#lines.length;
    if (this.#others.length === 0) return { high: new Int32Array(rows), low: new Int32Array(rows) };
    return { high: this.#high.toArray(), low: this.#low.toArray() };
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
    const fault = this.#faultOf(cells);
    this.#lines.push(line);
    this.#faults.push(fault);
    this.#batch.push(fault === 0 ? cells : []);
    if (this.#others.length > 0) this.#pushOthers(fault === 0 ? cells : [], line);
    if (this.#batch.length === batchRows) this.#code();
  }

  #code(): void {
    for (const { coder } of this.#kept) coder.take(this.#batch);
    this.#batch = [];
  }

  #pushOthers(cells: readonly string[], line: number): void {
    let high = 0;
    let low = 0;
    for (const column of this.#others) {
      const mark = column.mark(cells[column.position] ?? '');
      if (mark === undefined) continue;
      high += mark.high;
      low += mark.low;
      if (mark.exposes) this.#exposed.push({ position: column.position, line });
    }
    this.#high.push(high | 0);
    this.#low.push(low | 0);
  }

  /** An index into `faults`. */
  #faultOf(cells: readonly string[]): number {
    if (filledUpTo(cells, 1) === 0) return faults.indexOf('empty-row');
    if (cells.length < this.#width) return faults.indexOf('ragged-row');
    for (let index = this.#plan.headings.length; index < cells.length; index++) {
      if (cells[index]?.trim() !== '') return faults.indexOf('ragged-row');
    }
    return cells[0] === this.#plan.headings[0] && this.#repeatsHeadings(cells) ? faults.indexOf('repeated-heading') : 0;
  }

  #repeatsHeadings(cells: readonly string[]): boolean {
    const { headings } = this.#plan;
    return headings.every((heading, index) => heading === (cells[index]?.trim() ?? ''));
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
