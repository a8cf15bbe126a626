import type { Hash } from 'node:crypto';

/** A larger piece is not kept in memory for a digest that may never be asked for. */
const keptBytes = 2 ** 20;

/** True once what Node needs for digests is loaded. */
let isLoaded = false;

/**
 * The SHA-256 of bytes that come in pieces. Of a single small piece it is worked out when asked for: what Node needs for
 * it takes long to load, and few reports show it. Once that is loaded, pieces go into the digest as they come.
 */
export class Digest {
  #only: Uint8Array | undefined;
  #hash: Hash | undefined;
  #hex: string | undefined;

  add(piece: Uint8Array): void {
    if (!isLoaded && this.#only === undefined && piece.length <= keptBytes) {
      // Its memory may be used anew.
      this.#only = Buffer.from(piece);
      return;
    }
    this.#started().update(piece);
  }

  get hex(): string {
    return (this.#hex ??= this.#started().digest('hex'));
  }

  #started(): Hash {
    isLoaded = true;
    this.#hash ??= process.getBuiltinModule('node:crypto').createHash('sha256');
    if (this.#only !== undefined) this.#hash.update(this.#only);
    this.#only = undefined;
    return this.#hash;
  }
}
