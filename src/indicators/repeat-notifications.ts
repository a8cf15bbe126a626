import { addMonths } from '../calendar/day.ts';
import { contains } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';

const months = 12;

export const repeatNotifications = defineShare({
  id: 'repeat-notifications',
  title: { da: 'Børn med gentagne underretninger', en: 'Children with repeated notifications' },
  definition: {
    da: 'Af de børn, der er underrettet om i perioden: andelen, hvor mindst én af periodens underretninger kom inden for 12 måneder efter en tidligere underretning om samme barn. To underretninger samme dag tæller kun som gentaget, når begge har klokkeslæt. Uden CPR-nr. regnes samme sagsnummer for samme barn.',
    en: 'Of the children notified about in the period, the share for whom at least one of the notifications of the period came within 12 months after an earlier one about the same child. Two notifications on one day count as repeated only when both have a clock time. Without a CPR number the same case number is taken for the same child.',
  },
  basis: [],
  of: 'notifiedChildren',
  reads: { notifications: ['receivedOn'] },
  exclude: ({ rows }) => (rows.every(({ receivedOn }) => receivedOn === undefined) ? 'no-receipt-date' : undefined),
  within: ({ rows }, { period }) => rows.some(({ receivedOn }) => contains(period, receivedOn)),
  outcome: ({ child, rows, previousOn }, { period }) => {
    if (child === undefined) return new Excluded('no-child');
    const isRepeated = rows.some(({ receivedOn }, at) => {
      const previous = previousOn[at];
      if (receivedOn === undefined || previous === undefined || !contains(period, receivedOn)) return false;
      return previous >= addMonths(receivedOn, -months);
    });
    return isRepeated ? 'met' : 'missed';
  },
});
