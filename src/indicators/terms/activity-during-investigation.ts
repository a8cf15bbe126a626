import { hasDayIn } from '../../calendar/day.ts';
import type { Investigation } from '../../model/knowledge.ts';
import type { ActivityKind } from '../../model/settings.ts';
import type { Words } from '../../model/words.ts';
import { defineShare, type Indicator, type LegalBasis, type Moment } from '../engine/define.ts';
import { byClockAndStart } from './four-month-limit.ts';
import { endedInPeriod } from './in-period.ts';

/** Of the investigations ended in the period, the share with an activity of a kind on the same case from start to end. */
export function defineActivityDuringInvestigation(named: {
  id: string;
  kind: ActivityKind;
  title: Words;
  definition: Words;
  basis: readonly LegalBasis[];
}): Indicator {
  const { kind, ...rest } = named;
  return defineShare({
    ...rest,
    of: 'investigations',
    reads: { investigations: ['awareOn | startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
    kinds: [kind],
    ...byClockAndStart,
    ...endedInPeriod,
    outcome: (one, at) => (isHeldDuring(one, kind, at) ? 'met' : 'missed'),
  });
}

function isHeldDuring(one: Investigation, kind: ActivityKind, { knowledge }: Moment): boolean {
  const from = one.startedOn ?? one.clockStartOn;
  const to = one.endedOn;
  if (from === undefined || to === undefined) return false;
  return hasDayIn(knowledge.activityDays(one, kind), from, to);
}
