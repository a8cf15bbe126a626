import { textFactsOf, type TextFacts } from './bytes/text-facts.ts';
import { startOf, utf8Of } from './bytes/text.ts';
import { TableCoder, type CodedTable } from './coded/table-coder.ts';
import { findHeadings, type HeadingRow, type Search } from './headings/heading-row.ts';
import { readRows } from './rows/read-rows.ts';
import { Scanner } from './scan/scanner.ts';
import type { Source } from './sources.ts';

/** So many bytes are looked at to find delimiter and headings. */
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
  const { lineEnd } = facts;
  const start = await startOf(source, facts, startBytes);
  const headingRow = await findHeadings(facts.bytes > startBytes ? wholeLines(start, lineEnd) : start, lineEnd, search);
  const coded = await Scanner.with(async (scanner) => {
    const rows = await readRows(
      scanner,
      () => utf8Of(source, facts),
      headingRow.layout,
      () => new TableCoder(scanner, headingRow),
    );
    return rows.finish();
  });
  onBytes(facts.bytes);
  return { name: source.name, facts, headingRow, coded };
}

/** A text up to its last line end. */
function wholeLines(start: string, lineEnd: '\n' | '\r'): string {
  const end = start.lastIndexOf(lineEnd);
  return end === -1 ? start : start.slice(0, end + 1);
}
