import { unpack, type PackedRow } from '../privacy/rows/packed.ts';

/** What became of the used rows of a list: before = same + changed + vanished, after = same + changed + added. */
export interface RowCounts {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly vanished: number;
  /** How many of the changed rows begin on another day. */
  readonly otherStart: number;
}

/** Undefined for texts that hold no digests. */
export function rowCounts(before: string, after: string): RowCounts | undefined {
  const [old, now] = [unpack(before), unpack(after)];
  if (old === undefined || now === undefined) return undefined;
  const known = byKey(old);
  const found = byKey(now);
  const counts = { same: 0, changed: 0, added: 0, vanished: 0, otherStart: 0 };
  for (const key of new Set([...known.keys(), ...found.keys()])) {
    const [ofOld, ofNow] = [known.get(key) ?? [], found.get(key) ?? []];
    const same = inBoth(ofOld, ofNow, ({ content }) => content);
    const changed = Math.min(ofOld.length, ofNow.length) - same;
    counts.same += same;
    counts.changed += changed;
    counts.vanished += ofOld.length - same - changed;
    counts.added += ofNow.length - same - changed;
    // Rows without another content have no other start either.
    counts.otherStart += Math.min(ofOld.length, ofNow.length) - inBoth(ofOld, ofNow, ({ start }) => start);
  }
  return counts;
}

function byKey(rows: readonly PackedRow[]): Map<string, PackedRow[]> {
  const known = new Map<string, PackedRow[]>();
  for (const row of rows) {
    const rivals = known.get(row.key);
    if (rivals === undefined) known.set(row.key, [row]);
    else rivals.push(row);
  }
  return known;
}

/** How many of some rows have their like among others, each counted once. */
function inBoth(some: readonly PackedRow[], others: readonly PackedRow[], partOf: (row: PackedRow) => string): number {
  const left = others.map(partOf);
  let both = 0;
  for (const row of some) {
    const at = left.indexOf(partOf(row));
    if (at === -1) continue;
    left.splice(at, 1);
    both++;
  }
  return both;
}
