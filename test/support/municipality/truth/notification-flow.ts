import { addMonths, within, workingDaysAfter } from './calendar.ts';
import { bandsOf, shareOf, type Outcome, type Truth } from './figure.ts';
import type { Known, KnownNotification } from './known.ts';
import { receivedIn } from './notifications.ts';

const noDecision = 'ingen afgørelse endnu';
const notFilledIn = 'uoplyst';

function receipted({ receivedOn, receiptOn }: KnownNotification, asOf: string): Outcome {
  const limit = workingDaysAfter(receivedOn, 6);
  if (receiptOn !== undefined) return receiptOn <= limit ? 'met' : 'missed';
  return asOf <= limit ? 'pending' : 'missed';
}

/** The limit falls in the period. Saturdays are no working days; day one is the first working day after the receipt. */
export const notificationReceipt6Days: Truth = (known, period) =>
  shareOf(
    'notification-receipt-6-days',
    period,
    known.notifications
      .filter((one) => within(workingDaysAfter(one.receivedOn, 6), period))
      .map((one) => receipted(one, known.asOf)),
  );

const distinct = (words: readonly string[]): string[] => [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));

export const notificationNotifier: Truth = (known, period) => {
  const notifiers = receivedIn(known, period).map(({ one }) => (one.notifier === '' ? notFilledIn : one.notifier));
  return {
    indicator: 'notification-notifier',
    period: period.name,
    bands: bandsOf(distinct(notifiers), notifiers),
  };
};

export const notificationOutcome: Truth = (known, period) => {
  const decisions = receivedIn(known, period).map(({ decision }) => (decision === '' ? noDecision : decision));
  return { indicator: 'notification-outcome', period: period.name, bands: bandsOf(distinct(decisions), decisions) };
};

function byChild(known: Known): ReadonlyMap<string, readonly KnownNotification[]> {
  const gathered = new Map<string, KnownNotification[]>();
  for (const one of known.notifications) gathered.set(one.child, [...(gathered.get(one.child) ?? []), one]);
  return gathered;
}

function isRepeat(one: KnownNotification, ofChild: readonly KnownNotification[]): boolean {
  const earliest = addMonths(one.receivedOn, -12);
  return ofChild.some((other) => other.one.receivedAt < one.one.receivedAt && other.receivedOn >= earliest);
}

/** Of the children: one counts as repeated when any of its notifications in the period came within 12 months of another. */
export const repeatNotifications: Truth = (known, period) => {
  const all = byChild(known);
  const repeated = new Map<string, boolean>();
  for (const one of receivedIn(known, period)) {
    const before = repeated.get(one.child) ?? false;
    repeated.set(one.child, before || isRepeat(one, all.get(one.child) ?? []));
  }
  const outcomes = [...repeated.values()].map((one): Outcome => (one ? 'met' : 'missed'));
  return shareOf('repeat-notifications', period, outcomes);
};
