import { holdsCpr } from '../model/person-number.ts';
import type { Words } from '../model/words.ts';
import type { Misfit } from '../yaml/document.ts';

/** A plan is shown in reports, and no person is. */
export const aboutPerson: Words = {
  da: 'her står et CPR-nummer; en plan vises i rapporter og kan ikke handle om en enkelt person',
  en: 'here is a CPR number; a plan is shown in reports and cannot be about one person',
};

/** Every text of a plan, or name of a field, that holds a CPR number. */
export function personsIn(raw: unknown, path: Misfit['path'] = []): Misfit[] {
  if (typeof raw === 'string') return holdsCpr(raw) ? [{ path, of: 'value', words: aboutPerson, args: {} }] : [];
  if (Array.isArray(raw)) return raw.flatMap((one, at) => personsIn(one, [...path, at]));
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]): Misfit[] => [
    ...(holdsCpr(key) ? [{ path: [...path, key], of: 'key' as const, words: aboutPerson, args: {} }] : []),
    ...personsIn(value, [...path, key]),
  ]);
}
