import { placementKinds } from '../model/codes/measure-kinds.ts';
import { placementTypes } from '../model/codes/placement-types.ts';
import { defineIndicator } from './engine/define.ts';
import { count, distribution } from './engine/figures.ts';
import { isActiveAtEnd } from './terms/active.ts';
import { isInFosterCare, isInInstitution, isInNetworkCare, placementBasis } from './terms/placed.ts';

const unknownType = 'unknown';

export const placements = defineIndicator({
  id: 'placements',
  title: { da: 'Anbringelser', en: 'Placements' },
  definition: {
    da: 'Anbringelser uden for hjemmet på periodens sidste dag, efter anbringelsessted. De plejefamilietyper, der afløste hinanden i 2019-20, er ét sted; de nationale typer står for sig. Desuden antallet på døgninstitution, i familiepleje af enhver slags og i slægts- eller netværkspleje.',
    en: 'Placements outside the home on the last day of the period, by place. The types of foster family that replaced each other in 2019-20 are one place; the national types are shown apart. Also the number in institutions, in foster care of any kind, and in kinship or network care.',
  },
  basis: placementBasis,
  stock: true,
  of: 'placements',
  reads: { services: ['type', 'startedOn', 'endedOn'] },
  within: isActiveAtEnd,
  figures: [
    distribution(
      ({ placementType }) => placementType ?? unknownType,
      () => placementKinds,
    ),
    distribution(
      ({ nationalPlacementType }) => nationalPlacementType ?? unknownType,
      () => [...placementTypes.map(({ type }) => type), unknownType],
      { part: 'national-type', title: { da: 'Efter national type', en: 'By national type' } },
    ),
    count(isInInstitution, { part: 'institution', title: { da: 'På døgninstitution', en: 'In an institution' } }),
    count(isInFosterCare, { part: 'foster-care', title: { da: 'I familiepleje', en: 'In foster care' } }),
    count(isInNetworkCare, {
      part: 'network-foster-care',
      title: { da: 'I slægts- eller netværkspleje', en: 'In kinship or network care' },
    }),
  ],
});
