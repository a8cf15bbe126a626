import { fold } from '../../model/fold.ts';
import { holdsCpr, holdsMarkedCpr } from '../../model/person-number.ts';
import { decodeEach, isBlank, type Decoded, type Kind } from './kind.ts';

/** Words as they stand. A CPR number among them is pointed out, since such text may be shown. */
export const text: Kind<string> = {
  name: 'text',
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const value = codes?.get(fold(text)) ?? text;
      return holdsCpr(value) ? { value, notice: 'cpr-in-text' } : { value };
    }),
};

/** Words of a code list; one that is not in it is used as it stands, with a word about it. */
export function listed(words: readonly string[], isKnown: (text: string) => boolean): Kind<string> {
  return {
    name: 'listed',
    words,
    decode: (texts, { codes }) =>
      decodeEach(texts, (text) => {
        const value = codes?.get(fold(text)) ?? text;
        if (holdsCpr(value)) return { value, notice: 'cpr-in-text' };
        return isKnown(value) ? { value } : { value, notice: 'unknown-code' };
      }),
  };
}

/** A number or name that tells rows apart; never looked into, as ten digits may be just that. */
export const id: Kind<string> = {
  name: 'id',
  decode: (texts) => ({ values: idsIn(texts), troubles: undefined, notices: undefined }),
  decodeLater: (textsOf) => new LaterIds(textsOf),
};

/** The number of a case, an id that may be shown: what is plainly a CPR number is pointed out. */
export const caseNumber: Kind<string> = {
  name: 'id',
  decode: (texts) => ({ values: idsIn(texts), troubles: undefined, notices: noticesIn(texts) }),
};

function noticesIn(texts: readonly string[]): string[] | undefined {
  let notices: string[] | undefined;
  for (let code = 0; code < texts.length; code++) {
    if (holdsMarkedCpr(texts[code] as string)) (notices ??= [])[code] = 'cpr-in-text';
  }
  return notices;
}

class LaterIds implements Decoded<string> {
  readonly troubles = undefined;
  readonly notices = undefined;
  readonly #textsOf: () => readonly string[];
  #values: Decoded<string>['values'] | undefined;

  constructor(textsOf: () => readonly string[]) {
    this.#textsOf = textsOf;
  }

  get values(): Decoded<string>['values'] {
    return (this.#values ??= idsIn(this.#textsOf()));
  }
}

function idsIn(texts: readonly string[]): (string | undefined)[] {
  const values: (string | undefined)[] = texts.slice();
  // Few ids are as short as what stands for nothing.
  for (let code = 0; code < texts.length; code++) {
    const text = texts[code] as string;
    if (text.length <= 4 && isBlank(text)) values[code] = undefined;
  }
  return values;
}

/** Several words in one cell, separated by comma, bar or semicolon. */
export const words: Kind<readonly string[]> = {
  name: 'words',
  decode: (texts) =>
    decodeEach(texts, (text) => {
      const parts = text.split(/[,|;]/).map((part) => part.trim());
      const value = parts.filter((part) => !isBlank(part));
      return holdsCpr(text) ? { value, notice: 'cpr-in-text' } : { value };
    }),
};

/** What a code means to the program, beside the text itself. */
export interface Code<M extends string> {
  readonly text: string;
  /** Undefined when the text is none of the known words. */
  readonly meaning: M | undefined;
}

/** A text may go on after a known word of at least this length: `Afsluttet – fraflyttet`. */
const tellingLength = 5;

/** Words with a meaning to the program; a text that is none of them is used as it stands, with a word about it. */
export function code<M extends string>(meanings: Readonly<Record<M, readonly string[]>>): Kind<Code<M>> {
  const known = new Map<string, M>();
  for (const meaning of Object.keys(meanings) as M[]) {
    for (const word of meanings[meaning]) known.set(fold(word), meaning);
  }
  const openings = [...known].filter(([word]) => word.length >= tellingLength);
  const meaningOf = (folded: string): M | undefined =>
    known.get(folded) ?? openings.find(([word]) => folded.startsWith(word))?.[1];
  return {
    name: 'code',
    words: Object.values<readonly string[]>(meanings).flat(),
    decode: (texts, { codes }) =>
      decodeEach(texts, (text) => {
        const meaning = meaningOf(fold(codes?.get(fold(text)) ?? text));
        const value = { text, meaning };
        return meaning === undefined ? { value, notice: 'unknown-code' } : { value };
      }),
  };
}

const yes = ['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sand'];
const no = ['nej', 'n', 'no', '0', 'false', 'falsk'];
const answers = new Map([...yes.map((word) => [word, true] as const), ...no.map((word) => [word, false] as const)]);

/** The yes or no that a text comes to as a whole; undefined where it is neither. */
export function answerOf(text: string): boolean | undefined {
  return answers.get(fold(text));
}

export const yesNo: Kind<boolean> = {
  name: 'yes-no',
  words: ['ja', 'nej'],
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const value = answerOf(codes?.get(fold(text)) ?? text);
      return value === undefined ? { trouble: 'unknown-code' } : { value };
    }),
};
