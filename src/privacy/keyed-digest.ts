/**
 * HMAC-SHA-256 of a value under a secret key; the same value in two domains gets two digests. A digest without a key
 * would give the value away: there are so few CPR numbers that all can be tried.
 */
export function keyedDigest(key: Uint8Array, domain: string, value: string): Buffer {
  // Loaded when it is needed: most runs have no key.
  const { createHmac } = process.getBuiltinModule('node:crypto');
  return createHmac('sha256', key).update(`${domain}\u0000${value}`, 'utf8').digest();
}
