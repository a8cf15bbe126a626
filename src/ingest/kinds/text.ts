import { fold } from '../../model/fold.ts';
import { decodeEach, isBlank, type Kind } from './kind.ts';
import { cprBirth } from './cpr-number.ts';

const cprShape = /(?<!\d)(\d{6})([- ]?)(\d{4})(?!\d)/g;

/** Words as they stand. A CPR number among them is pointed out, since such text may be shown. */
export const text: Kind<string> = {
  name: 'text',
  decode: (texts) => decodeEach(texts, (value) => (holdsCpr(value) ? { value, notice: 'cpr-in-text' } : { value })),
};

/** A number or name that tells rows apart; never looked into, as ten digits may be just that. */
export const id: Kind<string> = {
  name: 'id',
  decode: (texts) => ({
    values: texts.map((value) => (isBlank(value) ? undefined : value)),
    troubles: undefined,
    notices: undefined,
  }),
};

/** Several words in one cell, separated by comma, bar or semicolon. */
export const words: Kind<readonly string[]> = {
  name: 'words',
  decode: (texts) =>
    decodeEach(texts, (value) => {
      const parts = value.split(/[,|;]/).map((part) => part.trim());
      const read = { value: parts.filter((part) => !isBlank(part)) };
      return holdsCpr(value) ? { ...read, notice: 'cpr-in-text' } : read;
    }),
};

/** True where the text holds ten digits that can be a CPR number. */
export function holdsCpr(value: string): boolean {
  if (value.length < 10) return false;
  for (const [, date, , serial] of value.matchAll(cprShape)) {
    if (cprBirth(`${date}${serial}`) !== undefined) return true;
  }
  return false;
}

/** What a code means to the program, beside the text itself. */
export interface Code<M extends string> {
  readonly text: string;
  /** Undefined when the text is none of the known words. */
  readonly meaning: M | undefined;
}

/** Words with a meaning to the program; a text that is none of them is used as it stands, with a word about it. */
export function code<M extends string>(meanings: Readonly<Record<M, readonly string[]>>): Kind<Code<M>> {
  const known = new Map<string, M>();
  for (const meaning of Object.keys(meanings) as M[]) {
    for (const word of meanings[meaning]) known.set(fold(word), meaning);
  }
  return {
    name: 'code',
    decode: (texts, { codes }) =>
      decodeEach(texts, (text) => {
        const folded = fold(text);
        const meaning = known.get(fold(codes?.get(folded) ?? text));
        const value = { text, meaning };
        return meaning === undefined ? { value, notice: 'unknown-code' } : { value };
      }),
  };
}

const yes = ['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'sand'];
const no = ['nej', 'n', 'no', '0', 'false', 'falsk'];
const answers = new Map([...yes.map((word) => [word, true] as const), ...no.map((word) => [word, false] as const)]);

export const yesNo: Kind<boolean> = {
  name: 'yes-no',
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const folded = fold(text);
      const value = answers.get(fold(codes?.get(folded) ?? text));
      return value === undefined ? { trouble: 'unknown-code' } : { value };
    }),
};
