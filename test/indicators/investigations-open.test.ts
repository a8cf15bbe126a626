import { investigationsOpen } from '../../src/indicators/investigations-open.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationsOpen, {
  'begun by the last day of the period and not ended when it ends': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-06-30 | 2016-06-30 |            | counted
      B    | 2016-06-20 | 2016-07-01 |            | not counted
      C    | 2016-04-01 | 2016-04-01 | 2016-06-30 | not counted
      D    | 2016-04-01 | 2016-04-01 | 2016-07-01 | counted
      E    | 2016-04-01 |            |            | counted
      F    |            | 2016-04-01 |            | counted
      G    | 2015-04-01 | 2015-04-01 | 2015-12-01 | not counted
    `,
    gives: { value: 4, notes: ['clock-fallback count=1'] },
  },
  'overdue from the day after the deadline; due within 30 days from the deadline itself': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | ended      | outcome     | outcome overdue | outcome due-within-30-days
      A    | 2016-02-28 |            | counted     | counted         | passed over
      B    | 2016-02-29 |            | counted     | counted         | passed over
      C    | 2016-03-01 |            | counted     | passed over     | counted
      D    | 2016-03-30 |            | counted     | passed over     | counted
      E    | 2016-03-31 |            | counted     | passed over     | passed over
      F    | 2015-03-01 | 2016-06-01 | not counted | not counted     | not counted
      G    | 2015-03-01 | 2016-08-01 | counted     | counted         | passed over
    `,
  },
  'a period that has not ended is told as far as anything is known': {
    period: '2016K2',
    asOf: '2016-05-31',
    investigations: `
      case | aware      | ended      | outcome               | outcome overdue       | outcome due-within-30-days
      A    | 2016-01-30 |            | counted               | counted               | passed over
      B    | 2016-01-31 |            | counted               | passed over           | counted
      C    | 2016-02-29 |            | counted               | passed over           | counted
      D    | 2016-03-01 |            | counted               | passed over           | passed over
      E    | 2016-01-01 | 2016-06-02 | counted               | counted               | passed over
      F    | 2016-06-01 |            | left out: after-as-of | left out: after-as-of | left out: after-as-of
    `.replaceAll(
      'C    | 2016-02-29 |            | counted               | passed over           | counted    ',
      'C    | 2016-02-28 |            | counted               | passed over           | counted    ',
    ),
    gives: { notes: ['in-progress'] },
  },
  'what can not be placed is left out': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    investigations: `
      case | type      | aware      | start      | ended      | outcome
      A    |           |            |            |            | excluded: no-clock-start
      B    |           | 2016-05-01 |            | unreadable | excluded: invalid-date
      C    | screening | 2016-05-01 |            |            | left out: not-bfu
      D    |           | 2016-05-01 |            |            | counted
      E    |           | 2016-05-01 | unreadable |            | excluded: invalid-date
    `,
  },
  'none open is a number like any other': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-05-01 | 2016-06-01 | not counted
    `,
    gives: { status: 'ok', value: 0 },
  },
  'the age of a child in a stock is that of the day the stock is told for': {
    period: '2016K2',
    asOf: '2016-12-31',
    cases: `
      case | born
      C    | 2010-06-30
      D    |
    `,
    investigations: `
      case | born       | aware      | ended | outcome
      A    | 2013-06-30 | 2016-04-01 |       | counted
      B    | 2013-07-01 | 2016-04-01 |       | counted
      C    |            | 2016-04-01 |       | counted
      D    |            | 2016-04-01 |       | counted
      E    | 1998-06-30 | 2016-04-01 |       | counted
      F    | 1998-07-01 | 2016-04-01 |       | counted
      G    | 2016-07-01 | 2016-04-01 |       | counted
    `,
    by: 'age',
    groups: { '0-2': '1', '3-6': '2', '13-17': '1', uoplyst: '3' },
  },
});
