const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * Text as it is compared: case, spaces and punctuation aside, and æ, ø and å as ae, oe and aa,
 * because lists and rule files differ in all of these.
 */
export function fold(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    const own = copied(text);
    folded = latin.test(own) ? foldLatin(own) : foldAny(own);
    if (known.size === mostKnown) known.clear();
    known.set(own, folded);
  }
  return folded;
}

/** The words of a text, each folded by itself, with a space between them. */
export function foldedWords(text: string): string {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).map(fold);
  return words.filter((word) => word !== '').join(' ');
}

/** Lists and rule files hold few different words, and many times each. */
const known = new Map<string, string>();
const mostKnown = 4096;

/** A text that was cut from a long one holds on to all of it; its copy does not. */
export function copied(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Latin-1 and dashes, quotes and points: nothing here is put together from two signs, and its letters and numbers are soon named. */
const latin = /^[ -ÿ\u2010-\u205e]*$/;

function foldLatin(text: string): string {
  const folded = text.toLowerCase().replace(/[^a-z0-9§ª²³µ¹º¼½¾ß-öø-ÿ]/g, '');
  return /[æøå]/.test(folded) ? spelledOut(folded) : folded;
}

function foldAny(text: string): string {
  return spelledOut(text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}§]/gu, '');
}

function spelledOut(text: string): string {
  return text.replace(/[æøå]/g, (letter) => letters[letter] ?? letter);
}
