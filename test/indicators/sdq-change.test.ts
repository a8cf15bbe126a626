import { sdqChange } from '../../src/indicators/sdq-change.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(sdqChange, {
  'the last score less the first, where the last lies in the period': {
    period: '2018K4',
    asOf: '2018-12-31',
    sdq: `
      child | informant | measured   | score | outcome     | outcome improved
      Ane   | parent    | 2018-01-01 | 20    | -8          | met
      Ane   | parent    | 2018-06-01 | 30    | same as ?   | same as ?
      Ane   | parent    | 2018-12-31 | 12    | same as ?   | same as ?
    `,
  },
  'one informant is held against nobody else, one course against no other': {
    period: '2018K4',
    asOf: '2018-12-31',
    settings: { unreliableAbove: 1 },
    sdq: `
      child | informant | course | measured   | score | outcome | outcome improved
      Ane   | parent    | f1     | 2018-10-01 | 20    | excluded: one-score | excluded: one-score
      Ane   | teacher   | f1     | 2018-11-01 | 10    | excluded: one-score | excluded: one-score
      Ane   | parent    | f2     | 2018-12-01 | 10    | excluded: one-score | excluded: one-score
      Bo    |           | f1     | 2018-10-01 | 10    | excluded: no-informant | excluded: no-informant
            | parent    | f1     | 2018-10-01 | 10    | excluded: no-child | excluded: no-child
      Carl  | parent    | f1     | 2018-09-30 | 10    | not counted | not counted
      Dorte | parent    | f1     | 2019-01-01 | 10    | left out: after-as-of | left out: after-as-of
    `,
  },
  'the same score is no improvement, and a score must lie from 0 to 40': {
    period: '2018K4',
    asOf: '2018-12-31',
    settings: { unreliableAbove: 1 },
    sdq: `
      case | child | informant | measured   | score | outcome            | outcome improved
      1 | Ane   | parent    | 2018-01-01 | 12    | 0                  | missed
      2 | Ane   | parent    | 2018-10-01 | 12    | same as 1          | same as 1
      3 | Bo    | parent    | 2018-01-01 | 40    | -40                | met
      4 | Bo    | parent    | 2018-10-01 | 0     | same as 3          | same as 3
      5 | Carl  | parent    | 2018-01-01 | 0     | excluded: no-score | excluded: no-score
      6 | Carl  | parent    | 2018-10-01 | 41    | same as 5          | same as 5
      7 | Dorte | parent    | 2018-01-01 |       | excluded: no-score | excluded: no-score
      8 | Dorte | parent    | 2018-10-01 | 12    | same as 7          | same as 7
      9 | Emil  | parent    | 2018-10-01 | 12    | excluded: one-score | excluded: one-score
      99 | Emil  | parent    | 2018-10-01 | 13    | same as 9          | same as 9
    `,
  },
  'a score without a day is before and after nothing': {
    period: '2018K4',
    asOf: '2018-12-31',
    settings: { unreliableAbove: 1 },
    sdq: `
      case | child | informant | measured   | score | outcome
      1 | Ane   | self      |            | 39    | same as 2
      2 | Ane   | self      | 2018-10-01 | 10    | 4
      3 | Ane   | self      | 2018-10-02 | 14    | same as 2
      4 | Bo    | self      |            | 39    | excluded: no-day
    `,
  },
});
