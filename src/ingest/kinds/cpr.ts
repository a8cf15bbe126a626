import type { Day } from '../../calendar/day.ts';
import { fold } from '../../model/fold.ts';
import { cprBirth } from '../../model/cpr-number.ts';
import { decodeEach, type Kind, type Reading } from './kind.ts';

/** Someone by a key that is the same wherever they occur, with the day of birth if the key tells it. */
export interface Person {
  readonly key: string;
  readonly bornOn: Day | undefined;
}

/** CPR numbers; a column of them may hold an Udlændingenummer (eight digits) here and there. */
export const cpr: Kind<Person> = { name: 'cpr', decode: (texts) => decodeEach(texts, readCpr) };

/** Any text that tells people apart, such as an Udlændingenummer. */
export const personId: Kind<Person> = {
  name: 'person-id',
  decode: (texts) => decodeEach(texts, (text) => ({ value: { key: `id:${fold(text)}`, bornOn: undefined } })),
};

/** Several CPR numbers in one cell. Names and other words among them are passed over: they lead to no child. */
export const cprs: Kind<readonly Person[]> = {
  name: 'cprs',
  decode: (texts) =>
    decodeEach(texts, (text) => {
      const people = text.split(/[,;|\n]/).map((part) => readCpr(part.trim()).value);
      return { value: people.filter((person) => person !== undefined) };
    }),
};

/** The numbers met last: the same children stand in all lists. */
const people = new Map<string, Reading<Person>>();
const rememberedPeople = 20_000;

function readCpr(text: string): Reading<Person> {
  let known = people.get(text);
  if (known === undefined) {
    if (people.size >= rememberedPeople) people.clear();
    people.set(text, (known = readAnew(text)));
  }
  return known;
}

/** As most numbers are written. */
const plainNumber = /^\d{6}-?\d{4}$/;

function readAnew(text: string): Reading<Person> {
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
