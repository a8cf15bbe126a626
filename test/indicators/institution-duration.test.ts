import { institutionDuration } from '../../src/indicators/institution-duration.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(institutionDuration, {
  'days from the first to the last for those that ended, to the last of the period for those that go on': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type            | start      | ended      | outcome     | outcome ongoing
      1  | A    | Døgninstitution | 2016-03-01 | 2016-04-01 | 31          | not counted
      2  | B    | Døgninstitution | 2015-06-30 | 2016-06-30 | 366         | not counted
      3  | C    | Døgninstitution | 2016-01-01 | 2016-07-01 | not counted | 181
      4  | D    | Døgninstitution | 2016-06-30 |            | not counted | 0
      5  | E    | Døgninstitution | 2016-01-01 | 2016-03-31 | not counted | not counted
      6  | F    | Døgninstitution | 2016-07-01 |            | not counted | not counted
      7  | G    | Opholdssted     | 2016-01-01 | 2016-05-01 | not counted | not counted
      8  | H    | Plejefamilie    | 2016-01-01 |            | not counted | not counted
      9  | I    | Døgninstitution | 2016-05-01 | 2016-05-01 | 0           | not counted
    `,
    gives: { value: 31, denominator: 3, also: { mean: 397 / 3, p90: 299 } },
  },
  'a chain lasts from its first row to its last, the gap included': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type            | start      | ended      | outcome     | outcome ongoing
      1  | A    | Døgninstitution | 2016-03-01 | 2016-03-31 | 40          | not counted
      2  | A    | Døgninstitution | 2016-04-05 | 2016-04-10 | same as 1   | same as 1
      3  | B    | Døgninstitution | 2016-03-01 | 2016-04-01 | 31          | not counted
      4  | B    | Døgninstitution | 2016-04-16 |            | not counted | 75
    `,
  },
  'what had not ended by the as-of day goes on, and no longer than to that day': {
    period: '2016K2',
    asOf: '2016-05-31',
    services: `
      id | case | type            | start      | ended      | outcome     | outcome ongoing
      1  | A    | Døgninstitution | 2016-05-01 | 2016-06-15 | not counted | 30
      2  | B    | Døgninstitution | 2016-05-01 | 2016-05-31 | 30          | not counted
    `,
  },
});
