import { fold } from '../fold.ts';
import type { Words } from '../words.ts';
import type { PlacementKind } from './measure-kinds.ts';

/** One of the national statistics' placement types, by its number there. */
export interface PlacementType {
  readonly type: string;
  readonly number: number;
  readonly kind: PlacementKind;
  readonly words: Words;
  /** A word that tells it from the other types of its kind; none where it is the only one. */
  readonly named: readonly string[];
}

/**
 * The national placement types. The foster families approved in general before 2019-20 became general, reinforced or
 * specialised ones; all of them are one kind, so that the figures can be followed across the change.
 */
export const placementTypes: readonly PlacementType[] = [
  one('network-foster-family', 1, 'network-foster-care', 'netværksplejefamilie', 'network foster family'),
  one('ordinary-foster-family', 21, 'foster-care', 'almindelig plejefamilie', 'ordinary foster family', 'almindelig'),
  one('municipal-foster-family', 22, 'foster-care', 'kommunal plejefamilie', 'municipal foster family', 'kommunal'),
  one('section-76a-foster-family', 23, 'foster-care', 'plejefamilie efter § 76 a', 'foster family, § 76 a', '76a'),
  one('general-foster-family', 24, 'foster-care', 'almen plejefamilie', 'general foster family', 'almen'),
  one('reinforced-foster-family', 25, 'foster-care', 'forstærket plejefamilie', 'reinforced foster family', 'forstærk'),
  one(
    'specialised-foster-family',
    26,
    'foster-care',
    'specialiseret plejefamilie',
    'specialised foster family',
    'special',
  ),
  one(
    'partly-closed-institution',
    7,
    'institution',
    'døgninstitution, delvis lukket',
    'partly closed institution',
    'delvis',
  ),
  one('secure-institution', 8, 'institution', 'døgninstitution, sikret', 'secure institution', 'sikret'),
  one('ordinary-institution', 9, 'institution', 'døgninstitution, almindelig', 'ordinary institution', 'almindelig'),
  one('residential-facility', 27, 'residential', 'opholdssted', 'residential facility'),
  one('boarding-school', 11, 'boarding-school', 'kost- og efterskole', 'boarding school'),
  one('own-room', 6, 'own-room', 'eget værelse, kollegium', 'own room'),
];

function one(
  type: string,
  number: number,
  kind: PlacementKind,
  da: string,
  en: string,
  ...named: string[]
): PlacementType {
  return { type, number, kind, words: { da, en }, named: named.map(fold) };
}

/** The type that folded texts name within a kind; undefined where they name none of several. */
export function placementTypeOf(kind: PlacementKind, texts: readonly string[]): PlacementType | undefined {
  const ofKind = placementTypes.filter((type) => type.kind === kind);
  if (ofKind.length === 1) return ofKind[0];
  return ofKind.find(({ named }) => named.some((word) => texts.some((text) => text.includes(word))));
}

/** The type whose national number a cell holds and nothing else. */
export function placementTypeNumbered(cell: string | undefined): PlacementType | undefined {
  const number = cell === undefined || !/^\d{1,2}$/.test(cell.trim()) ? undefined : Number(cell);
  return placementTypes.find((type) => type.number === number);
}
