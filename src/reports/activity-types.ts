import type { Report } from '../analyze.ts';
import { holdsPersonNumber } from '../model/person-number.ts';

type UnknownType = Report['unknownActivityTypes'][number];

const rare = 5;
const longest = 60;
const longNumber = /\p{Nd}{4}/u;

/**
 * An activity type that no rule knows, by name. One of few cases, a long one, or one with a long number or that of a
 * person, however it is written, may be free text that strayed into the column, and is not shown: then its places have to
 * do.
 */
export function nameOfType({ cases, places }: UnknownType): string | undefined {
  const [first] = places;
  if (first === undefined || cases < rare) return undefined;
  const name = first.subtype === undefined ? first.type : `${first.type} / ${first.subtype}`;
  return name.length > longest || longNumber.test(name) || holdsPersonNumber(name) ? undefined : name;
}
