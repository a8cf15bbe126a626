import { Refusal } from '../refusal.ts';
import type { Source } from '../sources.ts';
import { Digest } from './digest.ts';
import { EightBitScan } from './eight-bit-scan.ts';
import { lineOfByte } from './line-of-byte.ts';
import type { Encoding, Scan } from './scan.ts';
import { isWhollyDoubled } from './double-conversion.ts';
import { Utf16Scan } from './utf16-scan.ts';
import { startBytes, wholeStart } from './whole-start.ts';

/** What a first pass over all the bytes tells of a text. */
export interface TextFacts {
  readonly encoding: Encoding;
  /** So many bytes at the start are a byte order mark. */
  readonly bomBytes: number;
  /** True when every letter outside ASCII has been converted to UTF-8 twice, so that the text is to be turned back. */
  readonly doubled: boolean;
  /** True when only some of the text has been damaged that way, or letters have been lost; it can't be turned back. */
  readonly damaged: boolean;
  /** What ends a line: `\r` only where the file has no `\n` at all. */
  readonly lineEnd: '\n' | '\r';
  /** Carriage returns without a line feed in a file whose lines end otherwise; they are read as text. */
  readonly strayReturns: number;
  readonly sha256: string;
  readonly bytes: number;
}

/** The bytes are gone through more than once: so many at a time stay near at hand. */
const pieceBytes = 2 ** 18;

/** Reads all bytes once and decides how they are to be read as text; throws a Refusal where they are none. */
export async function textFactsOf(source: Source, onBytes: (bytes: number) => void): Promise<TextFacts> {
  const digest = new Digest();
  let scan: Scan | undefined;
  let bytes = 0;
  for await (const chunk of wholeStart(source.chunks())) {
    digest.add(chunk);
    scan ??= scanFor(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    for (let at = 0; at < chunk.length; at += pieceBytes) scan.feed(chunk.subarray(at, at + pieceBytes));
    bytes += chunk.length;
    onBytes(chunk.length);
  }
  if (scan === undefined || !scan.holdsText) throw new Refusal('empty-file');
  await refuse(scan, source);
  const verdict = scan.verdict();
  const doubled = verdict.maybeDoubled && (await isWhollyDoubled(source));
  return {
    encoding: verdict.encoding,
    bomBytes: verdict.bomBytes,
    doubled,
    damaged: verdict.lostCharacters || (verdict.maybeDoubled && !doubled),
    lineEnd: scan.returns.lineFeeds ? '\n' : '\r',
    strayReturns: scan.returns.lineFeeds ? scan.returns.lone : 0,
    get sha256() {
      return digest.hex;
    },
    bytes,
  };
}

async function refuse(scan: Scan, source: Source): Promise<void> {
  const { trouble } = scan;
  if (trouble === undefined) return;
  const places = await Promise.all((trouble.offsets ?? []).map((offset) => lineOfByte(source, offset)));
  if (trouble.code === 'mixed-encodings') {
    throw new Refusal(trouble.code, { utf8Line: places[0] ?? 1, otherLine: places[1] ?? 1 });
  }
  throw new Refusal(trouble.code, {}, places[0] === undefined ? {} : { line: places[0] });
}

const signatures: readonly (readonly number[])[] = [
  // ZIP (and so XLSX and ODS), the older Office formats, PDF, gzip
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
];

function scanFor(first: Buffer): Scan {
  if (signatures.some((signature) => signature.every((byte, index) => first[index] === byte))) {
    throw new Refusal('spreadsheet-file');
  }
  if (first[0] === 0xff && first[1] === 0xfe) return new Utf16Scan('utf-16le', 2);
  if (first[0] === 0xfe && first[1] === 0xff) return new Utf16Scan('utf-16be', 2);
  const unmarked = utf16WithoutMark(first.subarray(0, startBytes));
  if (unmarked !== undefined) return new Utf16Scan(unmarked, 0);
  return new EightBitScan(first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 3 : 0);
}

/** In UTF-16 nearly every second byte of a Danish list is zero, and nearly none of the others. */
function utf16WithoutMark(first: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (!first.includes(0)) return undefined;
  const zeros: [even: number, odd: number] = [0, 0];
  for (const [index, byte] of first.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  const pairs = first.length / 2;
  if (zeros[1] > pairs * 0.6 && zeros[0] < pairs * 0.1) return 'utf-16le';
  return zeros[0] > pairs * 0.6 && zeros[1] < pairs * 0.1 ? 'utf-16be' : undefined;
}
