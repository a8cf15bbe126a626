import { daysBetween } from '../calendar/day.ts';
import { contains } from '../calendar/period.ts';
import type { Measure } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { stockDayOf } from './engine/event.ts';
import { days } from './engine/figures.ts';
import { isInInstitution, placementBasis } from './terms/placed.ts';

export const institutionDuration = defineIndicator({
  id: 'institution-duration',
  title: { da: 'Varighed af døgnanbringelser', en: 'Duration of institutional placements' },
  definition: {
    da: 'Dage på døgninstitution fra første til sidste dag for anbringelser, der sluttede i perioden. Ved siden af står dagene til periodens sidste dag for dem, der stadig er i gang. De to kan gå hver sin vej: når lange anbringelser slutter, stiger det første tal og falder det andet.',
    en: 'Days in an institution from the first to the last day for placements that ended in the period. Beside it stand the days to the last day of the period for those still under way. The two can move opposite ways: when long placements end, the first figure rises and the second falls.',
  },
  basis: placementBasis,
  of: 'placements',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: (one, at) => hasEnded(one, at) || isOngoing(one, at),
  figures: [
    days(({ startedOn, endedOn }, { asOf }) => daysBetween(startedOn, endedOn ?? asOf), { within: hasEnded }),
    days(({ startedOn }, at) => daysBetween(startedOn, stockDayOf(at)), {
      part: 'ongoing',
      title: { da: 'Stadig i gang', en: 'Still under way' },
      within: isOngoing,
    }),
  ],
});

function hasEnded(one: Measure, { period }: Moment): boolean {
  return isInInstitution(one) && contains(period, one.endedOn);
}

/** One that ends on the last day has ended. */
function isOngoing(one: Measure, at: Moment): boolean {
  const on = stockDayOf(at);
  return isInInstitution(one) && one.startedOn <= on && (one.endedOn === undefined || one.endedOn > on);
}
