import type { Day } from '../../../src/calendar/day.ts';
import { UsageErrors } from '../../../src/errors.ts';
import type { Language } from '../../../src/model/words.ts';
import { readPlan } from '../../../src/plans/load.ts';

/** A plan file without a mistake, for tests to put one in. */
export const plan = `id: min-plan
title: { da: Min plan, en: My plan }
source: { document: Plan, publisher: Kommune, published: 2026-01 }
settings:
  clock: start
milestones:
  - id: limit-90
    title: Frist
    indicator: investigation-within-4-months
    kind: target-by
    op: '>='
    target: 0.9
    due: 2026-06-30
`;

/** The complaints of a plan file, a line each. */
export function linesOf(text: string, language: Language = 'en', today?: Day): string[] {
  try {
    readPlan(text, 'plan.yml', today);
  } catch (error) {
    if (error instanceof UsageErrors) return error.lines(language);
    throw error;
  }
  return [];
}

/** A text with the place of its mistake marked by ^, and the complaints with @ for that place. */
export function atMark(marked: string, complaints: readonly string[]): { text: string; lines: string[] } {
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  const place = `plan.yml:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  return { text: marked.replace('^', ''), lines: complaints.map((one) => one.replace('@', place)) };
}

/** The plan with another milestone at the end. */
export function withMilestone(fields: string): string {
  return `${plan}  - { id: more, title: Mere, ${fields} }\n`;
}
