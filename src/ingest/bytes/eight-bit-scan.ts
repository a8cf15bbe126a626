import { isAscii, isUtf8 } from 'node:buffer';
import { Returns } from './returns.ts';
import type { Scan, Trouble, Verdict } from './scan.ts';

/** Tells UTF-8 from Windows-1252, and both from what is neither, as the bytes stream by. */
export class EightBitScan implements Scan {
  readonly returns = new Returns();
  holdsText = false;
  readonly #bomBytes: number;
  #offset = 0;
  #carry: Buffer = Buffer.alloc(0);
  #nulAt: number | undefined;
  #utf8At: number | undefined;
  #otherAt: number | undefined;
  /** Letters of Windows-1252, against bytes between letters that other code pages use for æ, ø and å. */
  #letters = 0;
  #strangers = 0;
  #maybeDoubled = false;
  #lostCharacters = false;

  constructor(bomBytes: number) {
    this.#bomBytes = bomBytes;
  }

  feed(bytes: Uint8Array): void {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.returns.feed(chunk);
    this.holdsText ||= chunk.subarray(this.#offset === 0 ? this.#bomBytes : 0).some((byte) => byte > 32);
    const nul = this.#nulAt === undefined ? chunk.indexOf(0) : -1;
    if (nul !== -1) this.#nulAt = this.#offset + nul;
    this.#weigh(chunk);
    this.#offset += chunk.length;
  }

  get trouble(): Trouble | undefined {
    if (this.#nulAt !== undefined) return { code: 'not-text', offsets: [this.#nulAt] };
    // A byte order mark says that the text is UTF-8.
    const utf8At = this.#utf8At ?? (this.#bomBytes > 0 ? 0 : undefined);
    if (this.#otherAt === undefined) {
      return this.#carry.length > 0 && utf8At !== undefined ? { code: 'cut-off-file' } : undefined;
    }
    if (utf8At !== undefined) return { code: 'mixed-encodings', offsets: [utf8At, this.#otherAt] };
    return this.#strangers > this.#letters ? { code: 'unknown-encoding' } : undefined;
  }

  verdict(): Verdict {
    const encoding = this.#otherAt === undefined && this.#carry.length === 0 ? 'utf-8' : 'windows-1252';
    const maybeDoubled = encoding === 'utf-8' && this.#maybeDoubled;
    return { encoding, bomBytes: this.#bomBytes, maybeDoubled, lostCharacters: this.#lostCharacters };
  }

  #weigh(chunk: Buffer): void {
    if (this.#carry.length === 0 && isAscii(chunk)) return;
    const start = this.#offset - this.#carry.length;
    const joined = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]);
    const whole = joined.length - incompleteTail(joined);
    const text = joined.subarray(0, whole);
    this.#carry = Buffer.from(joined.subarray(whole));
    if (this.#otherAt === undefined && isUtf8(text)) this.#weighUtf8(text, start);
    else this.#weighOther(text, start);
  }

  #weighUtf8(text: Buffer, start: number): void {
    const skip = start === 0 ? this.#bomBytes : 0;
    const first = text.subarray(skip).findIndex((byte) => byte > 127);
    if (first === -1) return;
    this.#utf8At ??= start + skip + first;
    this.#maybeDoubled ||= holdsDoubledLetter(text);
    this.#lostCharacters ||= text.includes(replacementCharacter);
  }

  #weighOther(text: Buffer, start: number): void {
    for (let at = start === 0 ? this.#bomBytes : 0; at < text.length; at++) {
      const byte = text[at] ?? 0;
      if (byte < 128) continue;
      const length = danishUtf8Length(text, at);
      if (length > 0) {
        this.#utf8At ??= start + at;
        at += length - 1;
        continue;
      }
      this.#otherAt ??= start + at;
      if (byte >= 0xc0) this.#letters++;
      else if (isStranger(text, at)) this.#strangers++;
    }
  }
}

/**
 * "Ã" in UTF-8, C3 83: what the first byte of æ, ø and å becomes when UTF-8 is taken for Windows-1252 and converted
 * again. The second byte is looked for, since Danish text is full of the first.
 */
function holdsDoubledLetter(text: Buffer): boolean {
  for (let at = text.indexOf(0x83); at !== -1; at = text.indexOf(0x83, at + 1)) if (text[at - 1] === 0xc3) return true;
  return false;
}

const replacementCharacter = Buffer.from([0xef, 0xbf, 0xbd]);

/** How many bytes at the end begin a UTF-8 character that is not there in full. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/**
 * The length of a UTF-8 letter (or dash or quote) that does not occur as a run of Windows-1252 characters in Danish:
 * it would read "Ã" or "â€" and a sign. 0 where there is none.
 */
function danishUtf8Length(bytes: Buffer, at: number): number {
  if (bytes[at] === 0xc3 && isTail(bytes[at + 1])) return 2;
  return bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && isTail(bytes[at + 2]) ? 3 : 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

/** Apostrophe, hyphens and accents stand between letters in Windows-1252 too. */
const signsBetweenLetters = new Set([0x91, 0x92, 0x96, 0x97, 0xad, 0xb4, 0xb7]);
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function isStranger(bytes: Buffer, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (unassigned.has(byte)) return true;
  return !signsBetweenLetters.has(byte) && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]);
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
}
