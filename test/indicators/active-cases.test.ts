import { activeCases } from '../../src/indicators/active-cases.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(activeCases, {
  'open on the last day of the period, one that is opened or closed that day included': {
    period: '2016K2',
    asOf: '2016-12-31',
    cases: `
      case | start      | ended      | outcome
      A    | 2016-06-30 |            | counted
      B    | 2016-07-01 |            | not counted
      C    | 2015-01-01 | 2016-06-30 | counted
      D    | 2015-01-01 | 2016-06-29 | not counted
      E    | 2015-01-01 | 2016-07-01 | counted
      F    | 2016-05-01 | 2016-05-10 | not counted
    `,
    gives: { value: 3, notes: [] },
  },
  'a closing after the as-of day is not known, nor a case opened after it': {
    period: '2016K2',
    asOf: '2016-05-31',
    cases: `
      case | start      | ended      | outcome
      A    | 2016-05-31 |            | counted
      B    | 2016-06-01 |            | left out: after-as-of
      C    | 2015-01-01 | 2016-06-10 | counted
      D    | 2015-01-01 | 2016-05-31 | counted
      E    | 2015-01-01 | 2016-05-30 | not counted
    `,
    gives: { notes: ['in-progress'] },
  },
  'what can not be placed is left out': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    cases: `
      case | start      | ended      | outcome
      A    |            |            | excluded: no-start-date
      B    | unreadable |            | excluded: invalid-date
      C    | 2016-05-01 | unreadable | excluded: invalid-date
      D    | 2016-05-01 |            | counted
    `,
  },
  'none open is a number like any other': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended      | outcome
      A    | 2016-05-01 | 2016-06-01 | not counted
    `,
    gives: { status: 'ok', value: 0 },
  },
  'groups add up to the whole': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended | department | type      | outcome
      A    | 2016-05-01 |       | Unge       | Børnesag  | counted
      B    | 2016-05-01 |       | Unge       | Ungesag   | counted
      C    | 2016-05-01 |       |            |           | counted
    `,
    by: 'type',
    groups: { Børnesag: '1', Ungesag: '1', uoplyst: '1' },
  },
  'a period across the new data structure of 2019 says so': {
    period: '2018-12-31..2019-01-01',
    asOf: '2019-01-01',
    cases: `
      case | start      | ended | outcome
      A    | 2018-05-01 |       | counted
    `,
    gives: { notes: ['system-change'] },
  },
  'a period that begins with the new data structure lies on one side of it': {
    period: '2019K1',
    asOf: '2019-03-31',
    cases: `
      case | start      | ended | outcome
      A    | 2018-05-01 |       | counted
    `,
    gives: { notes: [] },
  },
  'without the column of endings nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: 'case | start',
    gives: { status: 'not-evaluated', reason: 'missing-column list=cases field=endedOn' },
  },
});
