import type { Case } from '../model/rows.ts';
import { defineIndicator } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { perEach } from './engine/per-each.ts';
import { isActiveAtEnd } from './terms/active.ts';
import { noStart } from './terms/no-start.ts';

export const casesPerCaseworker = defineIndicator({
  id: 'cases-per-caseworker',
  title: { da: 'Sager pr. sagsbehandler', en: 'Cases per caseworker' },
  definition: {
    da: 'Sager, der er åbne på periodens sidste dag og har en sagsbehandler, delt med antallet af sagsbehandlere med mindst én af dem. En deltidsansat tæller som en hel. Sager uden sagsbehandler er holdt ude og talt for sig. Listen viser den nuværende sagsbehandler, også for ældre perioder.',
    en: 'Cases open on the last day of the period that have a caseworker, divided by the number of caseworkers with at least one of them. One who works part time counts as one. Cases without a caseworker are left out and counted apart. The list shows the present caseworker, also for older periods.',
  },
  basis: [],
  stock: true,
  of: 'cases',
  reads: { cases: ['startedOn', 'endedOn', 'caseworker'] },
  exclude: noStart,
  within: isActiveAtEnd,
  figures: [perEach(({ caseworker }: Case) => caseworker ?? new Excluded('no-caseworker'))],
});
