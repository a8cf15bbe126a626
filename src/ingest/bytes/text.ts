import type { Source } from '../sources.ts';
import { undone } from './double-conversion.ts';
import type { TextFacts } from './text-facts.ts';

/** The text of a source without a byte order mark, piece by piece; no character is cut in two. */
export async function* textOf(source: Source, facts: TextFacts): AsyncGenerator<string> {
  // The decoder itself takes the byte order mark away.
  const decoder = new TextDecoder(facts.encoding, { fatal: facts.encoding !== 'windows-1252' });
  const second = facts.doubled ? new TextDecoder('utf-8', { fatal: true }) : undefined;
  for await (const chunk of source.chunks()) {
    const text = decoder.decode(chunk, { stream: true });
    const piece = second === undefined ? text : second.decode(undone(text), { stream: true });
    if (piece !== '') yield piece;
  }
}
