import type { Notification } from '../model/rows.ts';
import { ageAtReceipt, noDayOfBirth, noReceipt } from './terms/age-at-receipt.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { distribution } from './engine/figures.ts';
import { receivedInPeriod } from './terms/in-period.ts';

export const notificationAge = defineIndicator({
  id: 'notification-age',
  title: { da: 'Underretninger efter barnets alder', en: "Notifications by the child's age" },
  definition: {
    da: 'Underretninger modtaget i perioden, fordelt efter barnets alder i hele år på modtagelsesdagen. Ufødte er en gruppe for sig; 18 år og derover, og alder før fødslen uden ufødt-markering, er uoplyst.',
    en: "Notifications received in the period, by the child's age in whole years on the day of receipt. Unborn children are a band of their own; 18 and over, and before birth without the unborn mark, are unknown.",
  },
  basis: [],
  of: 'notifications',
  reads: { notifications: ['receivedOn'] },
  missing: noDayOfBirth,
  exclude: noReceipt,
  ...receivedInPeriod,
  figures: [
    distribution(bandOf, ({ settings }) => ['unborn', ...settings.ageBands.map(({ band }) => band), 'unknown']),
  ],
});

function bandOf(one: Notification, { settings }: Moment): string {
  const age = ageAtReceipt(one);
  if (age === 'unborn') return age;
  const band = settings.ageBands.find(({ from, to }) => age !== undefined && age >= from && age <= to);
  return band?.band ?? 'unknown';
}
