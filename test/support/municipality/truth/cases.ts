import { rateOf, type Truth } from './figure.ts';
import type { Known, KnownCase } from './known.ts';

const openOn = (known: Known, on: string): readonly KnownCase[] =>
  known.cases.filter((one) => one.startedOn <= on && (one.endedOn === undefined || one.endedOn >= on));

export const activeCases: Truth = (known, period) => ({
  indicator: 'active-cases',
  period: period.name,
  value: openOn(known, period.to).length,
});

export const casesPerCaseworker: Truth = (known, period) => {
  const open = openOn(known, period.to);
  const caseworkers = new Set(open.map(({ one }) => one.charge.caseworker));
  return rateOf('cases-per-caseworker', period, open.length, caseworkers.size);
};
