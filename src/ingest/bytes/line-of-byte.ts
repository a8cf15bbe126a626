import type { Source } from '../sources.ts';

/** The line on which a byte stands; the first is 1. Reads the source again, so only for what can't be read. */
export async function lineOfByte(source: Source, offset: number): Promise<number> {
  let line = 1;
  let start = 0;
  for await (const chunk of source.chunks()) {
    const end = Math.min(chunk.length, offset - start);
    for (let at = chunk.indexOf(10); at !== -1 && at < end; at = chunk.indexOf(10, at + 1)) line++;
    start += chunk.length;
    if (start >= offset) break;
  }
  return line;
}
