import { monthsOld } from '../calendar/age.ts';
import { contains } from '../calendar/period.ts';
import type { NotifiedChild } from '../model/knowledge.ts';
import type { Notification } from '../model/rows.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { distribution, Excluded, rate } from './engine/figures.ts';
import { ageAtReceipt, noDayOfBirth } from './terms/age-at-receipt.ts';

const monthsAYear = 12;

export const firstNotificationAge = defineIndicator({
  id: 'first-notification-age',
  title: { da: 'Alder i år ved første underretning', en: 'Age in years at the first notification' },
  definition: {
    da: 'For de børn, hvis første underretning på listen er modtaget i perioden: alderen den dag i år i snit, regnet i hele måneder; ufødte regnes for 0. Ved siden af står fordelingen på aldersgrupper. Går listen ikke langt tilbage, er nogle af de første underretninger ikke børnenes første.',
    en: 'For the children whose first notification on the list was received in the period, the age that day in years on average, counted in whole months; the unborn count as 0. Beside it stands the distribution over age bands. Where the list does not go far back, some of the first notifications are not the first of the children.',
  },
  basis: [],
  of: 'notifiedChildren',
  reads: { notifications: ['receivedOn'] },
  missing: noDayOfBirth,
  exclude: ({ rows }) => (rows.every(({ receivedOn }) => receivedOn === undefined) ? 'no-receipt-date' : undefined),
  speaker: ({ rows: [first] }) => first,
  within: ({ rows: [first] }, { period }) => contains(period, first?.receivedOn),
  figures: [
    rate(yearsOld),
    distribution(bandOf, ({ settings }) => ['unborn', ...settings.ageBands.map(({ band }) => band)], {
      part: 'bands',
      title: { da: 'Efter aldersgruppe', en: 'By age band' },
    }),
  ],
});

function yearsOld({ child, rows: [first] }: NotifiedChild): number | Excluded {
  const age = first === undefined || child === undefined ? undefined : ageAtReceipt(first);
  if (child === undefined) return new Excluded('no-child');
  if (age === undefined) return new Excluded('unknown-age');
  return age === 'unborn' ? 0 : monthsIn(first) / monthsAYear;
}

function monthsIn(first: Notification | undefined): number {
  const { bornOn, receivedOn } = first ?? {};
  return bornOn === undefined || receivedOn === undefined ? 0 : monthsOld(bornOn, receivedOn);
}

function bandOf(one: NotifiedChild, { settings }: Moment): string | Excluded {
  const years = yearsOld(one);
  if (years instanceof Excluded) return years;
  if (one.rows[0]?.unborn === true) return 'unborn';
  const whole = Math.floor(years);
  return settings.ageBands.find(({ from, to }) => whole >= from && whole <= to)?.band ?? new Excluded('unknown-age');
}
