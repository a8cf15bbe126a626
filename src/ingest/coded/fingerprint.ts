/** Two 32-bit numbers that stand for a text in a column; together they differ for all texts one will ever meet. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

/** The fingerprint of a text in a column; the column's own is 0, 0. Rows add theirs up, so the order of columns is of no account. */
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

function scatter(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
