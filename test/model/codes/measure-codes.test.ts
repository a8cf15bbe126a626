import { describe, expect, it } from 'vitest';
import { measureCoder, type MeasureRule, type Worded } from '../../../src/model/codes/measure-codes.ts';
import { homeBasedKinds, isPlacement, measureKindNames } from '../../../src/model/codes/measure-kinds.ts';
import { placementTypes } from '../../../src/model/codes/placement-types.ts';

const blank: Worded = {
  type: '',
  variant: undefined,
  offerType: undefined,
  placement: undefined,
  legalBasis: undefined,
};

function kindOf(row: Partial<Worded>, rules: readonly MeasureRule[] = []): string {
  return measureCoder(rules)({ ...blank, ...row }).kind;
}

function typeOf(row: Partial<Worded>): string | undefined {
  return measureCoder([])({ ...blank, ...row }).placementType;
}

describe('the kind of a measure', () => {
  it('does not hang on where one text ends and the next begins', () => {
    const coder = measureCoder([]);
    const apart = { ...blank, type: 'Plejefamilie', variant: 'Aflastning|barn', offerType: 'x' };
    const together = { ...blank, type: 'Plejefamilie|Aflastning', variant: 'barn', offerType: 'x' };
    expect([apart, together].map((row) => coder(row).kind)).toEqual(['foster-care', 'relief']);
  });

  it.each(['type', 'variant', 'offerType', 'placement', 'legalBasis'] as const)(
    'hangs on the %s, whatever came before',
    (name) => {
      const coder = measureCoder([]);
      const text = name === 'legalBasis' ? 'SEL § 52, stk. 3, nr. 3' : 'Plejefamilie';
      const rows = [blank, { ...blank, [name]: text }, blank];
      expect(rows.map((row) => coder(row).kind)).toEqual(rows.map((row) => kindOf(row)));
      expect(coder(rows[1] as Worded).kind).not.toBe(coder(blank).kind);
    },
  );

  it.each([
    ['Familiebehandling, intensiv', 'family-treatment'],
    ['Praktisk og pædagogisk støtte i hjemmet', 'home-support'],
    ['PRAKTISK OG PAEDAGOGISK STOETTE I HJEMMET', 'home-support'],
    ['Ophold i dagtilbud', 'day-care'],
    ['Særlig daginstitution', 'day-care'],
    ['Fast kontaktperson', 'contact-person'],
    ['Aflastningsordning', 'relief'],
    ['Aflastning i plejefamilie', 'relief'],
    ['Døgnophold for familien', 'family-stay'],
    ['Praktikophold', 'internship'],
    ['Anden hjælp', 'other-support'],
    ['Tidlig forebyggende indsats', 'preventive'],
    ['Netværksplejefamilie', 'network-foster-care'],
    ['Slægts- og netværkspleje', 'network-foster-care'],
    ['Plejefamilie', 'foster-care'],
    ['Kost- og efterskole', 'boarding-school'],
    ['Eget værelse', 'own-room'],
    ['Opholdssted', 'residential'],
    ['Døgninstitution', 'institution'],
    ['Anbringelse uden for hjemmet', 'placement'],
    ['Family treatment', 'family-treatment'],
    ['Contact person', 'contact-person'],
    ['Kinship care', 'network-foster-care'],
    ['Foster care', 'foster-care'],
    ['Residential institution', 'institution'],
    ['Netværksgruppe', 'unknown'],
    ['', 'unknown'],
  ])('is told by its words: %s', (type, kind) => {
    expect(kindOf({ type })).toBe(kind);
  });

  it('is told by the legal basis before the words', () => {
    expect(kindOf({ type: 'Netværksgruppe', legalBasis: '§ 11, stk. 3' })).toBe('preventive');
    expect(kindOf({ type: 'Plejefamilie', legalBasis: '§ 52, stk. 3, nr. 5' })).toBe('relief');
    expect(kindOf({ type: 'Familiebehandling', legalBasis: '§ 30' })).toBe('preventive');
  });

  it('is told by the words where the legal basis names no measure', () => {
    expect(kindOf({ type: 'Familiebehandling', legalBasis: '§ 52' })).toBe('family-treatment');
  });

  it('is where the child lives when the legal basis says only that it is placed', () => {
    const placed = { legalBasis: '§ 52, stk. 3, nr. 7' };
    expect(kindOf({ ...placed, type: 'Anbringelse', placement: 'Opholdssted' })).toBe('residential');
    expect(kindOf({ ...placed, type: 'Plejefamilie', variant: 'Netværk' })).toBe('network-foster-care');
    expect(kindOf({ ...placed, type: 'Plejefamilie', placement: 'Almindelig plejefamilie' })).toBe('foster-care');
    expect(kindOf({ ...placed, type: 'Aflastning', placement: 'Døgninstitution' })).toBe('institution');
    expect(kindOf({ ...placed, type: 'Anbringelse' })).toBe('placement');
  });

  it("is what the municipality's own rules say, before all else", () => {
    const rules: MeasureRule[] = [{ kind: 'preventive', words: ['netværksgruppe'], not: ['forældre'] }];
    expect(kindOf({ type: 'NETVAERKSGRUPPE', legalBasis: '§ 52, stk. 3, nr. 9' }, rules)).toBe('preventive');
    expect(kindOf({ type: 'Netværksgruppe for forældre', legalBasis: '§ 52, stk. 3, nr. 9' }, rules)).toBe(
      'other-support',
    );
  });

  it('is a placement or support at home or preventive or unknown, never two of them', () => {
    for (const kind of measureKindNames) {
      const told = [isPlacement(kind), homeBasedKinds.includes(kind), kind === 'preventive', kind === 'unknown'];
      expect(told.filter(Boolean), kind).toHaveLength(1);
    }
  });
});

describe('the national placement type', () => {
  it('has the numbers of the national code list, each once', () => {
    expect(placementTypes.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([
      1, 6, 7, 8, 9, 11, 21, 22, 23, 24, 25, 26, 27,
    ]);
  });

  it.each([
    ['Netværksplejefamilie', 'network-foster-family'],
    ['Almindelig plejefamilie', 'ordinary-foster-family'],
    ['Kommunal plejefamilie', 'municipal-foster-family'],
    ['Plejefamilie, § 76 a', 'section-76a-foster-family'],
    ['Almen plejefamilie', 'general-foster-family'],
    ['Forstærket plejefamilie', 'reinforced-foster-family'],
    ['Specialiseret plejefamilie', 'specialised-foster-family'],
    ['Døgninstitution, almindelig', 'ordinary-institution'],
    ['Døgninstitution, delvis lukket', 'partly-closed-institution'],
    ['Døgninstitution, sikret', 'secure-institution'],
    ['Opholdssted', 'residential-facility'],
    ['Kost- og efterskole', 'boarding-school'],
    ['Eget værelse, kollegium', 'own-room'],
    ['Plejefamilie', undefined],
    ['Døgninstitution', undefined],
    ['Familiebehandling', undefined],
  ])('of %s is %s', (type, expected) => {
    expect(typeOf({ type })).toBe(expected);
  });

  it('is told by its number alone, too', () => {
    const placed = { type: 'Anbringelse', legalBasis: '§ 52, stk. 3, nr. 7' };
    expect([kindOf({ ...placed, placement: '22' }), typeOf({ ...placed, placement: '22' })]).toEqual([
      'foster-care',
      'municipal-foster-family',
    ]);
    expect(typeOf({ ...placed, placement: '10' })).toBeUndefined();
  });
});
