import { daysBetween } from '../calendar/day.ts';
import { defineIndicator } from './engine/define.ts';
import { days } from './engine/figures.ts';
import { endedInPeriod } from './terms/in-period.ts';

export const measureDuration = defineIndicator({
  id: 'measure-duration',
  title: { da: 'Varighed af foranstaltninger', en: 'Duration of measures' },
  definition: {
    da: 'Dage fra første til sidste dag for foranstaltninger, der sluttede i perioden, af alle slags. En kæde af ydelser er én foranstaltning. De, der stadig er i gang, er ikke med, så tallet kan stige, når lange forløb slutter.',
    en: 'Days from the first to the last day for measures of all kinds that ended in the period. A chain of ydelser is one measure. Those still under way are not in it, so the figure can rise when long ones end.',
  },
  basis: [],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  ...endedInPeriod,
  figures: [days(({ startedOn, endedOn }, { asOf }) => daysBetween(startedOn, endedOn ?? asOf))],
});
