import { addDays, addMonths, daysFromTo, within, type TruthPeriod } from './calendar.ts';
import { activeOn } from './chains.ts';
import { bandsOf, shareOf, type Figure, type Outcome, type Truth } from './figure.ts';
import { byCase, type Known, type KnownMeasure } from './known.ts';
import { activeIn, followUpsOf, followUpsPerMeasure } from './measures.ts';

const barnetsLov = '2024-01-01';
const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/** Days of the row or measure inside the period, both ends included. */
function daysIn(
  one: { readonly startedOn: string; readonly endedOn: string | undefined },
  period: TruthPeriod,
  asOf: string,
): number {
  const last = earlier(earlier(one.endedOn ?? period.to, period.to), asOf);
  return Math.max(0, daysFromTo(later(one.startedOn, period.from), last) + 1);
}

export const activeMeasures: Truth = (known, period) => {
  const active = known.measures.filter((measure) => activeOn(measure, period.to));
  const isActive = (row: Pick<KnownMeasure, 'startedOn' | 'endedOn'>): boolean =>
    row.startedOn <= period.to && (row.endedOn === undefined || row.endedOn >= period.to);
  const types = active.map((measure) => measure.type);
  const names = [...new Set(types)].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    indicator: 'active-measures',
    period: period.name,
    value: active.length,
    bands: bandsOf(names, types),
    also: { rows: known.services.filter(isActive).length },
  };
};

/** The rate, and beside it the follow-ups per year that a measure ran. */
export const followUpsPerMeasureAndYear: Truth = (known, period) => {
  const rate = followUpsPerMeasure(known, period);
  const days = known.measures
    .filter((measure) => activeIn(measure, period))
    .reduce((sum, measure) => sum + daysIn(measure, period, known.asOf), 0);
  const perMeasureYear = days === 0 ? null : (rate.numerator ?? 0) / (days / 365.25);
  return { ...rate, also: { daysActive: days, perMeasureYear } };
};

/** Three months from the start; under Barnets Lov the end of an investigation under way at the start, when that is earlier. */
function firstLimits(known: Known): (measure: KnownMeasure) => string {
  const investigations = byCase(known.investigations);
  return ({ caseNumber, startedOn }) => {
    const limit = addMonths(startedOn, 3);
    if (startedOn < barnetsLov) return limit;
    return (investigations.get(caseNumber) ?? [])
      .filter((one) => (one.startedOn ?? one.clockOn ?? '9') <= startedOn && (one.endedOn ?? '') >= startedOn)
      .reduce((first, one) => earlier(first, one.endedOn ?? first), limit);
  };
}

export const firstFollowUp3Months: Truth = (known, period) => {
  const limitOf = firstLimits(known);
  const followUps = followUpsOf(known);
  const outcome = (measure: KnownMeasure): Outcome => {
    const limit = limitOf(measure);
    const inTime = followUps(measure).some(({ doneOn }) => doneOn >= measure.startedOn && doneOn <= limit);
    if (inTime) return 'met';
    return known.asOf <= limit ? 'pending' : 'missed';
  };
  const owed = known.measures.filter((measure) => within(limitOf(measure), period));
  const statutory = owed.filter((measure) => measure.kind !== 'preventive');
  const { numerator = 0, denominator = 0 } = shareOf('', period, statutory.map(outcome));
  return {
    ...shareOf('first-follow-up-3-months', period, owed.map(outcome)),
    also: { numeratorWithoutPreventive: numerator, denominatorWithoutPreventive: denominator },
  };
};

/** Each follow-up once, whatever it covers; with either network among the participants. */
export const followUpNetwork: Truth = (known, period) => {
  const held = known.activities.filter(({ one, doneOn }) => one.kind === 'follow-up' && within(doneOn, period));
  const count = (of: (one: (typeof held)[number]['one']) => boolean): number =>
    held.filter(({ one }) => of(one)).length;
  const either = held.map(({ one }): Outcome => (one.privateNetwork || one.professionalNetwork ? 'met' : 'missed'));
  return {
    ...shareOf('follow-up-network', period, either),
    also: {
      private: count((one) => one.privateNetwork),
      professional: count((one) => one.professionalNetwork),
      both: count((one) => one.privateNetwork && one.professionalNetwork),
    },
  };
};

function gathered(measures: readonly KnownMeasure[]): KnownMeasure[][] {
  const cases = new Map<string, KnownMeasure[]>();
  for (const one of measures) cases.set(one.caseNumber, [...(cases.get(one.caseNumber) ?? []), one]);
  return [...cases.values()];
}

/** True when two of them run on one and the same day of the period. */
function meet(measures: readonly KnownMeasure[], period: TruthPeriod): boolean {
  return measures.some((one, at) =>
    measures.slice(at + 1).some((other) => {
      const from = later(later(one.startedOn, other.startedOn), period.from);
      return from <= earlier(earlier(one.endedOn ?? '9999', other.endedOn ?? '9999'), period.to);
    }),
  );
}

export const parallelMeasures: Truth = (known, period): Figure => {
  const lastDay = gathered(known.measures.filter((measure) => activeOn(measure, period.to)));
  const anyDay = gathered(known.measures.filter((measure) => activeIn(measure, period)));
  const active = lastDay.reduce((sum, ofCase) => sum + ofCase.length, 0);
  return {
    ...shareOf(
      'parallel-measures',
      period,
      lastDay.map((ofCase): Outcome => (ofCase.length >= 2 ? 'met' : 'missed')),
    ),
    also: {
      mean: lastDay.length === 0 ? null : active / lastDay.length,
      anyDayNumerator: anyDay.filter((ofCase) => meet(ofCase, period)).length,
      anyDayDenominator: anyDay.length,
    },
  };
};

/** Days that rows ran in the period times their price a day, in kroner. */
export const measureSpending: Truth = (known, period) => {
  const ore = known.services.reduce((sum, row) => sum + daysIn(row, period, known.asOf) * row.one.pricePerDay, 0);
  return { indicator: 'measure-spending', period: period.name, value: ore / 100 };
};

function yearBack(period: TruthPeriod): TruthPeriod {
  const to = addDays(addMonths(addDays(period.to, 1), -12), -1);
  return { name: period.name, from: addMonths(period.from, -12), to };
}

/** Days on which something new began for the child: a notification, an investigation or a measure. */
function newDays(known: Known): (child: string) => readonly string[] {
  const days = new Map<string, string[]>();
  const add = (child: string, on: string | undefined): void => {
    if (on !== undefined) days.set(child, [...(days.get(child) ?? []), on]);
  };
  for (const one of known.notifications) add(one.child, one.receivedOn);
  for (const { one, startedOn, clockOn } of known.investigations)
    add(one.child.cpr ?? one.caseNumber, startedOn ?? clockOn);
  for (const one of known.measures) add(one.child, one.startedOn);
  return (child) => days.get(child) ?? [];
}

export const preventiveRelapse: Truth = (known, period) => {
  const begun = newDays(known);
  const back = yearBack(period);
  const ended = known.measures.filter((one) => one.kind === 'preventive' && within(one.endedOn, back));
  const outcome = ({ child, endedOn = '' }: KnownMeasure): Outcome => {
    const limit = addMonths(endedOn, 12);
    if (begun(child).some((on) => on > endedOn && on <= limit)) return 'met';
    return known.asOf <= limit ? 'pending' : 'missed';
  };
  return shareOf('preventive-relapse', period, ended.map(outcome));
};
