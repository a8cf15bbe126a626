const quote = 34;

/**
 * Finds the quote that makes the first row of a text unreadable, and how many lines below the row's start it stands:
 * one that opens a cell and isn't properly closed, or one in the middle of a cell. Undefined when there is none.
 */
export function troubledQuote(
  text: Buffer,
  { delimiter, lineEnd }: { delimiter: string; lineEnd: '\n' | '\r' },
): { linesDown: number } | undefined {
  const ends = new Set([delimiter.charCodeAt(0), 13, 10]);
  const newline = lineEnd.charCodeAt(0);
  let linesDown = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === quote) {
      const close = closingQuote(text, at + 1);
      const after = text[close + 1];
      if (close === -1 || (after !== undefined && !ends.has(after))) return { linesDown };
      linesDown += countOf(newline, text.subarray(at, close));
      at = close + 1;
    }
    while (at < text.length && !ends.has(text[at] ?? 0)) {
      if (text[at] === quote) return { linesDown };
      at++;
    }
    if (text[at] === newline) return undefined;
    at++;
  }
  return undefined;
}

function closingQuote(text: Buffer, from: number): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at;
  }
  return -1;
}

function countOf(byte: number, text: Buffer): number {
  let count = 0;
  for (let at = text.indexOf(byte); at !== -1; at = text.indexOf(byte, at + 1)) count++;
  return count;
}
