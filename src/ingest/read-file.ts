import { textFactsOf, type TextFacts } from './bytes/text-facts.ts';
import { utf8Text } from './bytes/utf8-text.ts';
import { TableCoder, type CodedTable } from './coded/table-coder.ts';
import { findHeadings, type HeadingRow, type Search } from './headings/heading-row.ts';
import { readRows } from './rows/csv-rows.ts';
import type { Source } from './sources.ts';

/** So much of a text is looked at to find delimiter and headings. */
const startBytes = 65_536;

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
  const text = utf8Text(source, facts)[Symbol.asyncIterator]();
  const pieces = await firstPieces(text);
  const headingRow = await findHeadings(startOf(pieces, facts.lineEnd), facts.lineEnd, search);
  const coder = new TableCoder({
    headings: headingRow.headings,
    positions: headingRow.match.positions,
    uncompared: 'extractedOn',
  });
  const all = followedBy(pieces, text, onBytes);
  await readRows(all, headingRow.layout, (cells, line) => {
    if (line > headingRow.line) coder.add(cells, line);
    return true;
  });
  return { name: source.name, facts, headingRow, coded: coder.finish() };
}

async function firstPieces(text: AsyncIterator<Buffer>): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for (let length = 0; length < startBytes;) {
    const next = await text.next();
    if (next.done === true) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  return pieces;
}

/** The start of the text up to a line end, unless it is all there is. */
function startOf(pieces: readonly Buffer[], lineEnd: '\n' | '\r'): Buffer {
  const start = Buffer.concat(pieces);
  if (start.length < startBytes) return start;
  const end = start.lastIndexOf(lineEnd, startBytes);
  return end === -1 ? start : start.subarray(0, end + 1);
}

async function* followedBy(
  pieces: readonly Buffer[],
  rest: AsyncIterator<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    onBytes(piece.length);
    yield piece;
  }
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    onBytes(next.value.length);
    yield next.value;
  }
}
