import { countDaysIn } from '../calendar/day.ts';
import type { Measure } from '../model/knowledge.ts';
import { defineIndicator } from './engine/define.ts';
import { rate } from './engine/figures.ts';
import { daysActive, isActiveIn } from './terms/active.ts';

export const followUpsPerMeasure = defineIndicator({
  id: 'follow-ups-per-measure',
  title: { da: 'Opfølgninger pr. foranstaltning', en: 'Follow-ups per measure' },
  definition: {
    da: 'Opfølgninger i perioden, lagt sammen over de foranstaltninger, de dækker, delt med de foranstaltninger, der er aktive i perioden. En kæde af ydelser er én foranstaltning. En opfølgning dækker foranstaltningen med dens ydelse-id; uden id dækker den alle sagens foranstaltninger, der er aktive den dag.',
    en: 'Follow-ups in the period, summed over the measures they cover, divided by the measures active in the period. A chain of ydelser is one measure. A follow-up covers the measure of its ydelse id; without one, every measure of the case that is active that day.',
  },
  basis: [
    { act: 'SEL', section: '§ 70' },
    { act: 'BL', section: '§ 95' },
  ],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'], activities: ['type', 'doneOn | eventOn'] },
  kinds: ['follow-up'],
  within: (one, { period }) => isActiveIn(one, period),
  figures: [rate((one: Measure, { period }) => countDaysIn(one.followedUpOn, period.from, period.to), daysActive)],
});
