import { describe, expect, test } from 'vitest';
import { screeningResult } from '../../src/ingest/tables/screening-result.ts';
import { read, surroundings } from '../support/ingest/surroundings.ts';

describe('the result of a screening', () => {
  test.each([
    'Bekymring',
    'BEKYMRING',
    '2 bekymringer',
    'Stor bekymring',
    'Gul',
    'Rød',
    'Roed',
    'Gul/rød',
    'Risiko',
    'Høj risiko',
    'Behov',
    'Behov for indsats',
    'Opmærksomhed',
    'Ja',
    'Ja, bekymring',
    'Bekymring: ja',
    'Bekymring for trivsel',
    'Mistrivsel',
    'Tegn på mistrivsel',
    'Barnet mistrives',
    'Trives ikke',
    'Ikke trivsel',
    'Ikke i trivsel',
    'Ikke alderssvarende',
    'ikke-alderssvarende',
    'Ikke helt alderssvarende',
    'Dårlig trivsel',
    'Bekymring, ingen møde ønsket',
    'Nejtak til besøg, bekymring',
    'Nej tak til besøg, bekymring',
    'Ingen møde, bekymring',
    'Bekymring (ingen møde)',
    'Risiko for mistrivsel',
    'Opmærksomhed på barnets trivsel',
  ])('%s is a concern', (text) => {
    expect(read(screeningResult, text)).toBe('concern');
  });

  test.each([
    'Ingen bekymring',
    'ingen bekymringer',
    'Ikke bekymring',
    'Uden bekymring',
    '0 bekymringer',
    'Ikke bekymret',
    'Ubekymret',
    'Ingen',
    'Intet behov',
    'Ikke behov for indsats',
    'Nej',
    'Nej, ingen bekymring',
    'Nej ingen bekymring',
    'Grøn',
    'Trivsel',
    'I trivsel',
    'God trivsel',
    'Barnet trives',
    'Trivsel i dagplejen',
    'Alderssvarende',
    'Alderssvarende udvikling',
    'Ingen tegn på mistrivsel',
    'Ingen bekymring for trivsel',
    'Ikke mistrivsel',
    'Lav risiko',
    'Bekymring afkræftet',
    'Ingen risiko for mistrivsel',
    'Ingen anmærkninger',
    'Ikke længere bekymring',
    'Uden bekymring og i trivsel',
    'Ingen særlige behov',
  ])('%s is none', (text) => {
    expect(read(screeningResult, text)).toBe('no-concern');
  });

  test.each([
    'Regulær',
    'Januar',
    'Jasmin',
    'Afventer',
    'Ukendt',
    '?',
    '0',
    'Måske',
    'Ikke vurderet',
    'Ingen møde',
    'Nej tak',
    'Bekymring?',
    'Grøn/gul',
    'Grøn-gul',
    'Trivsel, bekymring',
    'Ja, ingen bekymring',
    'Nej, bekymring',
    'Bekymring: nej',
    'Bekymring, ingen',
    'Bekymring: 0',
    'Bekymring, ikke bekræftet',
    'Bekymring ikke afkræftet',
    'Ikke gul',
    'Risiko kan ikke udelukkes',
    'Ikke uden bekymring',
    'Ikke kun bekymring',
    'Ingen møde om bekymring',
    'Svingende trivsel',
    'Trivsel under pres',
    'Mulig mistrivsel',
    'Delvist alderssvarende',
    'Ingen bekymring og risiko',
  ])('%s is an unknown code', (text) => {
    expect(read(screeningResult, text)).toBe('unknown-code');
  });

  test('not filled in is no result, and a mapping file says what a code means', () => {
    expect(read(screeningResult, '-')).toBe(undefined);
    const codes = new Map([['b2', 'ingen bekymring']]);
    expect(screeningResult.decode(['', 'B2'], { ...surroundings(), codes }).values[1]).toBe('no-concern');
  });
});
