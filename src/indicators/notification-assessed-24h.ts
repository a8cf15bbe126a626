import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import { endOfDay, msPerHour } from '../calendar/instant.ts';
import type { Notification } from '../model/rows.ts';
import { noReceipt } from './terms/age-at-receipt.ts';
import { defineShare } from './engine/define.ts';
import { Excluded, type Outcome, type Pending } from './engine/figures.ts';
import { receivedInPeriod } from './terms/in-period.ts';

const limit = 24 * msPerHour;

export const notificationAssessed24h = defineShare({
  id: 'notification-assessed-24h',
  title: { da: 'Underretninger vurderet inden 24 timer', en: 'Notifications assessed within 24 hours' },
  definition: {
    da: 'Af de underretninger, der er modtaget i perioden: andelen vurderet inden 24 timer, weekender medregnet; er uret stillet imellem, tælles de timer, der er gået. Uden klokkeslæt er samme dag i tide, næste dag uafklaret og senere for sent.',
    en: 'Of the notifications received in the period, the share assessed within 24 hours, weekends included; where clocks are changed in between, the hours that have passed are counted. Without clock times the same day is in time, the next day unclear and later is late.',
  },
  basis: [
    { act: 'SEL', section: '§ 155, stk. 2' },
    { act: 'BL', section: '§ 136' },
  ],
  of: 'notifications',
  reads: { notifications: ['receivedOn', 'assessedOn'] },
  exclude: noReceipt,
  ...receivedInPeriod,
  outcome: (one, { asOf }) => {
    const { receivedOn, assessedOn } = one;
    if (receivedOn === undefined) return new Excluded('no-receipt-date');
    return assessedOn === undefined ? whileOpen(one, receivedOn, asOf) : onceAssessed(one, receivedOn, assessedOn);
  },
  deadline: {
    kind: 'assessment',
    isOpen: ({ assessedOn }) => assessedOn === undefined,
    openUntil: ({ receivedOn }) => (receivedOn === undefined ? undefined : addDays(receivedOn, 1)),
  },
  limit: ({ receivedOn, assessedOn }) =>
    receivedOn === undefined ? undefined : { dueOn: addDays(receivedOn, 1), until: assessedOn },
});

function whileOpen(one: Notification, receivedOn: Day, asOf: Day): Outcome | Pending {
  // Without a clock time an assessment on the same day or the next would not be late; after that it is.
  if (one.receivedAt === undefined) return asOf <= receivedOn ? 'pending' : 'missed';
  return one.receivedAt + limit >= endOfDay(asOf) ? 'pending' : 'missed';
}

function onceAssessed(one: Notification, receivedOn: Day, assessedOn: Day): Outcome | Excluded {
  const { receivedAt, assessedAt } = one;
  if (receivedAt !== undefined && assessedAt !== undefined) {
    if (assessedAt < receivedAt) return new Excluded('assessed-before-received');
    return assessedAt - receivedAt <= limit ? 'met' : 'missed';
  }
  const days = daysBetween(receivedOn, assessedOn);
  if (days < 0) return new Excluded('assessed-before-received');
  if (days === 1) return new Excluded('unclear');
  return days === 0 ? 'met' : 'missed';
}
