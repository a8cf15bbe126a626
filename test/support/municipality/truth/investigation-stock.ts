import { addDays, daysFromTo, within } from './calendar.ts';
import { meanOf, medianOf, nearestRank, shareOf, type Outcome, type Truth } from './figure.ts';
import { dueOn, judged } from './investigations.ts';
import type { KnownInvestigation } from './known.ts';

/** Days from clock start to end: the difference, so that one ended the day it began lasted 0 days. */
export const investigationDuration: Truth = (known, period) => {
  const ended = known.investigations.filter((one) => within(one.endedOn, period));
  const days = ended.flatMap(({ clockOn, endedOn }) =>
    clockOn === undefined || endedOn === undefined ? [] : [daysFromTo(clockOn, endedOn)],
  );
  return {
    indicator: 'investigation-duration',
    period: period.name,
    value: medianOf(days),
    excludedCount: ended.length - days.length,
    also: { count: days.length, median: medianOf(days), mean: meanOf(days), percentile90: nearestRank(days, 0.9) },
  };
};

/** Begun by the day (start, else awareness) and not ended by its end. */
function openAtEndOf(one: KnownInvestigation, day: string): boolean {
  const begunOn = one.startedOn ?? one.clockOn;
  return begunOn !== undefined && begunOn <= day && (one.endedOn === undefined || one.endedOn > day);
}

export const investigationsOpen: Truth = (known, period) => {
  const open = known.investigations.filter((one) => openAtEndOf(one, period.to));
  const due = open.map((one) => dueOn(one) ?? '');
  const soon = addDays(period.to, 30);
  return {
    indicator: 'investigations-open',
    period: period.name,
    value: open.length,
    also: {
      overdue: due.filter((on) => on < period.to).length,
      dueWithin30Days: due.filter((on) => on >= period.to && on <= soon).length,
    },
  };
};

function assessedBefore(one: KnownInvestigation, asOf: string): Outcome {
  const limit = addDays(dueOn(one) ?? '', 1);
  if (one.preliminaryOn !== undefined) return one.preliminaryOn <= limit ? 'met' : 'missed';
  return asOf <= limit && one.endedOn === undefined ? 'pending' : 'missed';
}

export const investigationPreliminaryAssessment: Truth = (known, period) =>
  shareOf(
    'investigation-preliminary-assessment',
    period,
    known.investigations
      .filter((one) => within(dueOn(one), period) && judged(one, known.asOf) === 'missed')
      .map((one) => assessedBefore(one, known.asOf)),
  );
