import { addMonths, within } from './calendar.ts';
import { shareOf, type Outcome, type Truth } from './figure.ts';
import { byCase, type KnownMeasure } from './known.ts';

/** 4 months under Serviceloven, when the plan could not wait, and 3 under Barnets Lov, from the start. */
const limitOf = ({ startedOn }: KnownMeasure): string => addMonths(startedOn, startedOn < '2024-01-01' ? 4 : 3);

/** A plan that names a row is that of the row's measure; one that names none is that of every measure of the case. */
export const carePlanOnTime: Truth = (known, period) => {
  const plans = byCase(known.activities.filter(({ one }) => one.kind === 'care-plan'));
  const outcome = (measure: KnownMeasure): Outcome => {
    const limit = limitOf(measure);
    const ids = new Set(measure.rows.map((row) => row.one.id));
    const inTime = (plans.get(measure.caseNumber) ?? []).some(
      ({ one, doneOn }) => doneOn <= limit && (one.serviceId === '' || ids.has(one.serviceId)),
    );
    if (inTime) return 'met';
    return known.asOf <= limit ? 'pending' : 'missed';
  };
  const owed = known.measures.filter((one) => one.kind !== 'preventive' && within(limitOf(one), period));
  return shareOf('care-plan-on-time', period, owed.map(outcome));
};
