import type { Layout, RowSink } from './layout.ts';
import { RowScanner } from './row-scanner.ts';

/**
 * Reads a text into rows of cells. Rows may have any number of cells; an empty line is a row of one empty cell.
 * A quick scanner reads what is plainly right. What it will not vouch for is read again from the start by csv-parse,
 * strictly, which refuses the text with its reason or shows that it was right after all.
 */
export async function readRows<S extends RowSink>(
  open: () => AsyncIterable<string> | Iterable<string>,
  layout: Layout,
  begin: () => S,
): Promise<S> {
  const sink = begin();
  if (await scanned(open(), layout, sink)) return sink;
  const { parseRows } = await import('./strict-rows.ts');
  const again = begin();
  await parseRows(open(), layout, again);
  return again;
}

async function scanned(
  text: AsyncIterable<string> | Iterable<string>,
  layout: Layout,
  sink: RowSink,
): Promise<boolean> {
  const scanner = new RowScanner(layout, sink);
  for await (const piece of text) {
    const go = scanner.add(piece);
    if (go !== 'more') return go === 'enough';
  }
  return scanner.finish() !== 'odd';
}
