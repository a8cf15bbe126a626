import { ageAtReceipt, noDayOfBirth, noReceipt } from './terms/age-at-receipt.ts';
import { receivedInPeriod } from './terms/in-period.ts';
import { isFrom, noNotifier } from './terms/one-notifier.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';

const oldest = 6;

export const notifications06 = defineShare({
  id: 'notifications-0-6',
  title: { da: 'Underretninger om børn på 0-6 år', en: 'Notifications about children aged 0-6' },
  definition: {
    da: 'Af de underretninger modtaget i perioden, hvor alderen er kendt (ufødte medregnet): andelen om fødte børn på 0-6 år. En plan kan se på én underretter: da er det andelen, der både kommer fra den og er om disse børn.',
    en: 'Of the notifications received in the period with a known age (unborn included), the share about born children aged 0-6. A plan can look at one notifier: then it is the share that both comes from it and is about these children.',
  },
  basis: [],
  of: 'notifications',
  reads: { notifications: ['receivedOn'] },
  // Who sent them; every notifier when empty.
  parameters: { notifier: '' },
  missing: (at) => noDayOfBirth(at) ?? noNotifier(at),
  exclude: noReceipt,
  ...receivedInPeriod,
  outcome: (one, at) => {
    const age = ageAtReceipt(one);
    if (age === undefined) return new Excluded('unknown-age');
    const isSought = isFrom(one, at);
    if (isSought === undefined) return new Excluded('unknown-notifier');
    return age !== 'unborn' && age <= oldest && isSought ? 'met' : 'missed';
  },
});
