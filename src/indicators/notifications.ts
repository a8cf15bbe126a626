import type { Notification } from '../model/rows.ts';
import { noReceipt } from './terms/age-at-receipt.ts';
import { defineIndicator } from './engine/define.ts';
import { count } from './engine/figures.ts';
import { receivedInPeriod } from './terms/in-period.ts';

export const notifications = defineIndicator({
  id: 'notifications',
  title: { da: 'Underretninger', en: 'Notifications' },
  definition: {
    da: 'Underretninger modtaget i perioden, og hvor mange forskellige børn de handler om.',
    en: 'Notifications received in the period, and how many different children they concern.',
  },
  basis: [
    { act: 'SEL', section: '§§ 152-154' },
    { act: 'BL', section: '§§ 132, 133 og 135' },
  ],
  of: 'notifications',
  reads: { notifications: ['receivedOn'] },
  exclude: noReceipt,
  ...receivedInPeriod,
  figures: [count(() => true, { child: (one: Notification) => one.child })],
});
