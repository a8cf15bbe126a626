import { defineShare } from './engine/define.ts';
import { clockNotes, fourMonthLimit, limitOfInvestigation, byTheClock } from './terms/four-month-limit.ts';
import { dueInPeriod } from './terms/in-period.ts';

export const investigationWithin4Months = defineShare({
  id: 'investigation-within-4-months',
  title: { da: 'Undersøgelser afsluttet inden 4 måneder', en: 'Investigations completed within 4 months' },
  definition: {
    da: 'Af de børnefaglige undersøgelser, hvis frist ligger i perioden: andelen, der er afsluttet senest på fristen. Fristen er 4 kalendermåneder efter kommunens kendskab (ellers startdatoen). Åbne undersøgelser over fristen tæller som for sene; åbne, der ikke har nået fristen, afventer.',
    en: 'Of the investigations whose deadline falls in the period, the share completed on or before it. The deadline is 4 calendar months after the municipality became aware (else the start date). Open ones past the deadline count as late; open ones not yet due are pending.',
  },
  basis: fourMonthLimit,
  of: 'investigations',
  reads: { investigations: ['awareOn | startedOn', 'endedOn'] },
  ...byTheClock,
  ...dueInPeriod,
  outcome: (one, { asOf }) => {
    const { dueOn, endedOn } = one;
    if (dueOn === undefined) return 'missed';
    if (endedOn !== undefined) return endedOn <= dueOn ? 'met' : 'missed';
    return asOf <= dueOn ? 'pending' : 'missed';
  },
  deadline: {
    kind: 'investigation',
    isOpen: ({ endedOn }) => endedOn === undefined,
    openUntil: ({ dueOn }) => dueOn,
  },
  limit: limitOfInvestigation,
  notes: clockNotes,
});
