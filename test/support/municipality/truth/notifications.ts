import { day, instantAt } from '../days.ts';
import { birthdays, isoDay, within, type TruthPeriod } from './calendar.ts';
import { bandsOf, shareOf, type Figure, type Outcome, type Truth } from './figure.ts';
import type { Known, KnownNotification } from './known.ts';

const ageBands = ['unborn', '0-2', '3-6', '7-12', '13-17', 'unknown'] as const;

export const receivedIn = (known: Known, period: TruthPeriod): readonly KnownNotification[] =>
  known.notifications.filter((one) => within(one.receivedOn, period));

export const notifications: Truth = (known, period) => {
  const received = receivedIn(known, period);
  return {
    indicator: 'notifications',
    period: period.name,
    value: received.length,
    children: new Set(received.map((one) => one.child)).size,
  };
};

function ageBand({ one, receivedOn }: KnownNotification): string {
  if (one.child.unborn) return 'unborn';
  if (one.child.bornOn === undefined) return 'unknown';
  const age = birthdays(isoDay(one.child.bornOn), receivedOn);
  if (age < 0 || age >= 18) return 'unknown';
  if (age <= 2) return '0-2';
  if (age <= 6) return '3-6';
  return age <= 12 ? '7-12' : '13-17';
}

export const notificationAge: Truth = (known, period) => ({
  indicator: 'notification-age',
  period: period.name,
  bands: bandsOf(ageBands, receivedIn(known, period).map(ageBand)),
});

const young: Readonly<Record<string, Outcome>> = { '0-2': 'met', '3-6': 'met', unknown: 'excluded' };

export const notifications06: Truth = (known, period) =>
  shareOf(
    'notifications-0-6',
    period,
    receivedIn(known, period).map((one) => young[ageBand(one)] ?? 'missed'),
  );

const minutesIn24Hours = 24 * 60;

/** 24 hours as they pass, so 23 or 25 on the clock when it is changed; the last minute is in time. */
function assessed({ one, assessedAt }: KnownNotification, endOfAsOf: number): Outcome {
  if (assessedAt !== undefined) return assessedAt - one.receivedAt <= minutesIn24Hours ? 'met' : 'missed';
  return one.receivedAt + minutesIn24Hours >= endOfAsOf ? 'pending' : 'missed';
}

/** Midnight after the as-of day on Danish clocks, in minutes since 1970. */
const endOf = (asOf: string): number => instantAt(day(asOf) + 1, 0);

export const notificationAssessed24h: Truth = (known, period): Figure =>
  shareOf(
    'notification-assessed-24h',
    period,
    receivedIn(known, period).map((one) => assessed(one, endOf(known.asOf))),
  );
