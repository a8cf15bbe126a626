import type { Investigation } from '../../model/knowledge.ts';
import type { Reason } from '../../model/observation.ts';
import type { LegalBasis, Limit, Moment, Timeless } from '../engine/define.ts';

/** SEL § 50 and, in the same words, BL § 20, stk. 3. */
export const fourMonthLimit: readonly LegalBasis[] = [
  { act: 'SEL', section: '§ 50' },
  { act: 'BL', section: '§ 20, stk. 3' },
];

/** The clock runs from awareness, else from the start; where the settings say so, from the start alone. */
export const byTheClock = { missing: noStartColumn, exclude: noClockStart };

function noStartColumn({ settings, knowledge }: Moment): Reason | undefined {
  const fields = knowledge.lists.investigations?.fields;
  if (settings.clock !== 'start' || fields === undefined || fields.has('startedOn')) return undefined;
  return { code: 'missing-column', args: { list: 'investigations', field: 'startedOn' } };
}

/** For figures that ask when the investigation began, besides: an unreadable start is neither none nor the awareness. */
export const byClockAndStart = {
  ...byTheClock,
  exclude: (one: Investigation, at: Timeless): string | undefined =>
    one.unusable?.['startedOn'] ?? noClockStart(one, at),
};

function noClockStart(one: Investigation, { settings }: Timeless): string | undefined {
  if (one.clockStartOn !== undefined) return undefined;
  return settings.clock === 'start' ? (one.unusable?.['startedOn'] ?? 'no-start-date') : 'no-clock-start';
}

export function limitOfInvestigation({ dueOn, endedOn }: Investigation): Limit | undefined {
  return dueOn === undefined ? undefined : { dueOn, until: endedOn };
}

/** A figure says for how many cases the start date stood in for the awareness date. */
export function clockNotes(one: Investigation): readonly string[] {
  return one.clockFallback ? ['clock-fallback'] : [];
}
