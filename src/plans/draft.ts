import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { withoutCpr } from '../model/person-number.ts';
import type { Language } from '../model/words.ts';
import { builtinPlans } from './builtin/index.ts';
import danish from './templates/da.yml';
import english from './templates/en.yml';

export interface Draft {
  readonly id: string;
  /** What the file is called in the commands that its comments tell. */
  readonly file: string;
  readonly language: Language;
  /** The id of a plan that ships, to begin from. */
  readonly from?: string | undefined;
  /** Where editors find the JSON Schema of a plan file. */
  readonly schema?: string | undefined;
}

/** The text of a plan file to work on. It is right as it stands. */
export function draftPlan({ id, file, language, from, schema }: Draft): string {
  const text = from === undefined ? { da: danish, en: english }[language] : copyOf(from, language);
  const named = text.replaceAll('{file}', () => file).replace(/^id: .*$/m, () => `id: ${id}`);
  return schema === undefined ? named : `# yaml-language-server: $schema=${schema}\n${named}`;
}

function copyOf(id: string, language: Language): string {
  const text = Object.hasOwn(builtinPlans, id) ? builtinPlans[id] : undefined;
  if (text !== undefined) return `# ${{ da: 'Afskrift af', en: 'Copy of' }[language]} ${id}.\n${text}`;
  const known = Object.keys(builtinPlans);
  const near = nearest(id, known);
  throw new UsageError(
    {
      da: `ukendt plan {id}; ${near === undefined ? 'kendte planer: {known}' : 'mente du {near}?'}`,
      en: `unknown plan {id}; ${near === undefined ? 'known plans: {known}' : 'did you mean {near}?'}`,
    },
    { id, near: near ?? '', known: known.join(', ') },
  );
}

/** An id from the name of a file: `Børn & Unge 2026.yml` gives boern-unge-2026. */
export function idFromName(name: string): string {
  const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
  const id = withoutCpr(name)
    .replace(/\.ya?ml$/i, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'plan' : id;
}
