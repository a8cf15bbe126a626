import { strlen } from 'cli-table3/src/utils.js';

/** Latin letters, digits and the marks that reports use: one column each. Telling the rest takes its time. */
const plain = /^[\u0020-\u007e\u00a0-\u024f–−≤≥]*$/;

const colour = /\u001b\[[0-9;]*m/g;

/** A text as it shows: without its colours, where the rest of it is plain; undefined where it is not. */
export function plainText(text: string): string | undefined {
  const bare = text.includes('\u001b') ? text.replace(colour, '') : text;
  return plain.test(bare) ? bare : undefined;
}

/** Display columns of the longest line: æ is one, 漢 two, a colour none. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : strlen(text);
}

/**
 * Breaks text at spaces so that no line is wider; a wider word is broken where it must be, after a mark in it
 * where one is near. The text's own indent holds for every line, and `hang` sets the later ones further in.
 */
export function wrap(text: string, width: number, hang = 0): string[] {
  const first = /^ */.exec(text)?.[0] ?? '';
  const rest = first + ' '.repeat(hang);
  const lines: string[] = [];
  let line = first;
  let isBlank = true;
  const room = Math.max(1, width - rest.length);
  // A number keeps its %.
  for (const word of text
    .trim()
    .split(/ (?!%)/)
    .flatMap((one) => pieces(one, room))) {
    const longer = isBlank ? line + word : `${line} ${word}`;
    if (!isBlank && widthOf(longer) > width) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
    isBlank = false;
  }
  return [...lines, line];
}

/** A paragraph with its further lines, or all of them, set in. */
export function indented(text: string, width: number, first: string, rest: string): string[] {
  const lines = wrap(text, width - Math.max(widthOf(first), widthOf(rest)));
  return lines.map((line, at) => `${at === 0 ? first : rest}${line}`);
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      const end = lastBreak(part);
      parts.push(part.slice(0, end));
      part = part.slice(end);
    }
    part += segment;
  }
  return [...parts, part];
}

/** Mostly it is the name of a file: broken between its parts, unless most of the line would stay empty. */
function lastBreak(part: string): number {
  const mark = Math.max(...['/', '_', '-'].map((one) => part.lastIndexOf(one)));
  return mark * 3 >= part.length ? mark + 1 : part.length;
}
