import type { CodedColumn } from './coded-column.ts';

/** Per row two 32-bit numbers, the same for two rows whose cells are; that others come to the same is one chance in 2^64. */
export interface Fingerprints {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

/** The fingerprint of one text in one column. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

export const nothing: Fingerprint = { high: 0, low: 0 };

/**
 * The fingerprint of a text in a column, which is told by its own fingerprint. Rows add theirs up,
 * so the order of the columns is of no account; an empty cell adds nothing.
 */
export function fingerprintOf(text: string, column: Fingerprint): Fingerprint {
  let high = column.high ^ 0x9e3779b9;
  let low = column.low ^ 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15);
  }
  return { high: scatter(high ^ low), low: scatter(low + text.length) };
}

/** The fingerprints of all rows: what some columns add to what others have given already. */
export function fingerprintsOf(columns: ReadonlyMap<string, CodedColumn>, given: Fingerprints): Fingerprints {
  const high = given.high.slice();
  const low = given.low.slice();
  for (const [name, { texts, codes }] of columns) {
    const column = fingerprintOf(name, nothing);
    const prints = texts.map((text) => (text === '' ? nothing : fingerprintOf(text, column)));
    for (const [row, code] of codes.entries()) {
      const print = prints[code] ?? nothing;
      high[row] = (high[row] ?? 0) + print.high;
      low[row] = (low[row] ?? 0) + print.low;
    }
  }
  return { high, low };
}

function scatter(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
