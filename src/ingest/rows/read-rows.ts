import type { Scanner } from '../scan/scanner.ts';
import { longestRow, type Layout, type RowSink } from './layout.ts';

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The scanner is given no more at once: what it has just been given is near at hand when it reads it. */
const pieceBytes = 2 ** 18;

/**
 * Reads UTF-8 into rows of cells. Rows may have any number of cells; an empty line is a row of one empty cell.
 * A quick scanner reads what is plainly right. What it will not vouch for is read again from the start by csv-parse,
 * strictly, which refuses the text with its reason or shows that it was right after all.
 */
export async function readRows<S extends RowSink>(
  scanner: Scanner,
  open: () => Pieces,
  layout: Layout,
  begin: () => S,
): Promise<S> {
  scanner.begin(layout);
  const sink = begin();
  if (await scanned(scanner, open(), sink)) return sink;
  const { parseRows } = await import('./strict-rows.ts');
  scanner.begin(layout);
  const again = begin();
  await parseRows(open(), layout, again);
  return again;
}

async function scanned(scanner: Scanner, pieces: Pieces, sink: RowSink): Promise<boolean> {
  for await (const whole of pieces) {
    for (let at = 0; at < whole.length; at += pieceBytes) {
      scanner.put(whole.subarray(at, at + pieceBytes), false);
      const end = takeRows(scanner, sink);
      if (end !== 'more') return end === 'enough';
    }
    if (scanner.unread > longestRow) return false;
  }
  scanner.put(nothing, true);
  return takeRows(scanner, sink) !== 'odd';
}

const nothing = new Uint8Array();

function takeRows(scanner: Scanner, sink: RowSink): 'more' | 'odd' | 'enough' {
  for (;;) {
    const stop = scanner.next(sink.coding?.isHeldUp() ?? true);
    if (stop === 'full') sink.coding?.takeCoded();
    else if (stop !== 'row') return stop;
    else if (!sink.add(scanner.cells(), scanner.line)) return 'enough';
  }
}
