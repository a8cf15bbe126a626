import { notificationAge } from '../../src/indicators/notification-age.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(notificationAge, {
  'a birthday moves a child into the next band on the day itself': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | born       | received   | outcome
      1  | 2016-05-10 | 2016-05-10 | 0-2
      2  | 2013-05-11 | 2016-05-10 | 0-2
      3  | 2013-05-10 | 2016-05-10 | 3-6
      4  | 2009-05-11 | 2016-05-10 | 3-6
      5  | 2009-05-10 | 2016-05-10 | 7-12
      6  | 2003-05-11 | 2016-05-10 | 7-12
      7  | 2003-05-10 | 2016-05-10 | 13-17
      8  | 1998-05-11 | 2016-05-10 | 13-17
      9  | 1998-05-10 | 2016-05-10 | unknown
    `,
    gives: { value: 9, bands: { unborn: 0, '0-2': 2, '3-6': 2, '7-12': 2, '13-17': 2, unknown: 1 } },
  },
  'the unborn are a band of their own, whatever age their row seems to give': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | born       | unborn | received   | outcome
      1  | 1990-01-01 | yes    | 2016-05-10 | unborn
      2  |            | yes    | 2016-05-10 | unborn
      3  | 2016-06-01 | yes    | 2016-05-10 | unborn
      4  | 1990-01-01 |        | 2016-05-10 | unknown
      5  | 2016-05-11 |        | 2016-05-10 | unknown
      6  |            |        | 2016-05-10 | unknown
      7  | unreadable |        | 2016-05-10 | unknown
    `,
    gives: { status: 'ok', bands: { unborn: 3, '0-2': 0, '3-6': 0, '7-12': 0, '13-17': 0, unknown: 4 } },
  },
  'a child born on 29 February has its birthday on 1 March in other years': {
    period: '2015-01-01..2016-03-31',
    asOf: '2016-03-31',
    notifications: `
      id | born       | received   | outcome
      1  | 2012-02-29 | 2015-02-28 | 0-2
      2  | 2012-02-29 | 2015-03-01 | 3-6
      3  | 2008-02-29 | 2015-02-28 | 3-6
      4  | 2008-02-29 | 2015-03-01 | 7-12
      5  | 2009-02-28 | 2016-02-28 | 7-12
      6  | 2009-03-01 | 2016-02-29 | 3-6
    `,
  },
  'the age is the age on the day of receipt, and only the period counts': {
    period: '2016K2',
    asOf: '2017-12-31',
    notifications: `
      id | born       | received         | outcome
      1  | 2013-06-01 | 2016-05-31       | 0-2
      2  | 2013-06-01 | 2016-05-31 23:59 | 0-2
      3  | 2013-06-01 | 2016-06-01 00:00 | 3-6
      4  | 2013-06-01 | 2016-03-31       | not counted
      5  | 2013-06-01 | 2016-07-01       | not counted
    `,
  },
  'every band is there when none was received, and there is no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | born | received',
    gives: {
      status: 'empty',
      reason: 'none-in-period',
      value: null,
      denominator: 0,
      bands: { unborn: 0, '0-2': 0, '3-6': 0, '7-12': 0, '13-17': 0, unknown: 0 },
    },
  },
  'the bands are a setting, and an age that none of them holds is not known': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: {
      ageBands: [
        { band: '0-5', from: 0, to: 5 },
        { band: '6-9', from: 6, to: 9 },
      ],
    },
    notifications: `
      id | born       | received   | outcome
      1  | 2010-05-11 | 2016-05-10 | 0-5
      2  | 2010-05-10 | 2016-05-10 | 6-9
      3  | 2006-05-11 | 2016-05-10 | 6-9
      4  | 2006-05-10 | 2016-05-10 | unknown
    `,
    gives: { bands: { unborn: 0, '0-5': 1, '6-9': 2, unknown: 1 } },
  },
  'what can not be placed in time, or came after the as-of day, is in no band': {
    period: '2016K2',
    asOf: '2016-06-29',
    settings: { unreliableAbove: 0.5 },
    notifications: `
      id | born       | received   | outcome
      1  | 2010-05-11 | 2016-06-29 | 3-6
      2  | 2010-05-11 | 2016-06-30 | left out: after-as-of
      3  | 2010-05-11 |            | excluded: no-receipt-date
    `,
    gives: { notes: ['in-progress'] },
  },
  'the groups add up to the whole': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | district | born       | received   | outcome
      1  | Nord     | 2010-05-11 | 2016-06-29 | 3-6
      2  | Nord     |            | 2016-06-29 | unknown
      3  |          | 2010-05-11 | 2016-06-29 | 3-6
    `,
    by: 'district',
    groups: { Nord: '2/2', uoplyst: '1/1' },
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
});
