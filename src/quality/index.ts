import type { RuleText } from '../model/findings.ts';
import { acrossRules } from './across.ts';
import { intakeTexts } from './intake/index.ts';

export type { NotChecked } from './rule.ts';

/** Every rule there is, in the order of their groups: of a file, a value, a row, and further out. */
export const allRules: readonly RuleText[] = [...intakeTexts, ...acrossRules];

const byCode = new Map(allRules.map((rule) => [rule.code, rule]));

/** What a finding's code means; undefined for a code that no rule has. */
export function ruleOf(code: string): RuleText | undefined {
  return byCode.get(code);
}
