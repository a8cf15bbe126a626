import { addDays, addMonths, within, type TruthPeriod } from './calendar.ts';
import { shareOf, type Outcome, type Truth } from './figure.ts';
import { byCase, type Known, type KnownMeasure } from './known.ts';
import { activeIn, followUpsOf } from './measures.ts';

const guidelineMonths = 3;

/** Walks a measure day by day: late is a day that comes after the limit since the start or the last follow-up. */
function walked(measure: KnownMeasure, days: ReadonlySet<string>, period: TruthPeriod, asOf: string): Outcome {
  let limit = addMonths(measure.startedOn, guidelineMonths);
  for (let on = measure.startedOn; on <= period.to && on <= asOf; on = addDays(on, 1)) {
    if (measure.endedOn !== undefined && on > measure.endedOn) return 'met';
    if (on > limit && on >= period.from) return 'missed';
    if (days.has(on)) limit = addMonths(on, guidelineMonths);
  }
  if (measure.endedOn !== undefined || asOf >= period.to) return 'met';
  return limit < period.to ? 'pending' : 'met';
}

function byGuideline(indicator: string, of: (measure: KnownMeasure) => boolean): Truth {
  return (known, period) => {
    const followUps = followUpsOf(known);
    const outcome = (measure: KnownMeasure): Outcome =>
      walked(measure, new Set(followUps(measure).map(({ doneOn }) => doneOn)), period, known.asOf);
    return shareOf(indicator, period, known.measures.filter((one) => of(one) && activeIn(one, period)).map(outcome));
  };
}

/** By an interval of three months for early preventive measures and for placements in a foster family. */
export const preventiveFollowUp = byGuideline('preventive-follow-up', ({ kind }) => kind === 'preventive');
export const followUpByGuideline = byGuideline(
  'follow-up-by-guideline',
  ({ kind, type }) => kind === 'preventive' || type === 'Plejefamilie' || type === 'Kommunal plejefamilie',
);

/** Three months, or under Barnets Lov the end of an investigation that was under way and went on. */
function limitOf(known: Known): (measure: KnownMeasure) => string {
  const investigations = byCase(known.investigations);
  return ({ caseNumber, startedOn }) => {
    const ends = (investigations.get(caseNumber) ?? [])
      .filter((one) => (one.startedOn ?? one.clockOn ?? '9999') <= startedOn)
      .flatMap(({ endedOn }) => (endedOn !== undefined && endedOn > startedOn ? [endedOn] : []));
    const limits = [addMonths(startedOn, 3), ...(startedOn >= '2024-01-01' ? ends : [])];
    return limits.toSorted()[0] ?? '';
  };
}

/** Of the measures that the law demands a follow-up of, those that ended before it was due set aside. */
export const firstFollowUpOwed: Truth = (known, period) => {
  const limit = limitOf(known);
  const followUps = followUpsOf(known);
  const outcome = (measure: KnownMeasure): Outcome => {
    const due = limit(measure);
    const inTime = followUps(measure).some(({ doneOn }) => doneOn >= measure.startedOn && doneOn <= due);
    if (inTime) return 'met';
    if ((measure.endedOn ?? '9999') < due) return 'excluded';
    return known.asOf <= due ? 'pending' : 'missed';
  };
  const owed = known.measures.filter((one) => one.kind !== 'preventive' && within(limit(one), period));
  return shareOf('first-follow-up-3-months', period, owed.map(outcome));
};
