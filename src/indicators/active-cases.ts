import { defineIndicator } from './engine/define.ts';
import { count } from './engine/figures.ts';
import { isActiveAtEnd } from './terms/active.ts';
import { noStart } from './terms/no-start.ts';

export const activeCases = defineIndicator({
  id: 'active-cases',
  title: { da: 'Aktive sager', en: 'Active cases' },
  definition: {
    da: 'Sager, der er åbne på periodens sidste dag. En sag, der lukkes den dag, er med.',
    en: 'Cases open on the last day of the period. A case closed on that day is in it.',
  },
  basis: [],
  stock: true,
  of: 'cases',
  reads: { cases: ['startedOn', 'endedOn'] },
  exclude: noStart,
  within: isActiveAtEnd,
  figures: [count(() => true)],
});
