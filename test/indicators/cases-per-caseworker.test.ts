import { casesPerCaseworker } from '../../src/indicators/cases-per-caseworker.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(casesPerCaseworker, {
  'open cases over the caseworkers who have one of them': {
    period: '2016K2',
    asOf: '2016-12-31',
    cases: `
      case | start      | ended      | caseworker | outcome
      A    | 2016-05-01 |            | SB01       | SB01
      B    | 2016-06-30 |            | SB01       | SB01
      C    | 2016-05-01 | 2016-06-30 | SB01       | SB01
      D    | 2016-05-01 |            | SB02       | SB02
      E    | 2016-05-01 | 2016-06-29 | SB03       | not counted
      F    | 2016-07-01 |            | SB04       | not counted
    `,
    gives: { value: 2, numerator: 4, denominator: 2 },
  },
  'a case that nobody has is left out and counted apart': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.5 },
    cases: `
      case | start      | ended | caseworker | outcome
      A    | 2016-05-01 |       | SB01       | SB01
      B    | 2016-05-01 |       |            | excluded: no-caseworker
      C    |            |       | SB02       | excluded: no-start-date
      D    | 2016-05-01 |       | SB01       | SB01
    `,
    gives: { value: 2 },
  },
  'too many that nobody has make the figure unreliable': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended | caseworker | outcome
      A    | 2016-05-01 |       | SB01       | SB01
      B    | 2016-05-01 |       |            | excluded: no-caseworker
    `,
    gives: { status: 'unreliable', reason: 'unreliable share=0.5' },
  },
  'no open case gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended      | caseworker | outcome
      A    | 2016-01-01 | 2016-02-01 | SB01       | not counted
    `,
    gives: { status: 'empty', reason: 'none-in-period', value: null, numerator: 0, denominator: 0 },
  },
  'one who works in two teams is a caseworker of both': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended | caseworker | team | outcome
      A    | 2016-05-01 |       | SB01       | Nord | SB01
      B    | 2016-05-01 |       | SB01       | Nord | SB01
      C    | 2016-05-01 |       | SB01       | Syd  | SB01
      D    | 2016-05-01 |       | SB02       | Syd  | SB02
      E    | 2016-05-01 |       | SB02       |      | SB02
    `,
    gives: { value: 2.5 },
    by: 'team',
    groups: { Nord: '2/1', Syd: '2/2', uoplyst: '1/1' },
  },
  'without the column nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: 'case | start | ended',
    gives: { status: 'not-evaluated', reason: 'missing-column list=cases field=caseworker' },
  },
});
