import { fold } from '../../model/fold.ts';
import { holdsCpr } from '../kinds/text.ts';
import { ColumnCoder, nothing, type CodedColumn } from './coded-column.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { Integers } from './integers.ts';
import { readTail, type TailRow } from './tail.ts';

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
  /** Per row: the same for two rows exactly when all their cells are, leaving out the day of extraction. */
  readonly prints: { readonly high: Int32Array; readonly low: Int32Array };
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
  /** The field whose cells don't count when rows are compared. */
  readonly uncompared: string;
}

/** So many sparse rows at most are held back to see whether they stand below the data. */
const longestTail = 20;
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
  readonly #kept: { readonly position: number; readonly coder: ColumnCoder; readonly field: string }[];
  readonly #others: { readonly position: number; readonly column: Fingerprint }[] = [];
  readonly #lines = new Integers();
  readonly #faults = new Integers();
  readonly #high = new Integers();
  readonly #low = new Integers();
  readonly #filledOthers = new Set<number>();
  readonly #exposed: { position: number; line: number }[] = [];
  #waiting: Waiting[] = [];
  #sparseWaiting = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#width = plan.headings.findLastIndex((heading) => heading !== '') + 1;
    this.#kept = [...plan.positions].map(([field, position]) => {
      const column = field === plan.uncompared ? undefined : fingerprintOf(field, nothing);
      return { position, field, coder: new ColumnCoder(column) };
    });
    const matched = new Set(plan.positions.values());
    for (const [position, heading] of plan.headings.entries()) {
      if (!matched.has(position)) this.#others.push({ position, column: fingerprintOf(fold(heading), nothing) });
    }
  }

  add(cells: readonly string[], line: number): void {
    const filled = filledUpTo(cells, 3);
    if (filled > 0 && !(filled < 3 && this.#width >= wideList)) {
      this.#release();
      this.#push(cells, line);
      return;
    }
    if (filled > 0) this.#sparseWaiting++;
    this.#waiting.push({ cells: filled === 0 ? [] : cells, line });
    if (this.#sparseWaiting > longestTail) this.#release();
  }

  finish(): CodedTable {
    const tail = this.#settleTail();
    return {
      rows: this.#lines.length,
      lines: this.#lines.toArray(),
      faults: Uint8Array.from(this.#faults.toArray()),
      columns: new Map(this.#kept.map(({ field, coder }) => [field, coder.finish()])),
      prints: { high: this.#high.toArray(), low: this.#low.toArray() },
      tail,
      filledOthers: this.#filledOthers,
      exposed: this.#exposed,
    };
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
    this.#faults.push(faults.indexOf(fault));
    let high = 0;
    let low = 0;
    const add = (print: Fingerprint): void => {
      high = (high + print.high) | 0;
      low = (low + print.low) | 0;
    };
    for (const { position, coder } of this.#kept) add(coder.push(fault === 'none' ? (cells[position] ?? '') : ''));
    if (fault === 'none') this.#addOthers(cells, line, add);
    this.#high.push(high);
    this.#low.push(low);
  }

  #addOthers(cells: readonly string[], line: number, add: (print: Fingerprint) => void): void {
    for (const { position, column } of this.#others) {
      const text = cells[position]?.trim() ?? '';
      if (text === '') continue;
      this.#filledOthers.add(position);
      add(fingerprintOf(text, column));
      if (holdsCpr(text)) this.#exposed.push({ position, line });
    }
  }

  #faultOf(cells: readonly string[]): (typeof faults)[number] {
    if (filledUpTo(cells, 1) === 0) return 'empty-row';
    if (cells.length < this.#width) return 'ragged-row';
    for (let index = this.#plan.headings.length; index < cells.length; index++) {
      if (cells[index]?.trim() !== '') return 'ragged-row';
    }
    return this.#repeatsHeadings(cells) ? 'repeated-heading' : 'none';
  }

  #repeatsHeadings(cells: readonly string[]): boolean {
    const { headings } = this.#plan;
    return headings[0] === cells[0] && headings.every((heading, index) => heading === (cells[index]?.trim() ?? ''));
  }
}

/** How many cells are filled, counted no further than the limit. */
function filledUpTo(cells: readonly string[], limit: number): number {
  let filled = 0;
  for (const cell of cells) {
    if (cell === '' || cell.trim() === '') continue;
    if (++filled === limit) break;
  }
  return filled;
}

function filledCells(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
