import { addDays } from '../calendar/day.ts';
import { contains, type Period } from '../calendar/period.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { notifierOf } from '../model/codes/notifiers.ts';
import type { Notification } from '../model/rows.ts';
import { noReceipt } from './terms/age-at-receipt.ts';
import { defineShare, type Moment } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';

const workingDays = 6;
/** Six working days are over within a month, whatever holidays lie in it. */
const mostDays = 31;

export const notificationReceipt6Days = defineShare({
  id: 'notification-receipt-6-days',
  title: { da: 'Kvittering til underretter inden 6 hverdage', en: 'Receipt to the notifier within 6 working days' },
  definition: {
    da: 'Af de underretninger, hvis frist for kvittering ligger i perioden: andelen, hvor kvitteringen er sendt senest på fristen, den 6. hverdag efter modtagelsen. Hverdage er mandag til fredag uden helligdage, 5. juni, 24. og 31. december; lørdag er med, hvis det er sat. Uden kvittering er underretningen for sen, når fristen er gået, og afventer indtil da. Anonyme underretninger er med, og tallet siger, hvor mange de er.',
    en: 'Of the notifications whose limit for the receipt falls in the period, the share whose receipt was sent on or before the limit, the 6th working day after they came. Working days are Monday to Friday less public holidays, 5 June, 24 and 31 December; Saturday counts if so set. Without a receipt a notification is late once the limit has passed, and pending until then. Anonymous notifications are in it, and the figure says how many they are.',
  },
  basis: [
    { act: 'SEL', section: '§ 155 b' },
    { act: 'BL', section: '§ 138' },
  ],
  of: 'notifications',
  reads: { notifications: ['receivedOn', 'receiptSentOn'] },
  exclude: noReceipt,
  within: (one, at) => mayBeDueIn(at.period, one) && contains(at.period, dueOn(one, at)),
  outcome: (one, at) => {
    const due = dueOn(one, at);
    const { receivedOn, receiptSentOn } = one;
    if (due === undefined || receivedOn === undefined) return new Excluded('no-receipt-date');
    if (receiptSentOn === undefined) return at.asOf <= due ? 'pending' : 'missed';
    if (receiptSentOn < receivedOn) return new Excluded('receipt-before-received');
    return receiptSentOn <= due ? 'met' : 'missed';
  },
  deadline: {
    kind: 'receipt',
    // To somebody unknown no receipt can be sent: there is nothing to be done.
    isOpen: (one) => one.receiptSentOn === undefined && !isAnonymous(one),
    openUntil: dueOn,
  },
  limit: (one, at) => {
    const due = dueOn(one, at);
    return due === undefined ? undefined : { dueOn: due, until: one.receiptSentOn };
  },
  notes: (one) => (isAnonymous(one) ? ['anonymous-notifier'] : []),
  says: ({ settings }) => [{ code: settings.saturdayWorks ? 'saturday-works' : 'saturday-off' }],
});

/** Looked at first: for most cases the working days need not be counted. */
function mayBeDueIn({ from, to }: Period, { receivedOn }: Notification): boolean {
  return receivedOn !== undefined && receivedOn < to && addDays(receivedOn, mostDays) >= from;
}

function isAnonymous({ notifier }: Notification): boolean {
  return notifierOf(notifier) === 'anonymous';
}

function dueOn({ receivedOn }: Notification, { settings }: Moment) {
  return receivedOn === undefined ? undefined : addWorkingDays(receivedOn, workingDays, settings);
}
