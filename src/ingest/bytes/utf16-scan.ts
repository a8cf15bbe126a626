import { TextDecoder } from 'node:util';
import { Returns } from './returns.ts';
import type { Scan, Trouble, Verdict } from './scan.ts';

/** Checks UTF-16 text as it streams by. */
export class Utf16Scan implements Scan {
  readonly returns = new Returns();
  holdsText = false;
  readonly #encoding: 'utf-16le' | 'utf-16be';
  readonly #bomBytes: number;
  readonly #decoder: TextDecoder;
  #bytes = 0;
  #trouble: Trouble | undefined;

  constructor(encoding: 'utf-16le' | 'utf-16be', bomBytes: number) {
    this.#encoding = encoding;
    this.#bomBytes = bomBytes;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  feed(chunk: Uint8Array): void {
    if (this.#trouble !== undefined) return;
    try {
      this.#look(this.#decoder.decode(chunk, { stream: true }));
    } catch {
      this.#trouble = { code: 'unknown-encoding' };
    }
    this.#bytes += chunk.length;
  }

  get trouble(): Trouble | undefined {
    if (this.#trouble === undefined && !this.#endsWhole()) this.#trouble = { code: 'cut-off-file' };
    return this.#trouble;
  }

  /** Not in the middle of two bytes, nor between the halves of a character of four. */
  #endsWhole(): boolean {
    try {
      this.#decoder.decode();
      return this.#bytes % 2 === 0;
    } catch {
      return false;
    }
  }

  verdict(): Verdict {
    return { encoding: this.#encoding, bomBytes: this.#bomBytes, maybeDoubled: false, lostCharacters: false };
  }

  #look(text: string): void {
    if (text.includes('\0')) this.#trouble = { code: 'not-text', offsets: [this.#bytes] };
    this.holdsText ||= /\S/.test(text);
    this.returns.feed(Buffer.from(text, 'latin1'));
  }
}
