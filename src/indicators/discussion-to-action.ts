import { addDays, daysBetween } from '../calendar/day.ts';
import { contains } from '../calendar/period.ts';
import type { Discussion } from '../model/rows.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { days, Excluded, share, type Outcome, type Pending } from './engine/figures.ts';
import { numberIn } from './engine/parameters.ts';
import { noDiscussionDay } from './terms/discussed.ts';
import { isOfUnitType, noUnitTypes, unknownUnitType } from './terms/unit-type.ts';

export const discussionToAction = defineIndicator({
  id: 'discussion-to-action',
  title: { da: 'Dage fra drøftelse til handling', en: 'Days from discussion to action' },
  definition: {
    da: 'For drøftelserne i perioden: dage fra drøftelsen til den første handling, for dem, hvor en handling er iværksat. Ved siden af står andelen med en handling inden for planens antal dage (days), og andelen, hvor en handling er iværksat til og med opgørelsesdatoen.',
    en: 'For the discussions in the period, days from the discussion to the first action, for those where one has begun. Beside it stands the share with an action within the number of days of the plan (days), and the share where an action has begun by the as-of day.',
  },
  basis: [],
  of: 'discussions',
  reads: { discussions: ['discussedOn', 'actionOn'] },
  parameters: { days: 14, unitType: '' },
  missing: noUnitTypes,
  exclude: (one, at) => noDiscussionDay(one) ?? unknownUnitType(one, at),
  within: (one, at) => contains(at.period, one.discussedOn) && isOfUnitType(one, at),
  figures: [
    days((one: Discussion) => daysToAction(one) ?? new Excluded('no-action', false)),
    share(within, { part: 'within', title: { da: 'Inden for planens frist', en: 'Within the limit of the plan' } }),
    share((one: Discussion) => (one.actionOn === undefined ? 'missed' : 'met'), {
      part: 'acted',
      title: { da: 'Med en handling', en: 'With an action' },
    }),
  ],
});

function daysToAction({ discussedOn, actionOn }: Discussion): number | undefined {
  return discussedOn === undefined || actionOn === undefined ? undefined : daysBetween(discussedOn, actionOn);
}

function within(one: Discussion, at: Moment): Outcome | Pending {
  const limit = numberIn(at, 'days');
  const taken = daysToAction(one);
  if (taken !== undefined) return taken <= limit ? 'met' : 'missed';
  return one.discussedOn !== undefined && at.asOf <= addDays(one.discussedOn, limit) ? 'pending' : 'missed';
}
