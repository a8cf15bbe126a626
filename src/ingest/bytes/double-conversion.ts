import type { Source } from '../sources.ts';

const decoder = new TextDecoder('windows-1252');

/** The Windows-1252 byte of each character outside ASCII. */
const byteOf = new Map<string, number>(
  Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128] as const),
);

/** Undoes one conversion: text that was UTF-8 read as Windows-1252. Undefined where a character can't stem from that. */
export function undone(text: string): Buffer | undefined {
  const bytes = Buffer.alloc(text.length);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 128 ? code : byteOf.get(character);
    if (byte === undefined) return undefined;
    bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

/** True when all of a UTF-8 text, and not just some of it, turns into proper UTF-8 once a conversion is undone. */
export async function isWhollyDoubled(source: Source, bomBytes: number): Promise<boolean> {
  const first = new TextDecoder('utf-8', { ignoreBOM: bomBytes === 0 });
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
