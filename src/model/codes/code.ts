import { fold } from '../fold.ts';
import type { Words } from '../words.ts';

/** One value of a code list, and the words that lists write for it; compared folded, so case, æøå and punctuation don't matter. */
export interface Code {
  readonly code: string;
  readonly words: Words;
  readonly aliases: readonly string[];
}

/** Nothing is filled in. */
export const unknownCode: Code = { code: 'unknown', words: { da: 'uoplyst', en: 'unknown' }, aliases: ['ukendt'] };

/** Something is filled in that the list doesn't know. The words themselves go no further: they may be free text. */
export const otherWordsCode: Code = {
  code: 'other-words',
  words: { da: 'andre betegnelser', en: 'other words' },
  aliases: [],
};

/**
 * Tells the code of a cell: that of the whole text, else of the text without a leading number
 * (`03 Skole`); `unknown` for an empty cell and `other-words` for one that is no known word.
 */
export function codeReader(codes: readonly Code[]): (cell: string | undefined) => string {
  const byWord = new Map<string, string>();
  for (const { code, words, aliases } of codes) {
    for (const word of [code, words.da, words.en, ...aliases]) byWord.set(fold(word), code);
  }
  return (cell) => {
    const text = fold(cell ?? '');
    if (text === '') return unknownCode.code;
    return byWord.get(text) ?? byWord.get(text.replace(/^\p{N}+/u, '')) ?? otherWordsCode.code;
  };
}
