import { createHash } from 'node:crypto';
import type { Indicator } from '../indicators/engine/define.ts';
import type { Language } from '../model/words.ts';

/** How an indicator is counted, and a fingerprint of it: two runs with the same one can be compared. */
export function definitionOf({ id, version = 1, title, definition, basis, parameters = {} }: Indicator) {
  const sha256 = createHash('sha256')
    .update(JSON.stringify([id, version, definition, parameters]))
    .digest('hex');
  return { indicator: id, version, sha256, title, definition, basis, parameters };
}

/** `SEL § 50; BL § 20, stk. 3`. */
export function lawText({ basis }: Pick<Indicator, 'basis'>): string {
  return basis.map(({ act, section }) => `${act} ${section}`).join('; ');
}

const unset = { da: 'ikke sat', en: 'not set' };

/** `days = 30; form (not set)`: what a plan can set, with what holds where it does not. */
export function defaultsText({ parameters = {} }: Pick<Indicator, 'parameters'>, language: Language): string {
  return Object.entries(parameters)
    .map(([name, value]) => (value === '' ? `${name} (${unset[language]})` : `${name} = ${value}`))
    .join('; ');
}
