import { addDays } from '../calendar/day.ts';
import { measureKindNames } from '../model/codes/measure-kinds.ts';
import type { Measure } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { count, distribution } from './engine/figures.ts';
import { isActiveAtEnd, isActiveOn } from './terms/active.ts';

export const activeMeasures = defineIndicator({
  id: 'active-measures',
  title: { da: 'Aktive foranstaltninger', en: 'Active measures' },
  definition: {
    da: 'Foranstaltninger, der er i gang på periodens sidste dag, fordelt efter hvad de er. En kæde af ydelser med højst 14 dages mellemrum er én foranstaltning; antallet af ydelser står ved siden af. Desuden de tidlige forebyggende indsatser alene, og hvor mange flere eller færre af dem der er end lige før perioden.',
    en: 'Measures under way on the last day of the period, by what they are. A chain of ydelser at most 14 days apart is one measure; the number of ydelser stands beside it. Also the early preventive measures alone, and how many more or fewer of them there are than just before the period.',
  },
  basis: [
    { act: 'SEL', section: '§ 11, stk. 3, § 52 og § 58' },
    { act: 'BL', section: '§§ 30, 32, 46 og 47' },
  ],
  stock: true,
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: (one, at) => isActiveAtEnd(one, at) || (isPreventive(one) && wasActiveBefore(one, at)),
  figures: [
    distribution(
      ({ kind }: Measure) => kind,
      () => measureKindNames,
      { within: isActiveAtEnd },
    ),
    count(({ rows }: Measure, at) => rows.filter((row) => isActiveAtEnd(row, at)).length, {
      part: 'rows',
      title: { da: 'Ydelser', en: 'Ydelser (rows)' },
      within: isActiveAtEnd,
    }),
    count(isPreventive, {
      part: 'preventive',
      title: { da: 'Tidlige forebyggende indsatser', en: 'Early preventive measures' },
      within: isActiveAtEnd,
    }),
    count((one: Measure, at) => Number(isActiveAtEnd(one, at)) - Number(wasActiveBefore(one, at)), {
      part: 'preventive-growth',
      title: { da: 'Vækst i tidlige forebyggende indsatser', en: 'Growth of early preventive measures' },
      within: isPreventive,
    }),
  ],
});

function isPreventive({ kind }: Measure): boolean {
  return kind === 'preventive';
}

function wasActiveBefore(one: Measure, { period }: Moment): boolean {
  return isActiveOn(one, addDays(period.from, -1));
}
