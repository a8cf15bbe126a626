/*
 * One row is 16 bytes: 8 of the digest of what it is known by, 4 of that of its content, 4 of that of its start day.
 * Rows stand sorted by their bytes, so that their order in the file is not told. Bytes are written in base64 with other
 * signs for the digits: so nothing in it can look like a CPR number.
 */

/** The digests of a row, each as text with a byte to a character. */
export interface PackedRow {
  readonly key: string;
  readonly content: string;
  readonly start: string;
}

const rowBytes = 16;
const keyBytes = 8;
const contentEnd = 12;

const signs = '!#$%()*:;~';

export function pack(rows: readonly string[]): string {
  return Buffer.from(rows.toSorted().join(''), 'latin1')
    .toString('base64')
    .replace(/\d/g, (digit) => signs[Number(digit)] ?? '');
}

/** Undefined for a text that no rows were packed into. */
export function unpack(packed: string): PackedRow[] | undefined {
  if (!/^[A-Za-z!#$%()*:;~+/]*=*$/.test(packed)) return undefined;
  const bytes = Buffer.from(
    packed.replace(/[!#$%()*:;~]/g, (sign) => String(signs.indexOf(sign))),
    'base64',
  ).toString('latin1');
  if (bytes.length % rowBytes !== 0) return undefined;
  return Array.from({ length: bytes.length / rowBytes }, (_, at) => {
    const row = bytes.slice(at * rowBytes, (at + 1) * rowBytes);
    return { key: row.slice(0, keyBytes), content: row.slice(keyBytes, contentEnd), start: row.slice(contentEnd) };
  });
}

/** The first bytes of digests as a row, to be packed. */
export function rowOf(key: Buffer, content: Buffer, start: Buffer): string {
  const parts = [key.subarray(0, keyBytes), content.subarray(0, contentEnd - keyBytes), start];
  return Buffer.concat(parts, rowBytes).toString('latin1');
}

/** What a digest of a row's key is in a packed row. */
export function packedKey(digest: Buffer): string {
  return digest.toString('latin1', 0, keyBytes);
}

/** What a digest of a start day is in a packed row. */
export function packedStart(digest: Buffer): string {
  return digest.toString('latin1', 0, rowBytes - contentEnd);
}
