import { placementVisits } from '../../src/indicators/placement-visits.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(placementVisits, {
  'two visits on different days in the 12 months to the end of the period': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type         | start      | ended      | outcome
      1  | A    | Plejefamilie | 2015-07-01 |            | met
      2  | B    | Plejefamilie | 2015-01-01 |            | missed
      3  | C    | Plejefamilie | 2015-01-01 |            | missed
      4  | D    | Plejefamilie | 2015-01-01 | 2016-06-30 | met
      5  | E    | Plejefamilie | 2015-07-02 |            | not counted
      6  | F    | Plejefamilie | 2015-01-01 | 2016-06-29 | not counted
      7  | G    | Plejefamilie | 2015-01-01 |            | missed
      8  | H    | Plejefamilie | 2015-01-01 |            | missed
      9  | I    | Aflastning   | 2015-01-01 |            | left out: not-a-placement
    `,
    activities: `
      case | type         | event      | planned
      A    | Tilsynsbesøg | 2015-07-01 |
      A    | Tilsynsbesøg | 2016-06-30 |
      B    | Tilsynsbesøg | 2015-06-30 |
      B    | Tilsynsbesøg | 2016-06-30 |
      C    | Tilsynsbesøg | 2015-07-01 |
      C    | Tilsynsbesøg | 2016-07-01 |
      D    | Tilsynsbesøg | 2015-10-01 |
      D    | Tilsynsbesøg | 2015-11-01 |
      D    | Tilsynsbesøg | 2015-12-01 |
      G    | Tilsynsbesøg | 2015-10-01 |
      G    | Tilsynsbesøg | 2015-10-01 |
      H    | Tilsynsbesøg | 2015-10-01 |
      H    | Tilsynsbesøg | 2016-02-01 | yes
    `,
    gives: { numerator: 2, denominator: 6 },
  },
  'in a period that has not ended one that lacks a visit is pending': {
    period: '2016K2',
    asOf: '2016-06-29',
    services: `
      id | case | type         | start      | ended | outcome
      1  | A    | Plejefamilie | 2015-07-01 |       | met
      2  | B    | Plejefamilie | 2015-07-01 |       | pending
    `,
    activities: `
      case | type         | event
      A    | Tilsynsbesøg | 2015-10-01
      A    | Tilsynsbesøg | 2016-06-29
      B    | Tilsynsbesøg | 2015-10-01
      B    | Tilsynsbesøg | 2016-06-30
    `,
  },
  'once it has ended it is not': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type         | start      | ended | outcome
      1  | A    | Plejefamilie | 2015-07-01 |       | missed
    `,
    activities: `
      case | type         | event
      A    | Tilsynsbesøg | 2015-10-01
    `,
  },
});
