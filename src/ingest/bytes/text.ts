import type { Source } from '../sources.ts';
import { undone } from './double-conversion.ts';
import type { TextFacts } from './text-facts.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A source as UTF-8 without a byte order mark, piece by piece. */
export async function* utf8Of(source: Source, facts: TextFacts): AsyncGenerator<Uint8Array> {
  if (facts.encoding === 'utf-8' && !facts.doubled) {
    yield* withoutStart(source.chunks(), facts.bomBytes);
    return;
  }
  const decode = decoderFor(facts);
  for await (const chunk of source.chunks()) yield Buffer.from(decode(chunk));
}

async function* withoutStart(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left -= Math.min(left, chunk.length);
  }
}

/** The text of so many bytes at the start of a source; all of it where it is short. */
export async function startOf(source: Source, facts: TextFacts, bytes: number): Promise<string> {
  const decode = decoderFor(facts);
  let start = '';
  let left = bytes;
  for await (const chunk of source.chunks()) {
    start += decode(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  return start;
}

/**
 * TextDecoder takes the byte order mark away by itself. Node reads a text that comes whole in another way than one that
 * comes in pieces, several times as fast and into half the memory.
 */
function decoderFor({ encoding, doubled, bytes }: TextFacts): (chunk: Uint8Array) => string {
  if (encoding === 'windows-1252') return decodeWindows1252;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const first = (chunk: Uint8Array): string => decoder.decode(chunk, { stream: chunk.length < bytes });
  if (!doubled) return first;
  const second = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => second.decode(undone(first(chunk)), { stream: true });
}
