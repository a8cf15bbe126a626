import { CsvError, Parser } from 'csv-parse';
import { Refusal } from '../refusal.ts';
import { longestCell, longestRow, type Layout, type RowSink } from './layout.ts';
import { LineCounter } from './line-counter.ts';
import { troubledQuote } from './troubled-quote.ts';

/** Reads UTF-8 into rows with csv-parse, strictly: a quote out of place is a Refusal. */
export async function parseRows(
  text: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  layout: Layout,
  sink: RowSink,
): Promise<void> {
  const lines = new LineCounter(layout.lineEnd);
  const rows = new RowParser(layout, lines, sink);
  try {
    for await (const piece of text) {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      lines.feed(bytes);
      await rows.add(bytes);
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
  readonly #sink: RowSink;

  constructor({ delimiter, lineEnd }: Layout, lines: LineCounter, sink: RowSink) {
    super({
      delimiter,
      record_delimiter: lineEnd === '\n' ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      max_record_size: longestRow,
    });
    // Errors are taken from the callbacks; a stream without a listener would throw them past everyone.
    this.on('error', () => {});
    this.#lines = lines;
    this.#sink = sink;
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    const line = this.#lines.line;
    this.#lines.advance(this.info.bytes);
    if (this.full) return true;
    try {
      if (cells.some((cell) => cell.length > longestCell)) throw new Refusal('cell-too-long', {}, { line });
      this.full = !this.#sink.add(cells, line);
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
