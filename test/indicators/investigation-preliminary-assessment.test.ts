import { investigationPreliminaryAssessment } from '../../src/indicators/investigation-preliminary-assessment.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationPreliminaryAssessment, {
  'of those that missed the deadline, the ones assessed by the day after it': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | ended      | preliminary | outcome
      A    | 2016-01-10 | 2016-06-10 | 2016-05-10  | met
      B    | 2016-01-10 | 2016-06-10 | 2016-05-11  | met
      C    | 2016-01-10 | 2016-06-10 | 2016-05-12  | missed
      D    | 2016-01-10 | 2016-06-10 |             | missed
      E    | 2016-01-10 |            | 2016-03-01  | met
      F    | 2016-01-10 |            |             | missed
      G    | 2016-01-10 | 2016-05-10 |             | not counted
      H    | 2016-01-10 | 2016-05-11 | 2016-05-11  | met
      I    | 2016-01-10 | 2016-05-10 | 2016-05-10  | not counted
    `,
  },
  'the deadline decides the period': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | ended      | preliminary | outcome
      A    | 2015-11-30 | 2016-05-10 | 2016-04-01  | not counted
      B    | 2015-12-01 | 2016-05-10 | 2016-04-01  | met
      C    | 2016-02-29 | 2016-08-10 | 2016-06-29  | met
      D    | 2016-03-01 | 2016-08-10 | 2016-07-01  | not counted
    `,
  },
  'an open one is not known to miss the deadline on the day itself, and pending on the day after': {
    period: '2016K2',
    asOf: '2016-05-11',
    investigations: `
      case | aware      | ended      | preliminary | outcome
      A    | 2016-01-09 |            |             | missed
      B    | 2016-01-10 |            |             | pending
      C    | 2016-01-11 |            |             | not counted
      D    | 2016-01-11 |            | 2016-05-01  | not counted
      E    | 2016-01-10 |            | 2016-05-01  | met
      F    | 2016-01-10 | 2016-05-11 |             | missed
      G    | 2016-01-10 | 2016-05-12 | 2016-05-12  | pending
      H    | 2016-01-09 |            | 2016-05-11  | missed
    `,
    gives: { notes: ['in-progress'] },
  },
  'four months end with a short month': {
    period: '2016K1',
    asOf: '2016-03-31',
    investigations: `
      case | aware      | ended      | preliminary | outcome
      A    | 2015-10-31 | 2016-03-10 | 2016-03-01  | met
      B    | 2015-10-31 | 2016-03-10 | 2016-03-02  | missed
    `,
  },
  'the start date stands in for awareness, and the figure says so': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | start      | ended      | preliminary | outcome
      A    |            | 2016-01-10 | 2016-06-10 | 2016-05-11  | met
      B    |            |            | 2016-06-10 | 2016-05-11  | excluded: no-clock-start
    `,
    settings: { unreliableAbove: 1 },
    gives: { notes: ['clock-fallback count=1'] },
  },
  'an assessment with a day that can not be read is not taken for none': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 1 },
    investigations: `
      case | aware      | ended      | preliminary | outcome
      A    | 2016-01-10 | 2016-06-10 | unreadable  | excluded: invalid-date
      B    | 2016-01-10 | 2016-06-10 |             | missed
    `,
  },
  'one from before anybody knew of a need can not be right': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 1 },
    investigations: `
      case | aware      | start      | ended      | preliminary | outcome
      A    | 2016-01-10 | 2016-01-20 | 2016-06-10 | 2016-01-09  | excluded: assessed-before-known
      B    | 2016-01-10 | 2016-01-20 | 2016-06-10 | 2016-01-10  | met
      C    |            | 2016-01-10 | 2016-06-10 | 2016-01-09  | excluded: assessed-before-known
      D    |            | 2016-01-10 |            | 2015-01-10  | excluded: assessed-before-known
      E    | 2016-01-10 |            | 2016-05-10 | 2016-01-09  | not counted
    `,
  },
  'with the clock set to start it is still awareness that tells when a need was known of': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 1 },
    clock: 'start',
    investigations: `
      case | aware      | start      | ended      | preliminary | outcome
      A    | 2016-01-10 | 2016-01-20 | 2016-06-10 | 2016-01-10  | met
      B    | 2016-01-10 | 2016-01-20 | 2016-06-10 | 2016-01-09  | excluded: assessed-before-known
    `,
  },
  'all deadlines kept gives no value': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | ended      | preliminary | outcome
      A    | 2016-01-10 | 2016-05-10 |             | not counted
    `,
    gives: { status: 'empty', reason: 'none-in-period', value: null },
  },
  'without the column nothing is counted': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: 'case | aware | ended',
    gives: {
      status: 'not-evaluated',
      reason: 'missing-column list=investigations field=preliminaryAssessmentOn',
    },
  },
});
