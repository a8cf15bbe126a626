import { textFactsOf, type TextFacts } from './bytes/text-facts.ts';
import { textOf } from './bytes/text.ts';
import { TableCoder, type CodedTable } from './coded/table-coder.ts';
import { findHeadings, type HeadingRow, type Search } from './headings/heading-row.ts';
import { readRows } from './rows/read-rows.ts';
import type { Source } from './sources.ts';

/** So many characters are looked at to find delimiter and headings. */
const startLength = 65_536;

/** A file as text: whose list it is, and its cells by column. */
export interface ReadFile {
  readonly name: string;
  readonly facts: TextFacts;
  readonly headingRow: HeadingRow;
  readonly coded: CodedTable;
}

/** Reads one list from bytes to coded columns; throws a Refusal where that can't be done. */
export async function readFile(source: Source, search: Search, onBytes: (bytes: number) => void): Promise<ReadFile> {
  const facts = await textFactsOf(source, onBytes);
  const open = (): AsyncIterable<string> => textOf(source, facts);
  const headingRow = await findHeadings(await startOf(open(), facts.lineEnd), facts.lineEnd, search);
  const rows = await readRows(open, headingRow.layout, () => new RowsBelow(headingRow));
  onBytes(facts.bytes);
  return { name: source.name, facts, headingRow, coded: rows.coder.finish() };
}

/** Passes on the rows below the headings. */
class RowsBelow {
  readonly coder: TableCoder;
  readonly #headingLine: number;

  constructor({ headings, match, line }: HeadingRow) {
    this.coder = new TableCoder({ headings, positions: match.positions });
    this.#headingLine = line;
  }

  add(cells: readonly string[], line: number): boolean {
    if (line > this.#headingLine) this.coder.add(cells, line);
    return true;
  }
}

/** The start of a text up to a line end, or all of it where it is short. */
async function startOf(text: AsyncIterable<string>, lineEnd: '\n' | '\r'): Promise<string> {
  let start = '';
  for await (const piece of text) {
    start += piece;
    if (start.length >= startLength) break;
  }
  if (start.length < startLength) return start;
  const end = start.lastIndexOf(lineEnd, startLength);
  return end === -1 ? start : start.slice(0, end + 1);
}
