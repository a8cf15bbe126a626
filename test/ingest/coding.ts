import { TableCoder, type CodedTable } from '../../src/ingest/coded/table-coder.ts';
import type { HeadingRow } from '../../src/ingest/headings/heading-row.ts';
import { readRows } from '../../src/ingest/rows/read-rows.ts';
import { parseRows } from '../../src/ingest/rows/strict-rows.ts';
import { Scanner } from '../../src/ingest/scan/scanner.ts';
import { cases } from '../../src/ingest/tables/cases.ts';

/** Two columns that fill a field, and two or more that fill none. */
export function headingRow(headings: readonly string[]): HeadingRow {
  const positions = new Map([
    ['caseNumber', 0],
    ['team', 2],
  ]);
  return {
    layout: { delimiter: ';', lineEnd: '\n' },
    match: { table: cases, positions, unmatched: [] } as unknown as HeadingRow['match'],
    headings,
    line: 1,
    titleLines: [],
  };
}

export const four = headingRow(['Sag', 'Note', 'Team', 'Bemærkning']);

export function coded(text: string, head: HeadingRow, pieces = [Buffer.from(text)]): Promise<CodedTable> {
  return Scanner.with(async (scanner) => {
    const rows = await readRows(
      scanner,
      () => pieces,
      head.layout,
      () => new TableCoder(scanner, head),
    );
    return rows.finish();
  });
}

/** The same with every row read by csv-parse and handed on one by one. */
export function codedStrictly(text: string, head: HeadingRow): Promise<CodedTable> {
  return Scanner.with(async (scanner) => {
    scanner.begin(head.layout);
    const coder = new TableCoder(scanner, head);
    await parseRows([Buffer.from(text)], head.layout, coder);
    return coder.finish();
  });
}
