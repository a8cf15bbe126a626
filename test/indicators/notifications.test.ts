import { notifications } from '../../src/indicators/notifications.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(notifications, {
  'those received in the period count, its first and last day included': {
    period: '2016K2',
    asOf: '2016-12-31',
    notifications: `
      id | child | received         | outcome
      1  | Ane   | 2016-03-31       | not counted
      2  | Ane   | 2016-04-01       | counted
      3  | Bo    | 2016-06-30       | counted
      4  | Bo    | 2016-07-01       | not counted
      5  | Carl  | 2016-03-31 23:59 | not counted
      6  | Carl  | 2016-04-01 00:00 | counted
      7  | Dorte | 2016-06-30 23:59 | counted
    `,
    gives: { value: 4, children: 4 },
  },
  'a child notified about more than once is one child': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2016-04-05 | counted
      2  | Ane   | 2016-04-05 | counted
      3  | Ane   | 2016-06-05 | counted
      4  | Bo    | 2016-04-05 | counted
      5  | Carl  | 2016-01-05 | not counted
    `,
    gives: { value: 4, children: 2 },
  },
  'two notifications about children nobody can tell apart are about two': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2016-04-05 | counted
      2  |       | 2016-04-05 | counted
      3  |       | 2016-04-05 | counted
    `,
    gives: { value: 3, children: 3 },
  },
  'what was received after the as-of day is not known': {
    period: '2016K2',
    asOf: '2016-05-31',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2016-05-31 | counted
      2  | Bo    | 2016-06-01 | left out: after-as-of
    `,
    gives: { value: 1, notes: ['in-progress'] },
  },
  'none is a number like any other': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2016-01-05 | not counted
    `,
    gives: { status: 'ok', value: 0, children: 0 },
  },
  'a row without the day it was received can not be placed': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2016-04-05 | counted
      2  | Bo    |            | excluded: no-receipt-date
      3  | Carl  | unreadable | excluded: invalid-date
    `,
    gives: { status: 'unreliable', reason: `unreliable share=${2 / 3}` },
  },
  'without the list, or without the day of receipt in it, nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    gives: { status: 'not-evaluated', reason: 'missing-list list=notifications' },
  },
  'without the day of receipt nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | child',
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=receivedOn' },
  },
  'the groups add up to the whole': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | district
      S1   | Syd
    `,
    notifications: `
      id | case | district | received   | outcome
      1  |      | Nord     | 2016-04-05 | counted
      2  | S1   | Nord     | 2016-04-05 | counted
      3  | S1   |          | 2016-04-05 | counted
      4  | S2   |          | 2016-04-05 | counted
      5  |      |          | 2016-04-05 | counted
    `,
    by: 'district',
    groups: { Nord: '2', Syd: '1', uoplyst: '2' },
  },
});
