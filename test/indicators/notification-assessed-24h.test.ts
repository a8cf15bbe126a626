import { notificationAssessed24h } from '../../src/indicators/notification-assessed-24h.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(notificationAssessed24h, {
  'twenty-four hours to the minute are in time, weekends and nights included': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-05-10 10:00 | 2016-05-11 10:00 | met
      2  | 2016-05-10 10:00 | 2016-05-11 10:01 | missed
      3  | 2016-05-10 10:00 | 2016-05-10 10:00 | met
      4  | 2016-05-10 00:00 | 2016-05-10 23:59 | met
      5  | 2016-05-10 00:00 | 2016-05-11 00:00 | met
      6  | 2016-05-13 16:00 | 2016-05-14 16:00 | met
      7  | 2016-05-13 16:00 | 2016-05-16 09:00 | missed
    `,
  },
  'hours are counted as they pass on the night that is an hour short': {
    period: '2016K1',
    asOf: '2016-06-30',
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-03-26 10:00 | 2016-03-27 11:00 | met
      2  | 2016-03-26 10:00 | 2016-03-27 11:01 | missed
      3  | 2016-03-27 01:30 | 2016-03-28 01:30 | met
      4  | 2016-03-27 01:30 | 2016-03-28 02:30 | met
      5  | 2016-03-27 01:30 | 2016-03-28 02:31 | missed
      6  | 2016-03-27 03:30 | 2016-03-28 03:31 | missed
    `,
  },
  'hours are counted as they pass on the night that is an hour long': {
    period: '2016K4',
    asOf: '2016-12-31',
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-10-29 10:00 | 2016-10-30 09:00 | met
      2  | 2016-10-29 10:00 | 2016-10-30 09:01 | missed
      3  | 2016-10-29 10:00 | 2016-10-30 10:00 | missed
      4  | 2016-10-30 00:30 | 2016-10-30 23:30 | met
      5  | 2016-10-30 00:30 | 2016-10-30 23:31 | missed
      6  | 2016-10-30 03:30 | 2016-10-31 03:30 | met
    `,
  },
  'with days only the same day is in time, the next can not be told, and later is late': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.9 },
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-05-10       | 2016-05-10       | met
      2  | 2016-05-10       | 2016-05-11       | excluded: unclear
      3  | 2016-05-10       | 2016-05-12       | missed
      4  | 2016-05-31       | 2016-06-01       | excluded: unclear
      5  | 2016-05-10 08:00 | 2016-05-10       | met
      6  | 2016-05-10 08:00 | 2016-05-11       | excluded: unclear
      7  | 2016-05-10       | 2016-05-11 08:00 | excluded: unclear
      8  | 2016-05-10       | 2016-05-12 08:00 | missed
    `,
    gives: { status: 'ok', value: 0.5, numerator: 2, denominator: 4 },
  },
  'more than one in ten that can not be told make the figure unreliable': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | assessed   | outcome
      1  | 2016-05-10 | 2016-05-10 | met
      2  | 2016-05-10 | 2016-05-11 | excluded: unclear
    `,
    gives: { status: 'unreliable', reason: 'unreliable share=0.5' },
  },
  'an assessment before the receipt is no assessment to judge': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.9 },
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-05-10 10:00 | 2016-05-10 09:59 | excluded: assessed-before-received
      2  | 2016-05-10       | 2016-05-09       | excluded: assessed-before-received
      3  | 2016-05-10 10:00 | 2016-05-09       | excluded: assessed-before-received
      4  | 2016-05-10 10:00 | 2016-05-10       | met
    `,
  },
  'an open one is pending while its twenty-four hours last, to the end of the as-of day': {
    period: '2016K2',
    asOf: '2016-05-10',
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-05-10 12:00 |                  | pending
      2  | 2016-05-10 00:00 |                  | pending
      3  | 2016-05-09 23:59 |                  | missed
      4  | 2016-05-10       |                  | pending
      5  | 2016-05-09       |                  | missed
      6  | 2016-05-10 12:00 | 2016-05-11 11:00 | pending
      7  | 2016-05-09 12:00 | 2016-05-11 11:00 | missed
      8  | 2016-05-10       | 2016-05-11       | pending
      9  | 2016-05-11 00:00 |                  | left out: after-as-of
    `,
    gives: { notes: ['in-progress'] },
  },
  'the day after, what was pending is in time, unclear or late, and what was late stays late': {
    period: '2016K2',
    asOf: '2016-05-11',
    settings: { unreliableAbove: 0.9 },
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-05-10 12:00 |                  | missed
      2  | 2016-05-10 00:00 | 2016-05-11 00:00 | met
      3  | 2016-05-09 23:59 |                  | missed
      4  | 2016-05-10       |                  | missed
      5  | 2016-05-09       |                  | missed
      6  | 2016-05-10 12:00 | 2016-05-11 11:00 | met
      7  | 2016-05-09 12:00 | 2016-05-11 11:00 | missed
      8  | 2016-05-10       | 2016-05-11       | excluded: unclear
      9  | 2016-05-11 00:00 |                  | pending
    `,
  },
});

