import { daysBetween } from '../calendar/day.ts';
import type { Investigation } from '../model/knowledge.ts';
import { defineIndicator } from './engine/define.ts';
import { days, Excluded } from './engine/figures.ts';
import { clockNotes, fourMonthLimit, byTheClock } from './terms/four-month-limit.ts';
import { endedInPeriod } from './terms/in-period.ts';

export const investigationDuration = defineIndicator({
  id: 'investigation-duration',
  title: { da: 'Undersøgelsernes varighed', en: 'Duration of investigations' },
  definition: {
    da: 'Dage fra kommunens kendskab (ellers startdatoen) til slutdatoen for de børnefaglige undersøgelser, der er afsluttet i perioden: antal, median, gennemsnit og 90 %-fraktil. Åbne undersøgelser er ikke med.',
    en: 'Days from the day the municipality became aware (else the start date) to the end date of the investigations completed in the period: number, median, mean and 90th percentile. Open ones are not in it.',
  },
  basis: fourMonthLimit,
  of: 'investigations',
  reads: { investigations: ['awareOn | startedOn', 'endedOn'] },
  ...byTheClock,
  ...endedInPeriod,
  figures: [
    days(({ clockStartOn, endedOn }: Investigation) => {
      if (clockStartOn === undefined || endedOn === undefined) return new Excluded('no-clock-start');
      return endedOn < clockStartOn ? new Excluded('end-before-start') : daysBetween(clockStartOn, endedOn);
    }),
  ],
  notes: clockNotes,
});
