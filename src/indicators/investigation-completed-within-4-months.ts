import { defineShare } from './engine/define.ts';
import { clockNotes, fourMonthLimit, limitOfInvestigation, byTheClock } from './terms/four-month-limit.ts';
import { endedInPeriod } from './terms/in-period.ts';

export const investigationCompletedWithin4Months = defineShare({
  id: 'investigation-completed-within-4-months',
  title: {
    da: 'Afsluttede undersøgelser, der holdt 4-måneders-fristen',
    en: 'Completed investigations that kept the 4-month limit',
  },
  definition: {
    da: 'Af de børnefaglige undersøgelser, der er afsluttet i perioden: andelen, der blev afsluttet senest på fristen. Åbne undersøgelser over fristen er ikke med.',
    en: 'Of the investigations completed in the period, the share completed on or before the deadline. Open ones past the deadline are not in it.',
  },
  basis: fourMonthLimit,
  of: 'investigations',
  reads: { investigations: ['awareOn | startedOn', 'endedOn'] },
  ...byTheClock,
  ...endedInPeriod,
  outcome: ({ dueOn, endedOn }) =>
    endedOn !== undefined && dueOn !== undefined && endedOn <= dueOn ? 'met' : 'missed',
  limit: limitOfInvestigation,
  notes: clockNotes,
});
