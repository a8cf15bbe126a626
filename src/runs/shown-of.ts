import { holdsCpr, holdsPersonNumber, untold } from '../model/person-number.ts';
import { oneLine } from '../model/printable.ts';

const hash = /^[0-9a-f]{64}$/;

/** Holds digests only, and many: they are held together and never shown. */
const neverShown = 'rows';

/**
 * What somebody wrote into a run by hand as it may be shown: every text and key in one line, unable to steer a terminal,
 * and without the number of a person.
 */
export function shownOf(value: unknown, name?: string): unknown {
  if (typeof value === 'string') return hash.test(value) ? value : textOf(value, name);
  if (Array.isArray(value)) return value.map((one) => shownOf(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [textOf(key), key === neverShown ? one : shownOf(one, key)]),
  );
}

/** A file's name may hold a day and a time, which are many digits too. */
function textOf(text: string, name?: string): string {
  const line = oneLine(text);
  return (name === 'file' ? holdsCpr(line) : holdsPersonNumber(line)) ? untold : line;
}