testIndicator(notificationAssessed24h, {
  'the hours of an open one end earlier on a day of twenty-five': {
    period: '2016K4',
    asOf: '2016-10-30',
    notifications: `
      id | received         | assessed | outcome
      1  | 2016-10-30 00:59 |          | missed
      2  | 2016-10-30 01:00 |          | pending
      3  | 2016-10-30       |          | pending
      4  | 2016-10-29       |          | missed
    `,
  },
  'and later on a day of twenty-three': {
    period: '2016K1',
    asOf: '2016-03-27',
    notifications: `
      id | received         | assessed | outcome
      1  | 2016-03-26 22:59 |          | missed
      2  | 2016-03-26 23:00 |          | pending
      3  | 2016-03-27       |          | pending
      4  | 2016-03-26       |          | missed
    `,
  },
  'those received in the period count, whenever they were assessed': {
    period: '2016K2',
    asOf: '2016-12-31',
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-03-31 23:59 | 2016-04-01 10:00 | not counted
      2  | 2016-04-01 00:00 | 2016-04-01 10:00 | met
      3  | 2016-06-30 23:59 | 2016-07-01 10:00 | met
      4  | 2016-06-30 23:59 | 2016-07-02 10:00 | missed
      5  | 2016-07-01 00:00 | 2016-07-01 10:00 | not counted
      6  | 2016-05-01       |                  | missed
    `,
    gives: { notes: [] },
  },
  'a row that could not be read is not judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.9 },
    notifications: `
      id | received         | assessed         | outcome
      1  | 2016-05-10 10:00 | 2016-05-10 11:00 | met
      2  |                  | 2016-05-10 11:00 | excluded: no-receipt-date
      3  | unreadable       | 2016-05-10 11:00 | excluded: invalid-date
      4  | 2016-05-10 10:00 | unreadable       | excluded: invalid-date
    `,
  },
  'none received gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | received | assessed',
    gives: { status: 'empty', reason: 'none-in-period', value: null, interval: null },
  },
  'nothing but pending gives no value, and says so': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received         | assessed | outcome
      1  | 2016-06-30 10:00 |          | pending
    `,
    gives: { status: 'empty', reason: 'all-pending', value: null },
  },
  'without the day of assessment in the list nothing can be judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received
      1  | 2016-05-10 10:00
    `,
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=assessedOn' },
  },
  'the groups add up to the whole': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | district | received         | assessed         | outcome
      1  | Nord     | 2016-05-10 10:00 | 2016-05-10 11:00 | met
      2  | Nord     | 2016-05-10 10:00 | 2016-05-12 11:00 | missed
      3  |          | 2016-05-10 10:00 | 2016-05-10 11:00 | met
    `,
    by: 'district',
    groups: { Nord: '1/2', uoplyst: '1/1' },
  },
});
