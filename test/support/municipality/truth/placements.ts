import { addDays, addMonths, daysFromTo, within } from './calendar.ts';
import { activeOn } from './chains.ts';
import { bandsOf, meanOf, medianOf, shareOf, type Outcome, type Truth } from './figure.ts';
import { byCase, type Known, type KnownMeasure } from './known.ts';

const isPlacement = (measure: KnownMeasure): boolean => measure.kind === 'placement';
const isNetwork = (measure: KnownMeasure): boolean => measure.place === 'Netværksplejefamilie';
const isFoster = (measure: KnownMeasure): boolean => measure.place.toLowerCase().includes('plejefamilie');
const isInstitution = (measure: KnownMeasure): boolean => measure.place.startsWith('Døgninstitution');

const placedOn = (known: Known, on: string): readonly KnownMeasure[] =>
  known.measures.filter((measure) => isPlacement(measure) && activeOn(measure, on));

export const placements: Truth = (known, period) => {
  const types = placedOn(known, period.to).map((measure) => measure.place);
  const names = [...new Set(types)].toSorted((a, b) => (a < b ? -1 : 1));
  return { indicator: 'placements', period: period.name, value: types.length, bands: bandsOf(names, types) };
};

export const placementNetworkShare: Truth = (known, period) => {
  const placed = placedOn(known, period.to);
  const outcomes = placed.map((measure): Outcome => (isNetwork(measure) ? 'met' : 'missed'));
  return {
    ...shareOf('placement-network-share', period, outcomes),
    also: { inFosterCare: placed.filter(isFoster).length },
  };
};

/** Counts only: what stands against foster care, institutions alone or every other place, is for the definition to say. */
export const placementFosterShare: Truth = (known, period) => {
  const placed = placedOn(known, period.to);
  const count = (of: (measure: KnownMeasure) => boolean): number => placed.filter(of).length;
  return {
    indicator: 'placement-foster-share',
    period: period.name,
    numerator: count(isFoster),
    also: {
      placed: placed.length,
      institutions: count(isInstitution),
      residential: count((measure) => measure.place === 'Opholdssted'),
    },
  };
};

/** Days from the first day to the last, and for those that go on to the last day of the period. */
export const institutionDuration: Truth = (known, period) => {
  const all = known.measures.filter(isInstitution);
  const ended = all.filter((one) => within(one.endedOn, period));
  const endedDays = ended.map((one) => daysFromTo(one.startedOn, one.endedOn ?? ''));
  const ongoing = all.filter((one) => one.startedOn <= period.to && (one.endedOn ?? '9') > period.to);
  const ongoingDays = ongoing.map((one) => daysFromTo(one.startedOn, period.to));
  return {
    indicator: 'institution-duration',
    period: period.name,
    value: medianOf(endedDays),
    also: {
      ended: endedDays.length,
      endedMedian: medianOf(endedDays),
      endedMean: meanOf(endedDays),
      ongoing: ongoingDays.length,
      ongoingMedian: medianOf(ongoingDays),
      ongoingMean: meanOf(ongoingDays),
    },
  };
};

export const institutionStepDown: Truth = (known, period) => {
  const ended = known.measures.filter((one) => isInstitution(one) && within(one.endedOn, period));
  const outcome = ({ child, endedOn = '' }: KnownMeasure): Outcome => {
    const limit = addDays(endedOn, 30);
    const followed = known.measures.some(
      (next) => next.child === child && !isInstitution(next) && next.startedOn >= endedOn && next.startedOn <= limit,
    );
    if (followed) return 'met';
    return known.asOf <= limit ? 'pending' : 'missed';
  };
  return shareOf('institution-step-down', period, ended.map(outcome));
};

export const placementNetworkMapping: Truth = (known, period) => {
  const mapped = byCase(known.activities.filter(({ one }) => one.kind === 'network-mapping'));
  const outcome = ({ caseNumber, startedOn }: KnownMeasure): Outcome =>
    (mapped.get(caseNumber) ?? []).some(({ doneOn }) => doneOn < startedOn) ? 'met' : 'missed';
  const begun = known.measures.filter((one) => isPlacement(one) && within(one.startedOn, period));
  return shareOf('placement-network-mapping', period, begun.map(outcome));
};

export const placementVisits: Truth = (known, period) => {
  const from = addMonths(addDays(period.to, 1), -12);
  const visits = byCase(known.activities.filter(({ one }) => one.kind === 'visit'));
  const outcome = ({ caseNumber }: KnownMeasure): Outcome => {
    const held = (visits.get(caseNumber) ?? []).filter(({ doneOn }) => doneOn >= from && doneOn <= period.to);
    return held.length >= 2 ? 'met' : 'missed';
  };
  const wholeYear = placedOn(known, period.to).filter((one) => one.startedOn <= from);
  return shareOf('placement-visits', period, wholeYear.map(outcome));
};
