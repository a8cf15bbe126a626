import type { Hash } from 'node:crypto';

/**
 * The SHA-256 of bytes that come in pieces. Of a single piece it is worked out when asked for: what Node needs for it
 * takes long to load, and few reports show it.
 */
export class Digest {
  #only: Uint8Array | undefined;
  #hash: Hash | undefined;
  #hex: string | undefined;

  add(piece: Uint8Array): void {
    if (this.#only === undefined && this.#hash === undefined) {
      this.#only = piece;
      return;
    }
    this.#started().update(piece);
  }

  get hex(): string {
    return (this.#hex ??= this.#started().digest('hex'));
  }

  #started(): Hash {
    this.#hash ??= process.getBuiltinModule('node:crypto').createHash('sha256');
    if (this.#only !== undefined) this.#hash.update(this.#only);
    this.#only = undefined;
    return this.#hash;
  }
}
