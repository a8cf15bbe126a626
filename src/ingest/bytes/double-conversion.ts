import type { Source } from '../sources.ts';
import { windows1252Byte } from './windows-1252.ts';

/** Undoes one conversion: text that was UTF-8 read as Windows-1252. Undefined where a character can't stem from that. */
export function undone(text: string): Buffer | undefined {
  const bytes = Buffer.alloc(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = windows1252Byte(text.charCodeAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

/** True when all of a UTF-8 text, and not just some of it, turns into proper UTF-8 once a conversion is undone. */
export async function isWhollyDoubled(source: Source): Promise<boolean> {
  const first = new TextDecoder('utf-8');
  const second = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of source.chunks()) {
      const bytes = undone(first.decode(chunk, { stream: true }));
      if (bytes === undefined) return false;
      second.decode(bytes, { stream: true });
    }
    second.decode();
    return true;
  } catch {
    return false;
  }
}
