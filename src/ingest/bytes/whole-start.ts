/** The encoding is judged by so many bytes at the start. */
export const startBytes = 65_536;

/** The same bytes, the first piece being long enough to judge by, or all there is: a pipe may begin with a single byte. */
export async function* wholeStart(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const start: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    if (bytes >= startBytes) {
      yield piece;
      continue;
    }
    start.push(piece);
    bytes += piece.length;
    if (bytes >= startBytes) yield joined(start);
  }
  if (bytes > 0 && bytes < startBytes) yield joined(start);
}

/** A piece that stands alone is handed on as it is, for it may be a whole large file. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = pieces;
  return only !== undefined && more.length === 0 ? only : Buffer.concat(pieces);
}
