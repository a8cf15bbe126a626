import { expect, it } from 'vitest';
import { institutionStepDown } from '../../src/indicators/institution-step-down.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(institutionStepDown, {
  'a less invasive measure that begins from the day of the end to 30 days after': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | child | type            | start      | ended      | outcome
      1  | A    | A     | Døgninstitution | 2016-01-01 | 2016-04-01 | met
      2  | A    | A     | Kontaktperson   | 2016-05-01 |            | left out: not-a-placement
      3  | B    | B     | Døgninstitution | 2016-01-01 | 2016-04-01 | missed
      4  | B    | B     | Kontaktperson   | 2016-05-02 |            | left out: not-a-placement
      5  | C    | C     | Døgninstitution | 2016-01-01 | 2016-06-30 | met
      6  | C    | C     | Plejefamilie    | 2016-06-30 |            | not counted
      7  | D    | D     | Døgninstitution | 2016-01-01 | 2016-05-01 | missed
      8  | D    | D     | Kontaktperson   | 2016-04-30 |            | left out: not-a-placement
      9  | E    | E     | Døgninstitution | 2016-01-01 | 2016-05-01 | missed
      10 | E    | E     | Sikret døgninstitution | 2016-05-02 |     | not counted
      11 | F    | F     | Døgninstitution | 2016-01-01 | 2016-05-01 | met
      12 | Z    | F     | Opholdssted     | 2016-05-02 |            | not counted
      13 | G    | G     | Opholdssted     | 2016-01-01 | 2016-05-01 | not counted
      14 | H    | H     | Døgninstitution | 2016-01-01 | 2016-03-31 | not counted
      15 | I    | I     | Døgninstitution | 2016-01-01 |            | not counted
      16 | J    | J     | Døgninstitution | 2016-01-01 | 2016-05-01 | not counted
      17 | J    | J     | Døgninstitution | 2016-05-15 |            | same as 16
      18 | K    | K     | Døgninstitution | 2016-01-01 | 2016-05-01 | missed
      19 | K    | K     | Særlig aftale   | 2016-05-02 |            | left out: unknown-measure
    `,
    gives: { numerator: 3, denominator: 7 },
  },
  'until the 30 days have passed one that has not been followed is pending': {
    period: '2016K2',
    asOf: '2016-05-31',
    services: `
      id | case | type            | start      | ended      | outcome
      1  | A    | Døgninstitution | 2016-01-01 | 2016-05-01 | pending
      2  | B    | Døgninstitution | 2016-01-01 | 2016-04-30 | missed
      3  | C    | Døgninstitution | 2016-01-01 | 2016-05-20 | met
      4  | C    | Kontaktperson   | 2016-05-31 |            | left out: not-a-placement
      5  | D    | Døgninstitution | 2016-01-01 | 2016-05-20 | pending
      6  | D    | Kontaktperson   | 2016-06-01 |            | left out: after-as-of
    `,
  },
});

it('says that only those of which it is not yet known are pending', () => {
  expect(institutionStepDown.definition.da).toContain(
    'som ingen mindre indgribende foranstaltning har fulgt, afventer',
  );
  expect(institutionStepDown.definition.en).toContain('that no less invasive measure has followed is pending');
});
