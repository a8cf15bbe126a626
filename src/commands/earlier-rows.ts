import type { ListName } from '../model/lists.ts';
import { digestForm, keyCheck, keyOfRow, startOfRow } from '../privacy/rows/digests.ts';
import { unpack } from '../privacy/rows/packed.ts';
import { startDayOf } from '../model/start-day.ts';
import type { EarlierRun } from '../quality/across-time/earlier-run.ts';
import type { SavedRun } from '../runs/saved-run.ts';

/** The rows of a saved run for the rules that look across time; undefined where they are not known under this key. */
export function earlierRows({ rows }: SavedRun, key: Uint8Array | undefined): EarlierRun | undefined {
  if (rows === null || key === undefined || rows.key !== keyCheck(key) || rows.form !== digestForm) return undefined;
  const starts = Object.entries(rows.lists).map(([list, packed]) => [list, startsIn(packed)]);
  return {
    starts: Object.fromEntries(starts) as EarlierRun['starts'],
    keyOf: (list, row) => keyOfRow(list, row, key),
    startOf: (list: ListName, row) => startOfRow(list, row, key, startDayOf),
  };
}

function startsIn(packed: string): Map<string, string[]> {
  const starts = new Map<string, string[]>();
  for (const { key, start } of unpack(packed) ?? []) {
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [start]);
    else known.push(start);
  }
  return starts;
}
