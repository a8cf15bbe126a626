import { investigationCompletedWithin4Months } from '../../src/indicators/investigation-completed-within-4-months.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationCompletedWithin4Months, {
  'what ended in the period is in time to the last day of its deadline': {
    period: '2016K1',
    asOf: '2016-03-31',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2015-10-31 | 2016-02-29 | met
      B    | 2015-10-31 | 2016-03-01 | missed
      C    | 2015-10-29 | 2016-02-29 | met
      D    | 2015-10-29 | 2016-03-01 | missed
      E    | 2015-11-30 | 2016-03-30 | met
      F    | 2015-11-30 | 2016-03-31 | missed
    `,
  },
  'the end decides the period, its first and last day included, whenever the deadline was': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2015-12-31 | 2016-03-31 | not counted
      B    | 2015-12-31 | 2016-04-01 | met
      C    | 2016-06-01 | 2016-06-30 | met
      D    | 2016-06-01 | 2016-07-01 | not counted
      E    | 2014-06-01 | 2016-06-30 | missed
    `,
  },
  'open ones past the deadline are not in it': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2015-01-01 |            | not counted
      B    | 2016-06-01 |            | not counted
      C    | 2016-01-31 | 2016-05-31 | met
    `,
  },
  'what ended after the as-of day is open': {
    period: '2016K2',
    asOf: '2016-05-31',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-02-01 | 2016-02-01 | 2016-05-31 | met
      B    | 2016-02-01 | 2016-02-01 | 2016-06-01 | not counted
      C    | 2016-02-01 | 2016-06-01 | 2016-06-01 | left out: after-as-of
    `,
    gives: { notes: ['in-progress'] },
  },
  'the clock runs from awareness, and the start date stands in where it must': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-01-10 | 2016-01-20 | 2016-05-10 | met
      B    | 2016-01-10 | 2016-01-20 | 2016-05-11 | missed
      C    |            | 2016-01-20 | 2016-05-20 | met
      D    |            | 2016-01-20 | 2016-05-21 | missed
      E    |            | 2016-01-20 |            | not counted
    `,
    gives: { notes: ['clock-fallback count=2'] },
  },
  'the clock set to start runs from the start date for all': {
    period: '2016K2',
    asOf: '2016-06-30',
    clock: 'start',
    settings: { unreliableAbove: 0.5 },
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-01-10 | 2016-01-20 | 2016-05-20 | met
      B    | 2016-01-10 | 2016-01-20 | 2016-05-21 | missed
      C    | 2016-01-10 |            | 2016-05-10 | excluded: no-start-date
    `,
    gives: { notes: [] },
  },
  'other steps are left out and doubtful rows are not judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | type      | aware      | start      | ended      | outcome
      A    | bfu       | 2016-01-10 |            | 2016-05-10 | met
      B    | screening | 2016-01-10 |            | 2016-05-10 | left out: not-bfu
      C    | bfu       |            |            | 2016-05-10 | excluded: no-clock-start
      D    | bfu       | 2016-01-10 |            | unreadable | excluded: invalid-date
    `,
    gives: { status: 'unreliable', reason: `unreliable share=${2 / 3}` },
  },
  'nothing ended gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-01-10 | 2016-07-01 | not counted
    `,
    gives: { status: 'empty', reason: 'none-in-period', value: null, interval: null },
  },
  'without an end date in the list nothing can be judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: 'case | aware',
    gives: { status: 'not-evaluated', reason: 'missing-column list=investigations field=endedOn' },
  },
  'without the list there is nothing to count': {
    period: '2016K2',
    asOf: '2016-06-30',
    gives: { status: 'not-evaluated', reason: 'missing-list list=investigations' },
  },
  'the groups add up to the whole': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | district | aware      | ended      | outcome
      A    | Øst      | 2016-01-10 | 2016-05-10 | met
      B    | Øst      | 2016-01-10 | 2016-05-11 | missed
      C    |          | 2016-01-10 | 2016-05-11 | missed
      D    | Ådal     | 2016-01-10 | 2016-05-10 | met
    `,
    by: 'district',
    groups: { Øst: '1/2', Ådal: '1/1', uoplyst: '0/1' },
  },
});
