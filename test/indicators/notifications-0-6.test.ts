import { notifications06 } from '../../src/indicators/notifications-0-6.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(notifications06, {
  'a child is six to the day before it turns seven': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | born       | received   | outcome
      1  | 2016-05-10 | 2016-05-10 | met
      2  | 2010-05-10 | 2016-05-10 | met
      3  | 2009-05-11 | 2016-05-10 | met
      4  | 2009-05-10 | 2016-05-10 | missed
      5  | 1998-05-11 | 2016-05-10 | missed
    `,
  },
  'one born on 29 February turns seven on 1 March': {
    period: '2015K1',
    asOf: '2015-03-31',
    notifications: `
      id | born       | received   | outcome
      1  | 2008-02-29 | 2015-02-28 | met
      2  | 2008-02-29 | 2015-03-01 | missed
    `,
  },
  'the unborn are in N, and those whose age is not known are not': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.6 },
    notifications: `
      id | born       | unborn | received   | outcome
      1  | 1990-01-01 | yes    | 2016-05-10 | missed
      2  |            | yes    | 2016-05-10 | missed
      3  | 2014-01-01 |        | 2016-05-10 | met
      4  | 1998-05-10 |        | 2016-05-10 | excluded: unknown-age
      5  | 2016-05-11 |        | 2016-05-10 | excluded: unknown-age
      6  |            |        | 2016-05-10 | excluded: unknown-age
    `,
    gives: { status: 'ok', value: 1 / 3, numerator: 1, denominator: 3 },
  },
  'those received in the period count, its first and last day included': {
    period: '2016K2',
    asOf: '2016-12-31',
    notifications: `
      id | born       | received   | outcome
      1  | 2014-01-01 | 2016-03-31 | not counted
      2  | 2014-01-01 | 2016-04-01 | met
      3  | 2014-01-01 | 2016-06-30 | met
      4  | 2014-01-01 | 2016-07-01 | not counted
      5  |            | 2016-07-01 | not counted
    `,
  },
  'more than one in ten of unknown age makes the figure unreliable': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | born       | received   | outcome
      1  | 2014-01-01 | 2016-05-10 | met
      2  | 2014-01-01 | 2016-05-10 | met
      3  | 2014-01-01 | 2016-05-10 | met
      4  | 2014-01-01 | 2016-05-10 | met
      5  | 2004-01-01 | 2016-05-10 | missed
      6  | 2004-01-01 | 2016-05-10 | missed
      7  | 2004-01-01 | 2016-05-10 | missed
      8  |            | 2016-05-10 | excluded: unknown-age
      9  | 2004-01-01 | 2016-01-10 | not counted
      10 | 2004-01-01 | 2016-01-10 | not counted
      11 | 2004-01-01 | 2016-01-10 | not counted
    `,
    gives: { status: 'unreliable', reason: 'unreliable share=0.125', value: 4 / 7 },
  },
  'what came after the as-of day, or can not be placed in time, is not in it': {
    period: '2016K2',
    asOf: '2016-05-31',
    settings: { unreliableAbove: 0.5 },
    notifications: `
      id | born       | received   | outcome
      1  | 2014-01-01 | 2016-05-31 | met
      2  | 2014-01-01 | 2016-06-01 | left out: after-as-of
      3  | 2014-01-01 | unreadable | excluded: invalid-date
      4  | 2004-01-01 | 2016-05-10 | missed
      5  | 2004-01-01 |            | excluded: no-receipt-date
    `,
  },
  'none received gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | born | received',
    gives: { status: 'empty', reason: 'none-in-period', value: null, interval: null },
  },
  'without the day of receipt nothing can be judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | born',
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=receivedOn' },
  },
  'without a day of birth in the list no age is known': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | unborn | received
      1  |        | 2016-05-10
      2  | yes    | 2016-05-10
    `,
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=bornOn' },
  },
  'with one notifier, the share that both comes from it and is about a child of 0 to 6': {
    period: '2016K2',
    asOf: '2016-06-30',
    parameters: { notifier: 'dagpleje' },
    settings: { unreliableAbove: 0.6 },
    notifications: `
      id | born       | received   | notifier   | outcome
      1  | 2014-01-01 | 2016-05-10 | Dagplejer  | met
      2  | 2014-01-01 | 2016-05-10 | DAGPLEJEN  | met
      3  | 2014-01-01 | 2016-05-10 | Skole      | missed
      4  | 2005-01-01 | 2016-05-10 | Dagpleje   | missed
      5  | 2014-01-01 | 2016-05-10 |            | excluded: unknown-notifier
      6  |            | 2016-05-10 | Dagpleje   | excluded: unknown-age
    `,
  },
  'one notifier can not be found in a list that names none': {
    period: '2016K2',
    asOf: '2016-06-30',
    parameters: { notifier: 'dagpleje' },
    notifications: `
      id | born       | received
      1  | 2014-01-01 | 2016-05-10
    `,
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=notifier' },
  },
});
