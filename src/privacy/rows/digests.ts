import type { Day } from '../../calendar/day.ts';
import { listNames, type ListName, type Lists } from '../../model/lists.ts';
import type { RowDigests } from '../../model/row-digests.ts';
import { wholeRow, type Row } from '../../model/rows.ts';
import { keyedDigest } from '../keyed-digest.ts';
import { pack, packedKey, packedStart, rowOf } from './packed.ts';
import { rowKey } from './row-key.ts';

/** Goes up when a record gets another shape, since every row would then look changed. */
export const digestForm = 1;

/** The day by which a row of a list is placed in time. */
export type StartOf = (list: ListName, row: Row) => Day | undefined;

/** The used rows of the lists, as digests under a key. */
export function rowDigests(lists: Lists, key: Uint8Array, startOf: StartOf): RowDigests {
  const packed = listNames.flatMap((list): [ListName, string][] => {
    const rows: readonly Row[] | undefined = lists[list]?.rows;
    return rows === undefined ? [] : [[list, pack(rows.map((row) => digestsOf(list, row, key, startOf)))]];
  });
  return { key: keyCheck(key), form: digestForm, lists: Object.fromEntries(packed) };
}

/** Without digits, so that it can't look like a CPR number. */
export function keyCheck(key: Uint8Array): string {
  return keyedDigest(key, 'key', '')
    .toString('hex', 0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
}

/** The digest of a row's key as it is packed; undefined for a row that has nothing to know it by. */
export function keyOfRow(list: ListName, row: Row, key: Uint8Array): string | undefined {
  const known = rowKey(list, row);
  return known === undefined ? undefined : packedKey(keyedDigest(key, `key of ${list}`, known));
}

/** The digest of a row's start day as it is packed; the same day has another digest in each row. */
export function startOfRow(list: ListName, row: Row, key: Uint8Array, startOf: StartOf): string {
  return packedStart(startDigest(list, row, key, startOf));
}

/** A row that nothing tells apart is known by its content. */
function digestsOf(list: ListName, row: Row, key: Uint8Array, startOf: StartOf): string {
  const known = rowKey(list, row);
  const content = contentOf(row);
  const id =
    known === undefined ? keyedDigest(key, `row of ${list}`, content) : keyedDigest(key, `key of ${list}`, known);
  const digest = keyedDigest(key, `content of ${list}`, content);
  return rowOf(id, digest, startDigest(list, row, key, startOf));
}

function startDigest(list: ListName, row: Row, key: Uint8Array, startOf: StartOf): Buffer {
  return keyedDigest(
    key,
    `start of ${list}`,
    `${rowKey(list, row) ?? contentOf(row)}\u0000${startOf(list, row) ?? ''}`,
  );
}

/** All that the figures see of a row; where it stands is of no account. */
function contentOf(row: Row): string {
  return JSON.stringify({ ...wholeRow(row), file: undefined, line: undefined });
}
