import { measureSpending } from '../../src/indicators/measure-spending.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(measureSpending, {
  'the price of a day for each day in the period, the first and the last included': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type              | start      | ended      | per day | outcome
      1  | A    | Familiebehandling | 2016-03-30 | 2016-04-02 | 100     | home-based 200
      2  | B    | Familiebehandling | 2016-06-30 | 2016-07-10 | 100.5   | home-based 100.5
      3  | C    | Familiebehandling | 2016-04-10 | 2016-04-10 | 100     | home-based 100
      4  | D    | Familiebehandling | 2016-01-01 |            | 10      | home-based 910
      5  | E    | Familiebehandling | 2016-01-01 | 2016-03-31 | 100     | not counted
      6  | F    | Døgninstitution   | 2016-06-01 | 2016-06-30 | 4325.5  | institution 129765
      7  | G    | Særlig aftale     | 2016-06-30 |            | 1       | unknown 1
      8  | H    | Familiebehandling | 2016-04-01 | 2016-04-02 | 0       | home-based 0
    `,
    gives: { value: 131076.5 },
  },
  'the price of a month, a part of it by its days': {
    period: '2016K1',
    asOf: '2016-12-31',
    services: `
      id | case | type              | start      | ended      | per month | outcome
      1  | A    | Familiebehandling | 2016-01-01 | 2016-03-31 | 1000      | home-based 3000
      2  | B    | Familiebehandling | 2016-02-01 | 2016-02-29 | 1000      | home-based 1000
      3  | C    | Familiebehandling | 2016-01-31 | 2016-02-29 | 3100      | home-based 3200
      4  | D    | Familiebehandling | 2016-02-15 | 2016-03-31 | 2900      | home-based 4400
      5  | E    | Familiebehandling | 2015-12-20 | 2016-01-01 | 3100      | home-based 100
      6  | F    | Familiebehandling | 2016-01-31 | 2016-02-01 | 3100      | home-based 206.9
    `,
  },
  'else the total, spread over the days from the first to the last': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type              | start      | ended      | per day | per month | total | outcome
      1  | A    | Familiebehandling | 2016-03-31 | 2016-04-09 |         |           | 1000  | home-based 900
      2  | B    | Familiebehandling | 2016-04-01 | 2016-04-10 | 7       | 9999      | 1000  | home-based 70
      3  | C    | Familiebehandling | 2016-04-01 | 2016-04-30 |         | 500       | 1000  | home-based 500
      4  | D    | Familiebehandling | 2016-06-21 | 2016-07-20 |         |           | 100   | home-based 33.33
    `,
  },
  'up to the as-of day': {
    period: '2016K2',
    asOf: '2016-04-10',
    settings: { unreliableAbove: 1 },
    services: `
      id | case | type              | start      | ended      | per day | total | outcome
      1  | A    | Familiebehandling | 2016-04-01 |            | 100     |       | home-based 1000
      2  | B    | Familiebehandling | 2016-04-01 | 2016-05-01 | 100     |       | home-based 1000
      3  | C    | Familiebehandling | 2016-04-01 | 2016-05-01 |         | 310   | excluded: no-price
    `,
  },
  'without a price a measure is left out and counted; a gap in a chain costs nothing': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 1 },
    services: `
      id | case | type              | start      | ended      | per day | total | outcome
      1  | A    | Familiebehandling | 2016-04-01 |            |         |       | excluded: no-price
      2  | B    | Familiebehandling | 2016-04-01 |            |         | 1000  | excluded: no-price
      3  | C    | Familiebehandling | 2016-04-01 | 2016-04-10 | 100     |       | home-based 1100
      4  | C    | Familiebehandling | 2016-04-20 | 2016-04-20 | 100     |       | same as 3
      5  | C    | Familiebehandling | 2016-05-01 |            |         |       | same as 3
      6  | D    | Familiebehandling | 2016-01-01 | 2016-03-31 |         |       | home-based 10
      7  | D    | Familiebehandling | 2016-04-10 | 2016-04-10 | 10      |       | same as 6
    `,
    gives: { notes: ['price-missing count=1'] },
  },
  'without any of the price columns there is no figure': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type              | start      | ended
      1  | A    | Familiebehandling | 2016-04-01 |
    `,
    gives: {
      status: 'not-evaluated',
      reason: 'missing-column list=services field=pricePerDay | pricePerMonth | total',
    },
  },
});
