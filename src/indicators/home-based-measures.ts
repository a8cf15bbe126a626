import type { MeasuresTogether } from '../model/knowledge.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { count, Excluded, share } from './engine/figures.ts';
import { isActiveAtEnd } from './terms/active.ts';
import { isHomeBased } from './terms/home-based.ts';

export const homeBasedMeasures = defineIndicator({
  id: 'home-based-measures',
  title: { da: 'Børn med hjemmebaseret foranstaltning', en: 'Children with a home-based measure' },
  definition: {
    da: 'Børn, der på periodens sidste dag har mindst én foranstaltning, som lader barnet blive hos familien (§ 52, stk. 3, fra 2024 § 32, stk. 1, undtagen anbringelse), og deres andel af alle børn med en foranstaltning den dag, tidlig forebyggende indsats medregnet.',
    en: 'Children with at least one measure on the last day of the period that leaves the child with its family (§ 52, stk. 3, from 2024 § 32, stk. 1, placement apart), and their share of all children with a measure that day, early preventive measures included.',
  },
  basis: [
    { act: 'SEL', section: '§ 52, stk. 3' },
    { act: 'BL', section: '§ 32, stk. 1' },
  ],
  stock: true,
  of: 'childrenWithMeasures',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: ({ measures }, at) => measures.some((one) => isActiveAtEnd(one, at)),
  figures: [
    count(hasHomeBased),
    share(
      (one: MeasuresTogether, at) => {
        if (hasHomeBased(one, at)) return 'met';
        return hasUnknown(one, at) ? new Excluded('unknown-measure') : 'missed';
      },
      { part: 'share', title: { da: 'Andel af børn med foranstaltning', en: 'Share of children with a measure' } },
    ),
  ],
});

function hasHomeBased({ measures }: MeasuresTogether, at: Moment): boolean {
  return measures.some((one) => isHomeBased(one) && isActiveAtEnd(one, at));
}

function hasUnknown({ measures }: MeasuresTogether, at: Moment): boolean {
  return measures.some((one) => one.kind === 'unknown' && isActiveAtEnd(one, at));
}
