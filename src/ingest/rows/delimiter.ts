import Papa from 'papaparse';
import { copied } from '../../model/fold.ts';
import { delimiters, type Delimiter } from './layout.ts';

/** Excel's own way of naming the delimiter: a first line `sep=;`. */
const named = /^"?sep=([;,\t])"?\s*$/i;

/** In characters; some rows are enough to see how many cells they have. */
const lookedAt = 8192;

/** The delimiters to try on the first piece of a text, the likeliest first; the semicolon where nothing tells. */
export function likelyDelimiters(start: string): readonly Delimiter[] {
  const [firstLine = ''] = start.split(/\r\n|\n|\r/, 1);
  const told = named.exec(firstLine)?.[1];
  if (told !== undefined) return [told as Delimiter];
  // A copy, since what the library keeps of its input for a while would keep the whole text.
  const { meta, errors } = Papa.parse(copied(start.slice(0, lookedAt)), {
    delimitersToGuess: [...delimiters],
    preview: 20,
    skipEmptyLines: true,
  });
  const guess = errors.some(({ code }) => code === 'UndetectableDelimiter') ? ';' : (meta.delimiter as Delimiter);
  return [guess, ...delimiters.filter((delimiter) => delimiter !== guess)];
}
