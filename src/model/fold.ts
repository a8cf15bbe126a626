const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * Text as it is compared: case, spaces and punctuation aside, and æ, ø and å as ae, oe and aa,
 * because lists and rule files differ in all of these.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}§]/gu, '');
}
