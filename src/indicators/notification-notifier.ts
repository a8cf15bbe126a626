import { notifierCodes, notifierOf } from '../model/codes/notifiers.ts';
import type { Notification } from '../model/rows.ts';
import { noReceipt } from './terms/age-at-receipt.ts';
import { receivedInPeriod } from './terms/in-period.ts';
import { notificationCategoriesChanged } from './terms/notification-categories.ts';
import { defineIndicator } from './engine/define.ts';
import { distribution } from './engine/figures.ts';

const bands = notifierCodes.map(({ code }) => code);

export const notificationNotifier = defineIndicator({
  id: 'notification-notifier',
  title: { da: 'Underretninger efter underretter', en: 'Notifications by notifier' },
  definition: {
    da: 'Underretninger modtaget i perioden, fordelt efter hvem der har underrettet. Listens ord samles i den nationale statistiks grupper; ord, der ikke er kendt, står som andre betegnelser, og en tom celle som uoplyst.',
    en: "Notifications received in the period, by who sent them. The list's words are gathered in the groups of the national statistics; words that are not known stand as other words, and an empty cell as unknown.",
  },
  basis: [
    { act: 'SEL', section: '§§ 152-154' },
    { act: 'BL', section: '§§ 132, 133 og 135' },
  ],
  categoriesChanged: notificationCategoriesChanged,
  of: 'notifications',
  reads: { notifications: ['receivedOn', 'notifier'] },
  exclude: noReceipt,
  ...receivedInPeriod,
  figures: [
    distribution(
      (one: Notification) => notifierOf(one.notifier),
      () => bands,
    ),
  ],
});
