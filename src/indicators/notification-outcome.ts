import { decisionCodes, decisionOf, undecidedCode } from '../model/codes/decisions.ts';
import type { Notification } from '../model/rows.ts';
import { noReceipt } from './terms/age-at-receipt.ts';
import { receivedInPeriod } from './terms/in-period.ts';
import { notificationCategoriesChanged } from './terms/notification-categories.ts';
import { defineIndicator } from './engine/define.ts';
import { distribution, Excluded } from './engine/figures.ts';

const bands = decisionCodes.map(({ code }) => code);

export const notificationOutcome = defineIndicator({
  id: 'notification-outcome',
  title: { da: 'Underretninger efter afgørelse', en: 'Notifications by outcome' },
  definition: {
    da: 'Underretninger modtaget i perioden, fordelt efter hvad de har ført til. En underretning uden afgørelse på opgørelsesdagen står som ingen afgørelse endnu. En afgørelse uden dato regnes for kendt, og tallet siger, hvor mange det er. Ord, der ikke er kendt, står som andre betegnelser.',
    en: 'Notifications received in the period, by what they led to. One without a decision on the as-of day stands as no decision yet. A decision without a day is taken as known, and the figure says how many they are. Words that are not known stand as other words.',
  },
  basis: [],
  categoriesChanged: notificationCategoriesChanged,
  of: 'notifications',
  reads: { notifications: ['receivedOn', 'decision'] },
  exclude: noReceipt,
  ...receivedInPeriod,
  figures: [distribution(outcomeOf, () => bands)],
  notes: ({ decision, decidedOn }) =>
    decision !== undefined && decidedOn === undefined ? ['decision-without-date'] : [],
});

function outcomeOf({ decision, decidedOn, unusable }: Notification): string | Excluded {
  // A day that can't be read may lie after the as-of day: whether it was decided by then is not known.
  const unreadable = unusable?.['decidedOn'];
  if (unreadable !== undefined) return new Excluded(unreadable);
  return decision === undefined && decidedOn === undefined ? undecidedCode.code : decisionOf(decision);
}
