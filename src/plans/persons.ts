import { holdsCpr } from '../model/person-number.ts';
import type { Words } from '../model/words.ts';
import type { Misfit } from '../yaml/document.ts';

/** A plan is shown in reports, and no person is. */
export const aboutPerson: Words = {
  da: 'her står et CPR-nummer; en plan vises i rapporter og kan ikke handle om en enkelt person',
  en: 'here is a CPR number; a plan is shown in reports and cannot be about one person',
};

/** Every text or number of a plan, or name of a field, that holds a CPR number; an amount may have as many digits. */
export function personsIn(raw: unknown): Misfit[] {
  return personsAt(raw, [], new Set());
}

/** A part that refers to itself is looked into once. */
function personsAt(raw: unknown, path: Misfit['path'], seen: Set<object>): Misfit[] {
  if (typeof raw === 'string' || (typeof raw === 'number' && path.at(-1) !== 'amount')) {
    return holdsCpr(String(raw)) ? [{ path, of: 'value', words: aboutPerson, args: {} }] : [];
  }
  if (typeof raw !== 'object' || raw === null || seen.has(raw)) return [];
  seen.add(raw);
  if (Array.isArray(raw)) return raw.flatMap((one, at) => personsAt(one, [...path, at], seen));
  return Object.entries(raw).flatMap(([key, value]): Misfit[] => [
    ...(holdsCpr(key) ? [{ path: [...path, key], of: 'key' as const, words: aboutPerson, args: {} }] : []),
    ...personsAt(value, [...path, key], seen),
  ]);
}
