import type { Measure } from '../model/knowledge.ts';
import { defineIndicator } from './engine/define.ts';
import { Excluded, share, type Outcome } from './engine/figures.ts';
import { isActiveAtEnd } from './terms/active.ts';
import { isInFosterCare, isInInstitution, isSomewhere, placementBasis } from './terms/placed.ts';

export const placementFosterShare = defineIndicator({
  id: 'placement-foster-share',
  title: { da: 'Familiepleje frem for døgninstitution', en: 'Foster care rather than institution' },
  definition: {
    da: 'Af dem, der på periodens sidste dag er i familiepleje af enhver slags eller på døgninstitution: andelen i familiepleje. Opholdssteder, skoler og eget værelse er ikke med; ved siden af står andelen af alle anbragte. Anbragte, hvis sted ikke kendes, er ikke med.',
    en: 'Of those in foster care of any kind or in an institution on the last day of the period, the share in foster care. Residential facilities, schools and own rooms are not in it; beside it stands the share of all placed. Placements at a place that is not known are left out.',
  },
  basis: placementBasis,
  stock: true,
  of: 'placements',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: isActiveAtEnd,
  figures: [
    share(inFosterCare, { within: (one) => isInFosterCare(one) || isInInstitution(one) || isSomewhere(one) }),
    share(inFosterCare, { part: 'of-all', title: { da: 'Af alle anbragte', en: 'Of all placed' } }),
  ],
});

function inFosterCare(one: Measure): Outcome | Excluded {
  if (isSomewhere(one)) return new Excluded('unknown-placement-type');
  return isInFosterCare(one) ? 'met' : 'missed';
}
