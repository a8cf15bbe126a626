import type { Day } from '../../calendar/day.ts';
import { fold } from '../../model/fold.ts';
import { cprBirth } from '../../model/cpr-number.ts';
import { decodeEach, type Kind, type Reading } from './kind.ts';

/** Someone by a key that is the same wherever they occur, with the day of birth if the key tells it. */
export interface Person {
  readonly key: string;
  readonly bornOn: Day | undefined;
}

/** Those whom the lists of a run have named so far, by their numbers as written. */
export type People = Map<string, Reading<Person>>;

/** CPR numbers; a column of them may hold an Udlændingenummer (eight digits) here and there. */
export const cpr: Kind<Person> = {
  name: 'cpr',
  decode: (texts, { people }) => decodeEach(texts, (text) => known(text, people)),
};

/** Any text that tells people apart, such as an Udlændingenummer. */
export const personId: Kind<Person> = {
  name: 'person-id',
  decode: (texts) => decodeEach(texts, (text) => ({ value: { key: `id:${fold(text)}`, bornOn: undefined } })),
};

/** Several CPR numbers in one cell. Names and other words among them are passed over: they lead to no child. */
export const cprs: Kind<readonly Person[]> = {
  name: 'cprs',
  decode: (texts, { people }) =>
    decodeEach(texts, (text) => {
      const named = text.split(/[,;|\n]/).map((part) => known(part.trim(), people).value);
      return { value: named.filter((person) => person !== undefined) };
    }),
};

/** Each number is read once: the same children stand in all lists. */
function known(text: string, people: People): Reading<Person> {
  let person = people.get(text);
  if (person === undefined) people.set(text, (person = readCpr(text)));
  return person;
}

/** As most numbers are written. */
const plainNumber = /^\d{6}-?\d{4}$/;

function readCpr(text: string): Reading<Person> {
  if (plainNumber.test(text)) return personOf(text.length === 10 ? text : text.slice(0, 6) + text.slice(7));
  if (/^\d[.,]?\d*[eE]\+?\d+$/.test(text)) return { trouble: 'cpr-scientific' };
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d+$/.test(digits)) return { trouble: 'invalid-cpr' };
  if (digits.length === 8) return { value: { key: `id:${digits}`, bornOn: undefined } };
  if (digits.length !== 9) return personOf(digits);
  const read = personOf(`0${digits}`);
  return read.value === undefined ? read : { ...read, notice: 'cpr-lost-zero' };
}

function personOf(digits: string): Reading<Person> {
  const bornOn = cprBirth(digits);
  return bornOn === undefined ? { trouble: 'invalid-cpr' } : { value: { key: digits, bornOn } };
}

export function isPerson(value: unknown): value is Person {
  return typeof value === 'object' && value !== null && 'key' in value;
}
