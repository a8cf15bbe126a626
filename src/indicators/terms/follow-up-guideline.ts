import { addInterval, type Interval } from '../../calendar/interval.ts';
import type { Measure } from '../../model/knowledge.ts';
import type { Reason } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import type { Moment } from '../engine/define.ts';
import type { Outcome, Pending } from '../engine/figures.ts';

/** The longest time between follow-ups that the plan sets for a measure of this kind. */
export function guidelineFor({ kind }: Pick<Measure, 'kind'>, { followUpGuidelines }: Settings): Interval | undefined {
  return followUpGuidelines.find(({ kinds }) => kinds.includes(kind))?.every;
}

export function noGuideline(): Reason {
  return { code: 'no-guideline' };
}

/**
 * Whether a measure was followed up by its guideline in the period: it may run for at most the interval from its start
 * to its first follow-up, and from each follow-up to the next. It is late when it is overdue on some day of the
 * period, also where the time ran out before the period began. Open in a period that has not ended, it is
 * pending when it may still become late.
 */
export function keptGuideline(one: Measure, every: Interval, { period, asOf }: Moment): Outcome | Pending {
  const known = asOf < period.to ? asOf : period.to;
  const last = one.endedOn !== undefined && one.endedOn < known ? one.endedOn : known;
  let due = addInterval(one.startedOn, every);
  for (const day of one.followedUpOn) {
    if (day < one.startedOn || day > last) continue;
    if (due < day && day >= period.from) return 'missed';
    due = addInterval(day, every);
  }
  if (due < last && last >= period.from) return 'missed';
  const mayBecomeLate = one.endedOn === undefined && asOf < period.to && due < period.to;
  return mayBecomeLate ? 'pending' : 'met';
}
