import { addDays, hasDayIn } from '../calendar/day.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { numberIn } from './engine/parameters.ts';
import { noReceipt } from './terms/age-at-receipt.ts';
import { receivedInPeriod } from './terms/in-period.ts';

export const notificationNetworkMeeting = defineShare({
  id: 'notification-network-meeting',
  title: { da: 'Underretninger med netværksmøde', en: 'Notifications followed by a network meeting' },
  definition: {
    da: 'Af underretningerne modtaget i perioden: andelen, hvor der er holdt netværksmøde på samme sag senest planens antal dage (days) efter modtagelsen, dagen selv medregnet. De uden møde, hvor dagene ikke er gået, afventer.',
    en: 'Of the notifications received in the period, the share with a network meeting held on the same case at most the number of days of the plan after receipt, the day itself included. Those without a meeting whose days have not passed are pending.',
  },
  basis: [],
  of: 'notifications',
  reads: { notifications: ['receivedOn', 'caseNumber | child'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['network-meeting'],
  parameters: { days: 30 },
  exclude: noReceipt,
  ...receivedInPeriod,
  outcome: (one, at) => {
    const { receivedOn, caseNumber, child } = one;
    if (receivedOn === undefined || (caseNumber === undefined && child === undefined)) return new Excluded('no-case');
    const limit = addDays(receivedOn, numberIn(at, 'days'));
    const held = at.knowledge.activityDays(one, 'network-meeting');
    if (hasDayIn(held, receivedOn, limit)) return 'met';
    return at.asOf <= limit ? 'pending' : 'missed';
  },
});
