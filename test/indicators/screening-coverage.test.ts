import { expect, it } from 'vitest';
import { screeningCoverage } from '../../src/indicators/screening-coverage.ts';
import { observed } from '../support/indicators/observed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(screeningCoverage, {
  'children on the list screened by the last day of the period; need visits are not in it': {
    period: '2016K4',
    asOf: '2017-06-30',
    screenings: `
      id | child | unit | occasion        | screened   | outcome
      1  | Ane   | a    | Opsporingsmodel | 2016-12-31 | met
      2  | Bo    | a    | Opsporingsmodel | 2017-01-01 | missed
      3  | Carl  | a    | Opsporingsmodel |            | missed
      4  | Dorte | a    |                 | 2015-01-01 | met
      5  | Emil  | a    | Behovsbesøg     | 2016-12-31 | not counted
      6  |       | a    | Opsporingsmodel |            | missed
      7  |       | a    | Opsporingsmodel |            | missed
    `,
  },
  'a child counts once in each unit, screened when one of its rows says so': {
    period: '2016K4',
    asOf: '2017-06-30',
    screenings: `
      id | child | unit | occasion        | screened   | outcome
      1  | Ane   | a    | Opsporingsmodel |            | same as 2
      2  | Ane   | a    | opsporingsmodel | 2016-11-01 | met
      3  | Ane   | b    | Opsporingsmodel |            | missed
      4  | Ane   | a    | Opsporingsmodel | 2017-05-01 | same as 2
    `,
    by: 'unit',
    units: 'id\na\nb',
    groups: { a: '1/1', b: '0/1' },
  },
  'two occasions are two tasks': {
    period: '2016K4',
    asOf: '2016-12-31',
    screenings: `
      id | child | unit | occasion   | screened   | outcome
      1  | Ane   | a    | Sprogtest  |            | missed
      2  | Ane   | a    | Opsporing  | 2016-11-01 | met
    `,
  },
  'a child who was not born by the last day of the period is not in it, whatever ages are named': {
    period: '2016K1',
    asOf: '2016-12-31',
    screenings: `
      id | child | unit | born       | screened   | outcome
      1  | Ane   | a    | 2010-01-01 | 2016-02-01 | met
      2  | Bo    | a    | 2016-03-31 |            | missed
      3  | Carl  | a    | 2016-04-01 | 2016-10-01 | not counted
    `,
  },
  'of the ages that the plan names, on the last day of the period': {
    period: '2016K4',
    asOf: '2017-06-30',
    parameters: { fromAge: 1, toAge: 6 },
    settings: { unreliableAbove: 1 },
    screenings: `
      id | child | born       | screened   | outcome
      1  | Ane   | 2009-12-31 | 2016-12-01 | not counted
      2  | Bo    | 2010-01-01 | 2016-12-01 | met
      3  | Carl  | 2015-12-31 |            | missed
      4  | Dorte | 2016-01-01 |            | not counted
      5  | Emil  |            | 2016-12-01 | excluded: unknown-age
    `,
  },
  'on the occasion and at the type of unit that the plan names': {
    period: '2016K4',
    asOf: '2016-12-31',
    parameters: { occasion: 'behovsbesøg', unitType: 'dagtilbud' },
    units: 'id | type\na | Dagtilbud\nb | Skole',
    screenings: `
      id | child | unit | occasion        | screened   | outcome
      1  | Ane   | a    | Behovsbesøg     | 2016-12-01 | met
      2  | Bo    | a    | Opsporingsmodel | 2016-12-01 | not counted
      3  | Carl  | b    | Behovsbesøg     | 2016-12-01 | not counted
    `,
  },
});

it('counts the units where every child is screened', () => {
  const scenario = {
    period: '2016K4',
    asOf: '2017-06-30',
    settings: { unreliableAbove: 1 },
    screenings: `
      child | unit | screened
      Ane   | a    | 2016-10-01
      Bo    | a    | 2016-12-31
      Carl  | b    | 2016-12-31
      Dorte | b    |
      Emil  | c    |
      Hans  | c    | 2016-12-31
      Frida | d    | 2016-12-31
      Gorm  |      | 2016-12-31
    `,
  };
  const { summary, excluded } = observed(screeningCoverage, scenario, 'whole-units');
  expect(summary.value).toBe(2);
  expect(excluded).toEqual([{ reason: 'no-unit', count: 1 }]);
});
