import type { Source } from '../sources.ts';
import { undone } from './double-conversion.ts';
import type { TextFacts } from './text-facts.ts';

/** The text of a source as UTF-8 bytes, without a byte order mark, piece by piece. */
export async function* utf8Text(source: Source, facts: TextFacts): AsyncGenerator<Buffer> {
  if (facts.encoding === 'utf-8' && !facts.doubled) yield* withoutMark(source, facts.bomBytes);
  else yield* decoded(source, facts);
}

async function* withoutMark(source: Source, bomBytes: number): AsyncGenerator<Buffer> {
  let skip = bomBytes;
  for await (const chunk of source.chunks()) {
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    yield Buffer.from(chunk.buffer, chunk.byteOffset + skipped, chunk.length - skipped);
  }
}

async function* decoded(source: Source, facts: TextFacts): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(facts.encoding, { fatal: facts.encoding !== 'windows-1252' });
  let first = true;
  for await (const chunk of source.chunks()) {
    const text = decoder.decode(chunk, { stream: true });
    const bytes = facts.doubled ? undone(text) : Buffer.from(text);
    if (bytes === undefined || bytes.length === 0) continue;
    // A mark that was converted twice shows itself only once the conversion is undone.
    yield first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    first = false;
  }
}
