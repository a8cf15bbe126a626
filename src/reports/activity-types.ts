import type { Report } from '../analyze.ts';

type UnknownType = Report['unknownActivityTypes'][number];

const rare = 5;
const longest = 60;

/**
 * An activity type that no rule knows, by name. A rare or long one, or one with a long number, may be free text
 * that strayed into the column, and is not shown: then its places have to do.
 */
export function nameOfType({ count, places }: UnknownType): string | undefined {
  const [first] = places;
  if (first === undefined || count < rare) return undefined;
  const name = first.subtype === undefined ? first.type : `${first.type} / ${first.subtype}`;
  return name.length > longest || /\d{4}/.test(name) ? undefined : name;
}
