import { expect, it } from 'vitest';
import { planSpending } from '../../src/indicators/plan-spending.ts';
import type { BudgetLine } from '../../src/model/settings.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { observed } from '../support/indicators/observed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const title = { da: 'Team', en: 'Team' };
const budget: BudgetLine[] = [
  {
    line: 'y2017',
    title,
    amount: 1000,
    from: dayNamed('2017-01-01'),
    to: dayNamed('2017-12-31'),
    words: ['familietræning'],
  },
  {
    line: 'y2018',
    title,
    amount: 500,
    from: dayNamed('2018-01-01'),
    to: dayNamed('2018-12-31'),
    words: ['familietræning', 'plus'],
  },
];

const services = `
  id | type           | variant  | start      | ended      | per day
  1  | Familietræning |          | 2016-12-30 | 2017-01-02 | 10
  2  | Anden hjælp    | Plusplads | 2017-12-31 | 2018-01-01 | 100
  3  | Familietræning |          | 2018-02-01 | 2018-02-03 | 7,5
`.replace('7,5', '7.5');

testIndicator(planSpending, {
  "from the line's first day to the last of the period, both included": {
    period: '2017K1',
    asOf: '2018-12-31',
    settings: { budget, unreliableAbove: 1 },
    parameters: { line: 'y2017' },
    services: `
      id | type           | start      | ended      | per day | outcome
      1  | Familietræning | 2016-12-30 | 2017-01-02 | 10      | y2017 20
      2  | Familietræning | 2017-03-30 | 2017-05-01 | 10      | y2017 20
      3  | Familietræning | 2016-01-01 | 2016-12-31 | 10      | not counted
      4  | Familietræning | 2017-04-01 | 2017-05-01 | 10      | not counted
      5  | Kontaktperson  | 2017-03-30 | 2017-05-01 | 10      | not counted
      6  | Familietræning | 2017-03-30 | 2017-05-01 |         | excluded: no-price
      7  | Familietræning | 2017-03-31 |            | 0       | y2017 0
    `,
    gives: { value: 40, bands: { y2017: 3 } },
  },
  'after the line has ended it stays what it was': {
    period: '2018K4',
    asOf: '2018-12-31',
    settings: { budget },
    parameters: { line: 'y2017' },
    services: `
      id | type           | start      | ended      | per day | outcome
      1  | Familietræning | 2017-12-30 | 2018-05-01 | 10      | y2017 20
      2  | Familietræning | 2018-01-01 | 2018-05-01 | 10      | not counted
    `,
  },
  'before the line begins there is nothing': {
    period: '2017K4',
    asOf: '2018-12-31',
    settings: { budget },
    parameters: { line: 'y2018' },
    services: 'id | type | start | ended | per day | outcome\n1 | Familietræning | 2017-12-01 | | 10 | not counted',
  },
  'a plan without such a line': {
    period: '2017K1',
    asOf: '2018-12-31',
    settings: { budget },
    parameters: { line: 'y2019' },
    services: 'type | start | ended | per day',
    gives: { status: 'not-evaluated', reason: 'no-budget-line' },
  },
});

it('takes the line that began last where none is named, and tells the part of what is set aside', () => {
  const scenario = { period: '2018K4', asOf: '2018-12-31', settings: { budget }, services };
  // One day of the plus place, and three days at 7.50.
  expect(observed(planSpending, scenario).summary.value).toBe(122.5);
  expect(observed(planSpending, scenario, 'of-budget').summary).toEqual({
    value: 0.245,
    numerator: 122.5,
    denominator: 500,
  });
  const earlier = { ...scenario, period: '2017K4', asOf: '2017-12-31' };
  const firstDay = { ...scenario, period: '2018-01', asOf: '2018-01-01' };
  expect(observed(planSpending, firstDay, 'of-budget').summary).toMatchObject({ numerator: 100, denominator: 500 });
  expect(observed(planSpending, earlier).summary).toMatchObject({ value: 20, denominator: 1 });
});
