import { addDays } from '../calendar/day.ts';
import type { Investigation } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { stockDayOf } from './engine/event.ts';
import { count } from './engine/figures.ts';
import { clockNotes, fourMonthLimit, byClockAndStart } from './terms/four-month-limit.ts';

const soonDays = 30;

export const investigationsOpen = defineIndicator({
  id: 'investigations-open',
  title: { da: 'Åbne undersøgelser', en: 'Open investigations' },
  definition: {
    da: 'Børnefaglige undersøgelser, der er begyndt og ikke afsluttet ved periodens slutning; heraf over 4-måneders-fristen, og heraf med frist inden for 30 dage (fristen samme dag medregnet). En undersøgelse, der afsluttes på periodens sidste dag, er ikke åben.',
    en: 'Investigations begun and not completed at the end of the period; of these, past the 4-month deadline, and of these, due within 30 days (a deadline on the day itself included). One that is completed on the last day of the period is not open.',
  },
  basis: fourMonthLimit,
  stock: true,
  of: 'investigations',
  reads: { investigations: ['awareOn | startedOn', 'endedOn'] },
  ...byClockAndStart,
  within: ({ startedOn, clockStartOn, endedOn }, at) => {
    const on = stockDayOf(at);
    const begunOn = startedOn ?? clockStartOn;
    return begunOn !== undefined && begunOn <= on && (endedOn === undefined || endedOn > on);
  },
  figures: [
    count(() => true),
    count(isOverdue, { part: 'overdue', title: { da: 'Over fristen', en: 'Overdue' } }),
    count((one: Investigation, at) => !isOverdue(one, at) && isDueBy(one, soonDays, at), {
      part: 'due-within-30-days',
      title: { da: 'Frist inden for 30 dage', en: 'Due within 30 days' },
    }),
  ],
  notes: clockNotes,
});

/** The deadline itself is still in time. */
function isOverdue({ dueOn }: Investigation, at: Moment): boolean {
  return dueOn !== undefined && dueOn < stockDayOf(at);
}

function isDueBy({ dueOn }: Investigation, days: number, at: Moment): boolean {
  return dueOn !== undefined && dueOn <= addDays(stockDayOf(at), days);
}
