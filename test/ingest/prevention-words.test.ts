import { describe, expect, test } from 'vitest';
import { confirmed, documented } from '../../src/ingest/tables/prevention-words.ts';
import { read, surroundings } from '../support/ingest/surroundings.ts';

const denials = [
  'nej',
  'Nej.',
  'NEJ',
  'n',
  'no',
  'ej',
  '0',
  'false',
  'falsk',
  'Ingen',
  'Intet',
  'Mangler',
  'Mangler stadig',
  'Afslået',
  'AFSLAAET',
  'Nej, afslået',
  'Afslået af mor',
  'Afvist',
  'Ikke givet',
  'Ikke-givet',
  'Ikke indhentet',
  'Ikke udfyldt',
  'ikkeudfyldt',
  'ikkeafholdt',
  'Ikke endnu',
  'Nej, ikke endnu',
  'Endnu ikke',
  'Endnu ikke givet',
];
const unclear = ['Afventer', 'Afventer svar', 'Ukendt', '?', '??', 'uoplyst', 'Ved ikke', 'Måske'];
const days = ['01-03-2017', '1.3.2017', '2017-03-01', '01-03-17', '2017-03-01T10:00:00Z', '01-03-2017 12:30', '42795'];

describe.each([
  ['given or held', confirmed],
  ['documented', documented],
])('an answer to whether something was %s', (_, kind) => {
  test.each(denials)('%s is a no', (text) => {
    expect(read(kind, text)).toBe(false);
  });

  test.each(unclear)('%s is neither', (text) => {
    expect(read(kind, text)).toBe('unknown-code');
  });

  test.each(['Ja', 'J', 'x', '1', 'sand', 'true', 'Ja, mundtligt', 'Givet', ...days])('%s is a yes', (text) => {
    expect(read(kind, text)).toBe(true);
  });

  test.each(['', '-', 'NULL', '0001-01-01', '31-12-9999'])('%j is not filled in', (text) => {
    expect(read(kind, text)).toBe(undefined);
  });

  test('a mapping file says what a code means', () => {
    const codes = new Map([['afventer', 'nej']]);
    expect(kind.decode(['', 'Afventer'], { ...surroundings(), codes }).values[1]).toBe(false);
  });
});

describe('consent and meeting held', () => {
  test.each([
    'given',
    'Indhentet',
    'Afholdt 01-03-2017',
    'Samtykke givet',
    'Mødet er afholdt',
    '01-03-2017, mundtligt',
  ])('%s is a yes', (text) => {
    expect(read(confirmed, text)).toBe(true);
  });

  test.each(['Samtykke ikke givet', 'Samtykke mangler', 'Mødet er ikke afholdt', 'Møde aflyst'])(
    '%s is a no',
    (text) => {
      expect(read(confirmed, text)).toBe(false);
    },
  );

  test.each([
    'Mor',
    'Mundtligt',
    'Delvist',
    'Skal indhentes',
    'Afholdes i maj',
    'Jan',
    'Ja?',
    '31-02-2017',
    '2',
    'Ja, men ikke far',
    'Givet, senere trukket tilbage',
    '01-03-2017 afslået',
    'Ja, udsat',
    '12-03-2016 forældre udeblev',
    'Nej?',
  ])('%s is neither', (text) => {
    expect(read(confirmed, text)).toBe('unknown-code');
  });
});

describe('agenda, goal and evaluated', () => {
  test.each(['Bedre trivsel', 'Nejlikegruppen', 'Se referat', 'Målet er ikke nået', 'Hvordan får vi ro?', 'Uge 12'])(
    '%s documents something',
    (text) => {
      expect(read(documented, text)).toBe(true);
    },
  );

  test.each(['Ingen mål sat', 'Mål mangler', 'Dagsorden mangler', 'Ikke evalueret', 'Ingen evaluering'])(
    '%s documents nothing',
    (text) => {
      expect(read(documented, text)).toBe(false);
    },
  );

  test.each([
    'Ingen fravær',
    '0 konflikter',
    'Ikke mere mobning',
    'Evaluering afventer',
    'Mangler faglig støtte i dansk',
    'Manglende motivation skal vendes',
    'Afvist af kammerater',
    'Ikke slå andre',
    'Nej?',
  ])('%s may be either', (text) => {
    expect(read(documented, text)).toBe('unknown-code');
  });
});
