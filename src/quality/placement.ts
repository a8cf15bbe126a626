import { fold } from '../model/fold.ts';
import type { Service } from '../model/rows.ts';

/** Words by which the national placement types are known. */
const placementWords = [
  'anbringelse',
  'plejefamilie',
  'slægtspleje',
  'netværkspleje',
  'døgninstitution',
  'opholdssted',
  'efterskole',
  'eget værelse',
  'kollegium',
].map(fold);

const reliefWords = ['aflastning', 'støtteophold', 'efterværn'].map(fold);

/**
 * Whether a ydelse places the child outside the home. The paragraph decides where it tells;
 * else the place of placement, else the name of the ydelse.
 */
export function isPlacement({ legalBasis, placement, type }: Service): boolean {
  const told = legalBasis === undefined ? undefined : placesByLaw(legalBasis);
  if (told !== undefined) return told;
  const name = fold(type);
  if (reliefWords.some((word) => name.includes(word))) return false;
  return placement !== undefined || placementWords.some((word) => name.includes(word));
}

/** SEL § 52, stk. 3, nr. 7, and § 58; BL §§ 46 and 47. Undefined when the paragraph says neither yes nor no. */
function placesByLaw(legalBasis: string): boolean | undefined {
  const [section, , number] = (legalBasis.match(/\d+/g) ?? []).map(Number);
  if (section === 46 || section === 47 || section === 58) return true;
  if (section === 52) return number === undefined ? undefined : number === 7;
  return section === 11 || section === 30 || section === 32 ? false : undefined;
}
