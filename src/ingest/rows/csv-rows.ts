import { CsvError, Parser } from 'csv-parse';
import { Refusal } from '../refusal.ts';
import { LineCounter } from './line-counter.ts';
import { troubledQuote } from './troubled-quote.ts';

export const delimiters = [';', '\t', ','] as const;

export type Delimiter = (typeof delimiters)[number];

/** Takes rows one by one; `line` is the one on which the row begins. Returns false when it wants no more. */
export type TakeRow = (cells: readonly string[], line: number) => boolean;

const longestCell = 2 ** 20;
/** A row may be longer than its longest cell, but not without end: a quote that never closes would fill the memory. */
const longestRow = 16 * longestCell;

export interface Layout {
  readonly delimiter: Delimiter;
  readonly lineEnd: '\n' | '\r';
}

/**
 * Reads UTF-8 text into rows of cells, strictly: a quote out of place refuses the file.
 * Rows may have any number of cells; an empty line is a row of one empty cell.
 */
export async function readRows(
  text: AsyncIterable<Buffer> | Iterable<Buffer>,
  layout: Layout,
  take: TakeRow,
): Promise<void> {
  const lines = new LineCounter(layout.lineEnd);
  const rows = new RowParser(layout, lines, take);
  try {
    for await (const piece of text) {
      lines.feed(piece);
      await rows.add(piece);
      if (rows.full) return;
    }
    await rows.finish();
  } catch (error) {
    throw error instanceof CsvError ? refusalFor(error, lines, layout) : error;
  }
}

/** csv-parse, with its rows taken as they come instead of queued. */
class RowParser extends Parser {
  /** True when no more rows are wanted. */
  full = false;
  /** What was thrown while a row was taken: kept, since nothing may be thrown through a stream. */
  #failure: unknown;
  readonly #lines: LineCounter;
  readonly #take: TakeRow;

  constructor({ delimiter, lineEnd }: Layout, lines: LineCounter, take: TakeRow) {
    super({
      delimiter,
      record_delimiter: lineEnd === '\n' ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      max_record_size: longestRow,
    });
    this.#lines = lines;
    this.#take = take;
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    const line = this.#lines.line;
    this.#lines.advance(this.info.bytes);
    if (this.full) return true;
    try {
      if (cells.some((cell) => cell.length > longestCell)) throw new Refusal('cell-too-long', {}, { line });
      this.full = !this.#take(cells, line);
    } catch (error) {
      this.#failure = error;
      this.full = true;
    }
    return true;
  }

  async add(piece: Buffer): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.once('error', reject);
      this.write(piece, (error) => {
        this.off('error', reject);
        if (error) reject(error);
        else resolve();
      });
    });
    if (this.#failure !== undefined) throw this.#failure;
  }

  async finish(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.once('error', reject);
      this.once('end', resolve);
      this.resume();
      this.end();
    });
    if (this.#failure !== undefined) throw this.#failure;
  }
}

/** The reader stands at the start of the row that could not be read. */
function refusalFor(error: CsvError, lines: LineCounter, layout: Layout): Refusal {
  const quote = troubledQuote(lines.rest(), layout);
  const line = lines.line + (quote?.linesDown ?? 0);
  if (error.code === 'INVALID_OPENING_QUOTE') return new Refusal('stray-quote', {}, { line });
  const code = error.code === 'CSV_MAX_RECORD_SIZE' && quote === undefined ? 'cell-too-long' : 'unclosed-quote';
  return new Refusal(code, {}, { line });
}
