import { addMonths, within } from './calendar.ts';
import { shareOf, type Outcome, type Truth } from './figure.ts';
import type { ActivityKind } from '../model.ts';
import { byCase, type Known, type KnownInvestigation } from './known.ts';

export const dueOn = (one: KnownInvestigation): string | undefined =>
  one.clockOn === undefined ? undefined : addMonths(one.clockOn, 4);

export function judged(one: KnownInvestigation, asOf: string): Outcome {
  const due = dueOn(one);
  if (due === undefined) return 'excluded';
  if (one.endedOn !== undefined) return one.endedOn <= due ? 'met' : 'missed';
  return due < asOf ? 'missed' : 'pending';
}

export const investigationWithin4Months: Truth = (known, period) =>
  shareOf(
    'investigation-within-4-months',
    period,
    known.investigations
      .filter((one) => one.clockOn === undefined || within(dueOn(one), period))
      .map((one) => judged(one, known.asOf)),
  );

export const investigationCompletedWithin4Months: Truth = (known, period) =>
  shareOf(
    'investigation-completed-within-4-months',
    period,
    known.investigations.filter((one) => within(one.endedOn, period)).map((one) => judged(one, known.asOf)),
  );

function heldDuring(known: Known, kind: ActivityKind): (one: KnownInvestigation) => Outcome {
  const held = byCase(known.activities.filter((activity) => activity.one.kind === kind));
  return ({ one, startedOn, clockOn, endedOn }) => {
    const from = startedOn ?? clockOn;
    if (from === undefined || endedOn === undefined) return 'excluded';
    const onCase = held.get(one.caseNumber) ?? [];
    return onCase.some(({ doneOn }) => doneOn >= from && doneOn <= endedOn) ? 'met' : 'missed';
  };
}

function withStep(indicator: string, kind: ActivityKind): Truth {
  return (known, period) =>
    shareOf(
      indicator,
      period,
      known.investigations.filter((one) => within(one.endedOn, period)).map(heldDuring(known, kind)),
    );
}

export const investigationNetworkMeeting = withStep('investigation-network-meeting', 'network-meeting');
export const investigationSparring = withStep('investigation-sparring', 'sparring');
export const investigationChildTalk = withStep('investigation-child-talk', 'child-talk');
