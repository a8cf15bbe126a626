import type { MeasuresTogether } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { rate, share } from './engine/figures.ts';
import { isActiveAtEnd, isActiveIn } from './terms/active.ts';
import { meetInPeriod } from './terms/parallel.ts';

export const parallelMeasures = defineIndicator({
  id: 'parallel-measures',
  title: { da: 'Sager med parallelle foranstaltninger', en: 'Cases with parallel measures' },
  definition: {
    da: 'Af de sager, der har en foranstaltning i gang på periodens sidste dag: andelen med to eller flere på samme tid, og hvor mange de har i gennemsnit. Desuden, af dem med en foranstaltning i perioden: andelen med to eller flere på en og samme dag. En anbringelse og en forebyggende indsats tæller som to; en kæde af ydelser som én.',
    en: 'Of the cases with a measure under way on the last day of the period, the share with two or more at once, and how many they have on average. Also, of those with a measure in the period, the share with two or more on one and the same day. A placement and a preventive measure count as two; a chain of ydelser as one.',
  },
  basis: [],
  stock: true,
  of: 'casesWithMeasures',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: (one, at) => hasAtEnd(one, at) || hasInPeriod(one, at),
  figures: [
    share((one: MeasuresTogether, at) => (atEnd(one, at) >= 2 ? 'met' : 'missed'), { within: hasAtEnd }),
    rate(atEnd, undefined, {
      part: 'mean',
      title: { da: 'Foranstaltninger pr. sag', en: 'Measures per case' },
      within: hasAtEnd,
    }),
    share((one: MeasuresTogether, at) => (meetInPeriod(one, at) ? 'met' : 'missed'), {
      part: 'any-day',
      title: { da: 'På en dag i perioden', en: 'On any day of the period' },
      within: hasInPeriod,
    }),
  ],
});

function atEnd({ measures }: MeasuresTogether, at: Moment): number {
  return measures.filter((one) => isActiveAtEnd(one, at)).length;
}

function hasAtEnd(one: MeasuresTogether, at: Moment): boolean {
  return atEnd(one, at) > 0;
}

function hasInPeriod({ measures }: MeasuresTogether, { period }: Moment): boolean {
  return measures.some((one) => isActiveIn(one, period));
}
