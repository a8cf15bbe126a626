import type { PlacementKind } from '../../model/codes/measure-kinds.ts';
import type { Measure } from '../../model/knowledge.ts';
import type { LegalBasis } from '../engine/define.ts';

export const placementBasis: readonly LegalBasis[] = [
  { act: 'SEL', section: '§ 52, stk. 3, nr. 7, og § 58' },
  { act: 'BL', section: '§§ 46 og 47' },
];

const fosterCare = new Set<PlacementKind | undefined>(['network-foster-care', 'foster-care']);

export function isInNetworkCare({ placementType }: Measure): boolean {
  return placementType === 'network-foster-care';
}

/** In foster care of any kind, the child's own network included. */
export function isInFosterCare({ placementType }: Measure): boolean {
  return fosterCare.has(placementType);
}

export function isInInstitution({ placementType }: Measure): boolean {
  return placementType === 'institution';
}

/** The lists say that the child is placed, and not where. */
export function isSomewhere({ placementType }: Measure): boolean {
  return placementType === 'placement';
}
