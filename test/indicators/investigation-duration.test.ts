import { investigationDuration } from '../../src/indicators/investigation-duration.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationDuration, {
  'the days from awareness, else the start, to the end of those ended in the period': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-03-01 | 2016-03-11 | 2016-04-01 | 31
      B    |            | 2016-06-20 | 2016-06-30 | 10
      C    | 2016-05-01 | 2016-05-01 | 2016-05-01 | 0
      D    | 2016-02-28 |            | 2016-04-01 | 33
      E    | 2016-01-01 | 2016-01-01 | 2016-03-31 | not counted
      F    | 2016-01-01 | 2016-01-01 | 2016-07-01 | not counted
      G    | 2016-01-01 | 2016-01-01 |            | not counted
    `,
    gives: { value: 20.5, denominator: 4, notes: ['clock-fallback count=1'] },
  },
  'median, mean and 90th percentile, as a spreadsheet has them': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-05-01 | 2016-05-11 | 10
      B    | 2016-05-01 | 2016-05-21 | 20
      C    | 2016-05-01 | 2016-05-31 | 30
      D    | 2016-05-01 | 2016-06-10 | 40
      E    | 2016-05-01 | 2016-06-30 | 60
    `,
    gives: { value: 30, denominator: 5, also: { mean: 32, p90: 52 } },
  },
  'the clock can be set to the start date': {
    period: '2016K2',
    asOf: '2016-06-30',
    clock: 'start',
    settings: { unreliableAbove: 1 },
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-03-01 | 2016-03-11 | 2016-04-01 | 21
      B    | 2016-03-01 |            | 2016-04-01 | excluded: no-start-date
    `,
    gives: { value: 21, notes: [] },
  },
  'an end before the clock began, or without one, gives no days': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-05-10 | 2016-05-09 | excluded: end-before-start
      B    |            | 2016-05-09 | excluded: no-clock-start
      C    | 2016-05-10 | unreadable | excluded: invalid-date
      D    | 2016-05-10 | 2016-05-10 | 0
    `,
  },
  'screenings and mappings are no investigations': {
    period: '2024K2',
    asOf: '2024-06-30',
    investigations: `
      case | type      | aware      | ended      | outcome
      A    | screening | 2024-05-01 | 2024-05-11 | left out: not-bfu
      B    | mapping   | 2024-05-01 | 2024-05-11 | left out: not-bfu
      C    |           | 2024-05-01 | 2024-05-16 | 15
    `,
  },
  'an end after the as-of day is not known': {
    period: '2016K2',
    asOf: '2016-05-31',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-05-01 | 2016-06-01 | not counted
      B    | 2016-06-01 | 2016-06-02 | left out: after-as-of
      C    | 2016-05-01 | 2016-05-31 | 30
    `,
    gives: { notes: ['in-progress'] },
  },
  'none ended gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended | outcome
      A    | 2016-05-01 |       | not counted
    `,
    gives: { status: 'empty', reason: 'none-in-period', value: null, denominator: 0, also: { mean: null, p90: null } },
  },
  'groups divide the cases': {
    period: '2023K4',
    asOf: '2024-03-31',
    investigations: `
      case | aware      | start      | ended      | team | outcome
      A    | 2023-12-01 | 2023-12-01 | 2023-12-11 | Nord | 10
      B    | 2023-12-01 | 2023-12-02 | 2023-12-31 | Nord | 30
      C    | 2023-12-01 | 2023-12-02 | 2023-12-05 |      | 4
    `,
    by: 'team',
    groups: { Nord: '20/2', uoplyst: '4/1' },
  },
  'an investigation follows the law in force when it was begun': {
    period: '2024K1',
    asOf: '2024-03-31',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2023-12-20 | 2023-12-31 | 2024-01-10 | 21
      B    | 2023-12-20 | 2024-01-01 | 2024-01-10 | 21
      C    | 2024-01-02 |            | 2024-01-10 | 8
    `,
    by: 'law',
    groups: { BL: '14.5/2', SEL: '21/1' },
  },
});
