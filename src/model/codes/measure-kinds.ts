import type { Words } from '../words.ts';

/** Where a child placed outside the home lives; `placement` where the lists don't say. */
export type PlacementKind =
  | 'network-foster-care'
  | 'foster-care'
  | 'boarding-school'
  | 'own-room'
  | 'residential'
  | 'institution'
  | 'placement';

/** What a measure is by name, whatever number its law gives it. */
export type MeasureKind =
  | 'preventive'
  | 'day-care'
  | 'home-support'
  | 'family-treatment'
  | 'family-stay'
  | 'relief'
  | 'contact-person'
  | 'internship'
  | 'other-support'
  | PlacementKind
  | 'unknown';

interface KindCode {
  readonly words: Words;
  /** Words by which lists name it; compared folded, and a list's words may hold more than these. */
  readonly named: readonly string[];
}

/**
 * Every kind, in the order in which words are tried: relief in a foster family is relief, a day institution is
 * day care, and foster care by the child's own network is told before foster care in general.
 */
export const measureKinds: { readonly [K in MeasureKind]: KindCode } = {
  preventive: {
    words: { da: 'tidlig forebyggende indsats', en: 'early preventive measure' },
    named: ['tidlig forebyggende', 'forebyggende samtale', '§ 11, stk. 3', '§ 11.3', 'early preventive'],
  },
  relief: {
    words: { da: 'aflastning eller støtteophold', en: 'relief or support stay' },
    named: ['aflastning', 'støtteophold', 'relief', 'respite', 'support stay'],
  },
  'contact-person': {
    words: { da: 'fast kontaktperson', en: 'contact person' },
    named: ['kontaktperson', 'contact person'],
  },
  'family-stay': {
    words: { da: 'døgnophold for familien', en: 'residential stay for the family' },
    named: ['døgnophold for', 'døgnophold familie', 'familiedøgn', 'stay for the family', 'family stay'],
  },
  'family-treatment': {
    words: { da: 'familiebehandling', en: 'family treatment' },
    named: ['familiebehandling', 'familieterapi', 'behandling af barnet', 'family treatment', 'family therapy'],
  },
  'home-support': {
    words: { da: 'praktisk eller pædagogisk støtte i hjemmet', en: 'support in the home' },
    named: ['støtte i hjemmet', 'hjemmestøtte', 'pædagogisk støtte', 'hjemmehos', 'in the home', 'home support'],
  },
  'day-care': {
    words: { da: 'ophold i dagtilbud m.v.', en: 'stay in day care and the like' },
    named: ['dagtilbud', 'daginstitution', 'dagbehandling', 'fritidshjem', 'day care', 'day treatment'],
  },
  internship: {
    words: { da: 'praktik', en: 'internship' },
    named: ['praktik', 'internship', 'work experience'],
  },
  'other-support': {
    words: { da: 'anden hjælp', en: 'other help' },
    named: ['anden hjælp', 'anden støtte', 'other help', 'other support'],
  },
  'network-foster-care': {
    words: { da: 'slægts- eller netværkspleje', en: 'kinship or network foster care' },
    named: ['netværkspleje', 'slægtspleje', 'netværksanbring', 'slægtsanbring', 'kinship', 'network foster'],
  },
  'foster-care': {
    words: { da: 'plejefamilie', en: 'foster care' },
    named: ['plejefamilie', 'familiepleje', 'foster'],
  },
  'boarding-school': {
    words: { da: 'kost- eller efterskole', en: 'boarding school' },
    named: ['kostskole', 'efterskole', 'boarding school'],
  },
  'own-room': {
    words: { da: 'eget værelse eller kollegium', en: 'own room' },
    named: ['eget værelse', 'kollegi', 'own room'],
  },
  residential: {
    words: { da: 'opholdssted', en: 'residential facility' },
    named: ['opholdssted', 'residential facility'],
  },
  // Barnets Lov has one word, børne- og ungehjem, for institutions and residential facilities alike.
  institution: {
    words: { da: 'døgninstitution', en: 'institution' },
    named: ['institution', 'børnehjem', 'ungehjem', 'sikret afdeling', "children's home"],
  },
  placement: {
    words: { da: 'anbringelse, sted uoplyst', en: 'placement, place unknown' },
    named: ['anbringelse', 'anbragt', 'placement'],
  },
  unknown: { words: { da: 'uoplyst', en: 'unknown' }, named: [] },
};

export const measureKindNames = Object.keys(measureKinds) as readonly MeasureKind[];

export const placementKinds: readonly PlacementKind[] = [
  'network-foster-care',
  'foster-care',
  'boarding-school',
  'own-room',
  'residential',
  'institution',
  'placement',
];

export function isPlacement(kind: MeasureKind): kind is PlacementKind {
  return (placementKinds as readonly MeasureKind[]).includes(kind);
}

/** Support that leaves the child at home: what § 52, stk. 3 and § 32, stk. 1 name, placement apart. */
export const homeBasedKinds: readonly MeasureKind[] = [
  'day-care',
  'home-support',
  'family-treatment',
  'family-stay',
  'relief',
  'contact-person',
  'internship',
  'other-support',
];
