import { contains } from '../calendar/period.ts';
import { ageAtReceipt, noDayOfBirth, noReceipt } from './terms/age-at-receipt.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';

const oldest = 6;

export const notifications06 = defineShare({
  id: 'notifications-0-6',
  title: { da: 'Underretninger om børn på 0-6 år', en: 'Notifications about children aged 0-6' },
  definition: {
    da: 'Af de underretninger modtaget i perioden, hvor alderen er kendt (ufødte medregnet): andelen om fødte børn på 0-6 år.',
    en: 'Of the notifications received in the period with a known age (unborn included), the share about born children aged 0-6.',
  },
  basis: [],
  of: 'notifications',
  reads: { notifications: ['receivedOn'] },
  missing: noDayOfBirth,
  exclude: noReceipt,
  within: (one, { period }) => contains(period, one.receivedOn),
  outcome: (one) => {
    const age = ageAtReceipt(one);
    if (age === undefined) return new Excluded('unknown-age');
    return age !== 'unborn' && age <= oldest ? 'met' : 'missed';
  },
});
