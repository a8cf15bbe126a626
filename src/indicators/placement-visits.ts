import { addDays, addMonths, type Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { defineShare } from './engine/define.ts';
import { isActiveOn } from './terms/active.ts';

const visitsAYear = 2;

export const placementVisits = defineShare({
  id: 'placement-visits',
  title: { da: 'Anbragte med mindst to tilsynsbesøg', en: 'Placed with at least two supervision visits' },
  definition: {
    da: 'Af de anbringelser, der har varet alle de 12 måneder til og med periodens sidste dag: andelen med mindst to tilsynsbesøg på sagen, på hver sin dag, i de 12 måneder. Er perioden ikke slut, afventer de, der endnu mangler et besøg.',
    en: 'Of the placements that have lasted all of the 12 months to the last day of the period, the share with at least two supervision visits on the case, on different days, in those 12 months. In a period that has not ended, those that still lack a visit are pending.',
  },
  basis: [
    { act: 'SEL', section: '§ 148' },
    { act: 'BL', section: '§ 156, stk. 5' },
  ],
  of: 'placements',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['supervision-visit'],
  within: (one, { period }) => isActiveOn(one, firstOfYear(period)) && isActiveOn(one, period.to),
  outcome: (one, { knowledge, period, asOf }) => {
    const from = firstOfYear(period);
    const days = knowledge.activityDays(one, 'supervision-visit').filter((day) => day >= from && day <= period.to);
    if (new Set(days).size >= visitsAYear) return 'met';
    return asOf < period.to ? 'pending' : 'missed';
  },
  deadline: {
    kind: 'visit',
    isOpen: ({ endedOn }) => endedOn === undefined,
    // Two within every 12 months: the next is due 12 months after the last but one, counted from the start at the earliest.
    openUntil: (one, { asOf, knowledge }) => {
      const days = new Set(knowledge.activityDays(one, 'supervision-visit'));
      const since = [...days].filter((day) => day > one.startedOn && day <= asOf);
      return addMonths(since.at(-visitsAYear) ?? one.startedOn, 12);
    },
  },
});

/** The first day of the 12 months that end with the period. */
function firstOfYear({ to }: Period): Day {
  return addMonths(addDays(to, 1), -12);
}
