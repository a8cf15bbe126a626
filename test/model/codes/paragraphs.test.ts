import { describe, expect, it } from 'vitest';
import type { MeasureKind } from '../../../src/model/codes/measure-kinds.ts';
import { kindBySection } from '../../../src/model/codes/paragraphs.ts';

/** The nine and the eight by name, as the two laws number them. */
const byName: readonly (readonly [sel: number, bl: number, MeasureKind])[] = [
  [1, 1, 'day-care'],
  [2, 2, 'home-support'],
  [3, 5, 'family-treatment'],
  [4, 6, 'family-stay'],
  [5, 7, 'relief'],
  [6, 3, 'contact-person'],
  [8, 4, 'internship'],
  [9, 8, 'other-support'],
];

describe('a legal basis', () => {
  it.each(byName)('§ 52, stk. 3, nr. %i is § 32, stk. 1, nr. %i by name: %s', (sel, bl, kind) => {
    expect(kindBySection(`§ 52, stk. 3, nr. ${sel}`)).toBe(kind);
    expect(kindBySection(`§ 32, stk. 1, nr. ${bl}`)).toBe(kind);
  });

  it.each([
    ['§ 11, stk. 3', 'preventive'],
    ['§ 30', 'preventive'],
    ['§ 52, stk. 3, nr. 7', 'placement'],
    ['§ 58', 'placement'],
    ['§ 46', 'placement'],
    ['§§ 46/47', 'placement'],
    ['§ 47, stk. 1', 'placement'],
  ] as const)('%s is %s', (text, kind) => {
    expect(kindBySection(text)).toBe(kind);
  });

  it.each([
    ['SEL § 52 stk. 3 nr. 3', 'family-treatment'],
    ['Serviceloven §52, stk.3, nr.3', 'family-treatment'],
    ['52.3.3', 'family-treatment'],
    ['§ 52,3,3', 'family-treatment'],
    ['§ 52, stk. 3, pkt. 3', 'family-treatment'],
    ['§ 52 (3) (3)', 'family-treatment'],
    ['§ 52, stk. 3, nr. 3 og 6', 'family-treatment'],
    ['§ 52, stk. 3, nr. 7, jf. § 58', 'placement'],
    ['§ 11.3', 'preventive'],
    ['§ 11, stk. 3, nr. 2', 'preventive'],
    ['Lov om social service § 11 stk 3', 'preventive'],
  ])('is read as people write it: %s', (text, kind) => {
    expect(kindBySection(text)).toBe(kind);
  });

  it.each([
    '§ 52',
    '§ 52, stk. 3',
    '§ 52, stk. 3, nr. 10',
    '§ 52 a, stk. 1, nr. 1',
    '§ 11',
    '§ 11, stk. 4',
    '§ 76 a',
    '-',
    '',
  ])('that names no measure says nothing: %s', (text) => {
    expect(kindBySection(text)).toBeUndefined();
  });

  it('follows the law it names', () => {
    expect(kindBySection('BL § 32, stk. 1, nr. 5')).toBe('family-treatment');
    expect(kindBySection('Barnets lov § 32, stk. 1, nr. 6 (før SEL § 52, stk. 3, nr. 4)')).toBe('family-stay');
    expect(kindBySection('SEL § 52, stk. 3, nr. 5')).toBe('relief');
    expect(kindBySection('SEL § 46')).toBeUndefined();
    expect(kindBySection('BL § 52, stk. 3, nr. 5')).toBeUndefined();
  });
});
