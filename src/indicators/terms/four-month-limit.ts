import type { Investigation } from '../../model/knowledge.ts';
import type { LegalBasis, Limit } from '../engine/define.ts';

/** SEL § 50 and, in the same words, BL § 20, stk. 3. */
export const fourMonthLimit: readonly LegalBasis[] = [
  { act: 'SEL', section: '§ 50' },
  { act: 'BL', section: '§ 20, stk. 3' },
];

export function noClockStart(one: Investigation): string | undefined {
  return one.clockStartOn === undefined ? 'no-clock-start' : undefined;
}

export function limitOfInvestigation({ dueOn, endedOn }: Investigation): Limit | undefined {
  return dueOn === undefined ? undefined : { dueOn, until: endedOn };
}

/** A figure says for how many cases the start date stood in for the awareness date. */
export function clockNotes(one: Investigation): readonly string[] {
  return one.clockFallback ? ['clock-fallback'] : [];
}
