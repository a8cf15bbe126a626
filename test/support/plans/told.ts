import { parseDay, type Day } from '../../../src/calendar/day.ts';
import { parsePeriod, type Period } from '../../../src/calendar/period.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { judgeMilestone } from '../../../src/plans/judge.ts';
import type { Judgement } from '../../../src/plans/judgement.ts';
import type { Milestone } from '../../../src/plans/plan.ts';

/** A figure as text: `36/40`, `36/40 +3` with three pending, a bare number for a rate, or a status. */
export type Told = Readonly<Record<string, string>>;

function observe(text: string | undefined, period: Period): Observation {
  const frame = { indicator: 'told', period, pending: 0, excluded: [], notes: [], account: null } as const;
  const shareOf = /^(\d+)\/(\d+)(?: \+(\d+))?( unreliable)?$/.exec(text ?? '');
  if (shareOf !== null) {
    const [numerator, denominator] = [Number(shareOf[1]), Number(shareOf[2])];
    return {
      ...frame,
      unit: 'share',
      status: shareOf[4] === undefined ? 'ok' : 'unreliable',
      ...(shareOf[4] !== undefined && { reason: { code: 'unreliable' } }),
      // An interval from 0.1 below to 0.05 above, so that the tests can tell where it lies.
      summary: {
        value: numerator / denominator,
        numerator,
        denominator,
        interval: [numerator / denominator - 0.1, numerator / denominator + 0.05],
      },
      pending: Number(shareOf[3] ?? 0),
    };
  }
  if (text !== undefined && /^[\d.]+$/.test(text)) {
    return { ...frame, unit: 'rate', status: 'ok', summary: { value: Number(text) } };
  }
  if (text === 'missing') {
    const reason = { code: 'missing-list', args: { list: 'activities' } };
    return { ...frame, unit: 'share', status: 'not-evaluated', reason, summary: { value: null } };
  }
  const code = text === 'unjudged' ? 'none-judged' : 'none-in-period';
  return { ...frame, unit: 'share', status: 'empty', reason: { code }, summary: { value: null } };
}

export function judge(milestone: Milestone, told: Told, asOf: string): Judgement {
  return judgeMilestone(milestone, (_, period) => observe(told[period.label], period), day(asOf), 'told');
}

export function day(text: string): Day {
  const is = parseDay(text);
  if (is === undefined) throw new Error(`not a day: ${text}`);
  return is;
}

export function period(text: string): Period {
  const is = parsePeriod(text);
  if (is === undefined) throw new Error(`not a period: ${text}`);
  return is;
}
