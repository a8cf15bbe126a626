import { UsageError } from '../errors.ts';
import { keyedDigest } from './keyed-digest.ts';

/** What a pseudonym stands for: the same text as a case number and as a child key gets two. */
export type Pseudonymous = 'case' | 'child';

/** No digits, so that none can look like a CPR number or a spreadsheet's number; no vowels, so that none is a word. */
const letters = 'bcdfghjklmnpqrstvwxz';

const blocks = 3;
const blockLength = 4;

const leastBytes = 16;
/** Fewer different bytes than this are no key that was drawn at random. */
const leastDifferent = 8;

/**
 * A short name that is the same for the same value under one key, and tells nothing of it without the key:
 * HMAC-SHA-256, twelve of twenty letters (52 bits), `bcdf-ghjk-lmnp`.
 */
export function pseudonym(key: Uint8Array, of: Pseudonymous, value: string): string {
  let rest = BigInt(`0x${keyedDigest(key, of, value).toString('hex')}`);
  const name = Array.from({ length: blocks * blockLength }, () => {
    const letter = letters[Number(rest % BigInt(letters.length))];
    rest /= BigInt(letters.length);
    return letter;
  });
  return Array.from({ length: blocks }, (_, at) => name.slice(at * blockLength, (at + 1) * blockLength).join('')).join(
    '-',
  );
}

/**
 * The key in the text of a key file: one line, hexadecimal digits or any other characters. Throws a UsageError for a
 * weak one; no part of the key is in it.
 */
export function readKey(text: string): Uint8Array {
  const line = text.replace(/^\uFEFF/, '').trim();
  if (/[\r\n]/.test(line)) throw weak({ da: 'den skal have én linje', en: 'it must have one line' });
  const isHex = line.length % 2 === 0 && /^[0-9a-f]+$/i.test(line);
  const key = isHex ? Buffer.from(line, 'hex') : new TextEncoder().encode(line);
  if (key.length < leastBytes) {
    throw weak({ da: 'den skal have mindst {least} bytes', en: 'it must have at least {least} bytes' });
  }
  if (new Set(key).size < leastDifferent) {
    throw weak({ da: 'den gentager de samme få tegn', en: 'it repeats the same few characters' });
  }
  return new Uint8Array(key);
}

function weak(why: { readonly da: string; readonly en: string }): UsageError {
  return new UsageError(
    {
      da: `nøglefilen kan ikke bruges: ${why.da}. En god nøgle laves med: openssl rand -hex 32`,
      en: `the key file can not be used: ${why.en}. A good key is made with: openssl rand -hex 32`,
    },
    { least: leastBytes },
  );
}
