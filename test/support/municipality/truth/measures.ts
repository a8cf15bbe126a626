import { within, type TruthPeriod } from './calendar.ts';
import { activeOn } from './chains.ts';
import { rateOf, type Truth } from './figure.ts';
import { byCase, type Known, type KnownActivity, type KnownMeasure } from './known.ts';

/** Begun by the last day of the period and not ended before its first. */
export const activeIn = (measure: KnownMeasure, period: TruthPeriod): boolean =>
  measure.startedOn <= period.to && (measure.endedOn === undefined || measure.endedOn >= period.from);

/** The one measure that a follow-up names, else every measure of its case that day. */
function covers(followUp: KnownActivity, measure: KnownMeasure): boolean {
  if (followUp.one.caseNumber !== measure.caseNumber) return false;
  const { serviceId } = followUp.one;
  return serviceId === '' ? activeOn(measure, followUp.doneOn) : measure.rows.some((row) => row.one.id === serviceId);
}

export function followUpsOf(known: Known): (measure: KnownMeasure) => readonly KnownActivity[] {
  const onCase = byCase(known.activities.filter(({ one }) => one.kind === 'follow-up'));
  return (measure) => (onCase.get(measure.caseNumber) ?? []).filter((followUp) => covers(followUp, measure));
}

export const followUpsPerMeasure: Truth = (known, period) => {
  const active = known.measures.filter((measure) => activeIn(measure, period));
  const coverings = active.flatMap(followUpsOf(known)).filter(({ doneOn }) => within(doneOn, period));
  return rateOf('follow-ups-per-measure', period, coverings.length, active.length);
};
