import { fold, wordsIn } from '../../model/fold.ts';
import { decodeEach, type Kind } from '../kinds/kind.ts';
import type { Code } from '../kinds/text.ts';

type Result = 'concern' | 'no-concern';

/** How the words begin that name a concern, or that there is none. */
const beginnings: Readonly<Record<Result, readonly string[]>> = {
  concern: ['bekymr', 'mistriv', 'risiko', 'behov', 'opmærksomhed'].map(fold),
  'no-concern': ['triv', 'alderssvarende', 'ubekymr', 'ingenbekymr'].map(fold),
};

/** Words that say it by themselves; as the beginning of others they would say nothing. */
const wholes: Readonly<Record<Result, readonly string[]>> = {
  concern: ['ja', 'gul', 'gult', 'gule', 'rød', 'rødt', 'røde'].map(fold),
  'no-concern': ['nej', 'grøn', 'grønt', 'grønne'].map(fold),
};

const negations = new Set(['ingen', 'intet', 'ikke', 'ej', 'uden', '0', 'nul', 'lav']);

/** Words after which nobody can say which it is. */
const doubts = new Set(['afkræftet', 'afklaret', 'uafklaret', 'måske', 'tidligere'].map(fold));

/** The result of a screening; a text that says both or neither is noticed, and none. */
export const screeningResult: Kind<Code<Result>> = {
  name: 'code',
  words: ['ingen bekymring', 'bekymring', 'grøn', 'gul', 'rød', 'ja', 'nej'],
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const meaning = resultIn(wordsIn(codes?.get(fold(text)) ?? text));
      const value = { text, meaning };
      return meaning === undefined ? { value, notice: 'unknown-code' } : { value };
    }),
};

function resultIn(words: readonly string[]): Result | undefined {
  const said = new Set<Result>();
  let negated = false;
  for (const word of words) {
    if (doubts.has(word)) return undefined;
    if (negations.has(word)) {
      negated = true;
      continue;
    }
    const named = resultOf(word);
    // A concern for the child's well-being is a concern.
    if (named === undefined || (word.startsWith('triv') && said.size > 0)) continue;
    said.add(negated ? opposite[named] : named);
    negated = false;
  }
  if (said.size === 0 && negated && words.length === 1) return 'no-concern';
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

const opposite = { concern: 'no-concern', 'no-concern': 'concern' } as const;

function resultOf(word: string): Result | undefined {
  return (['concern', 'no-concern'] as const).find(
    (result) => wholes[result].includes(word) || beginnings[result].some((beginning) => word.startsWith(beginning)),
  );
}
