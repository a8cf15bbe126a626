import type { Measure } from '../model/knowledge.ts';
import { defineIndicator } from './engine/define.ts';
import { Excluded, share, type Outcome } from './engine/figures.ts';
import { isActiveAtEnd } from './terms/active.ts';
import { isInFosterCare, isInNetworkCare, isSomewhere, placementBasis } from './terms/placed.ts';

export const placementNetworkShare = defineIndicator({
  id: 'placement-network-share',
  title: { da: 'Anbragte i slægts- eller netværkspleje', en: 'Placed in kinship or network foster care' },
  definition: {
    da: 'Af alle anbragte på periodens sidste dag: andelen i slægts- eller netværkspleje. Desuden deres andel af dem, der er i familiepleje. Anbragte, hvis sted ikke kendes, er ikke med.',
    en: 'Of all placed on the last day of the period, the share in kinship or network foster care. Also their share of those in foster care. Placements at a place that is not known are left out.',
  },
  basis: placementBasis,
  stock: true,
  of: 'placements',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: isActiveAtEnd,
  figures: [
    share(inNetworkCare),
    share(inNetworkCare, {
      part: 'of-foster-care',
      title: { da: 'Af dem i familiepleje', en: 'Of those in foster care' },
      within: isInFosterCare,
    }),
  ],
});

function inNetworkCare(one: Measure): Outcome | Excluded {
  if (isSomewhere(one)) return new Excluded('unknown-placement-type');
  return isInNetworkCare(one) ? 'met' : 'missed';
}
