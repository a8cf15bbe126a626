import type { Case } from '../model/rows.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { fitsWords } from './engine/parameters.ts';
import { perAmount } from './engine/per-amount.ts';
import { perEach } from './engine/per-each.ts';
import { Sum } from './engine/sum.ts';
import { isActiveAtEnd } from './terms/active.ts';
import { isEmployedAtEnd } from './terms/employed.ts';
import { noStart } from './terms/no-start.ts';

export const casesPerCaseworker = defineIndicator({
  id: 'cases-per-caseworker',
  title: { da: 'Sager pr. sagsbehandler', en: 'Cases per caseworker' },
  definition: {
    da: 'Sager, der er åbne på periodens sidste dag og har en sagsbehandler, delt med antallet af sagsbehandlere med mindst én af dem. En deltidsansat tæller som en hel. Sager uden sagsbehandler er holdt ude og talt for sig. Listen viser den nuværende sagsbehandler, også for ældre perioder. Ved siden af står åbne sager pr. årsværk fra listen over medarbejdere: de ansatte på periodens sidste dag, hvis stilling holder et af ordene (positions); uden udfyldt årsværk regnes en ansat for et helt.',
    en: 'Cases open on the last day of the period that have a caseworker, divided by the number of caseworkers with at least one of them. One who works part time counts as one. Cases without a caseworker are left out and counted apart. The list shows the present caseworker, also for older periods. Beside it stand open cases per full-time equivalent from the list of staff: those employed on the last day of the period whose position holds one of the words (positions); one without a figure counts as one.',
  },
  basis: [],
  stock: true,
  of: 'cases',
  reads: { cases: ['startedOn', 'endedOn', 'caseworker'] },
  exclude: noStart,
  within: isActiveAtEnd,
  parameters: { positions: 'sagsbehandler, familierådgiver, socialrådgiver' },
  figures: [
    perEach(({ caseworker }: Case) => caseworker ?? new Excluded('no-caseworker')),
    perAmount((at) => fullTimeEquivalents(at), {
      part: 'per-full-time-equivalent',
      title: { da: 'Sager pr. årsværk', en: 'Cases per full-time equivalent' },
      reads: { staff: ['position', 'fullTimeEquivalents'] },
    }),
  ],
});

function fullTimeEquivalents(at: Moment): number {
  const sum = new Sum();
  for (const one of at.knowledge.lists.staff?.rows ?? []) {
    if (isEmployedAtEnd(one, at) && fitsWords(one.position, at, 'positions')) sum.add(one.fullTimeEquivalents ?? 1);
  }
  return sum.total();
}
