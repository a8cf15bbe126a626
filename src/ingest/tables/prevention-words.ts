import { fold, wordsIn } from '../../model/fold.ts';
import { personId } from '../kinds/cpr.ts';
import { decodeEach, type Kind } from '../kinds/kind.ts';
import { id } from '../kinds/text.ts';
import { column } from '../table.ts';
import { person } from './person.ts';

/** The unit that a row belongs to. */
export const unitId = column(id, 'Enhed-id', 'Enhedsid', 'Enhedsnummer', 'Institutions-id', 'Institutionsnummer');

/** A child in lists from outside the case system, which often have a number of their own for it. */
export const pupil = {
  ...person,
  foreignId: column(personId, 'Barn-id', 'Barnets id', 'Elev-id', 'Person-id', 'Udlændingenummer'),
};

const denials = foldedSet(
  'nej n no ej ikke ingen intet uden mangler manglende afslået afvist afslag nægtet endnu 0 false falsk ikkeafholdt ikkeudfyldt',
);
const unclear = foldedSet('afventer afventes ukendt uoplyst måske ved');
const assents = foldedSet(
  'ja j yes y x 1 true sand given givet indhentet modtaget foreligger afholdt ok samtykke samtykket skriftlig skriftligt mundtlig mundtligt',
);

/** Whether something has been written down: a yes, a day or any text is one; the text itself is not kept. */
export const documented: Kind<boolean> = {
  name: 'documented',
  words: ['ja', 'nej'],
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const [first] = wordsIn(codes?.get(fold(text)) ?? text);
      return { value: first !== undefined && !denials.has(first) && !unclear.has(first) };
    }),
};

/** The answer to a question, in a word, a sentence or the day of it; what is no plain yes or no is none. */
export const answered: Kind<boolean> = {
  name: 'answered',
  words: ['ja', 'nej'],
  decode: (texts, { codes }) =>
    decodeEach(texts, (text) => {
      const value = answerIn(codes?.get(fold(text)) ?? text);
      return value === undefined ? { trouble: 'unknown-code' } : { value };
    }),
};

function answerIn(text: string): boolean | undefined {
  const words = wordsIn(text);
  const [first = ''] = words;
  // What follows a no explains it: "Ikke givet".
  if (denials.has(first)) return false;
  if (words.some((word) => unclear.has(word))) return undefined;
  const denies = words.some((word) => denials.has(word));
  if (denies) return assents.has(first) && first !== 'samtykke' ? undefined : false;
  return words.some((word) => assents.has(word)) || isDay(text) ? true : undefined;
}

function isDay(text: string): boolean {
  return /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b/.test(text.trim());
}

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(wordsIn(words));
}
