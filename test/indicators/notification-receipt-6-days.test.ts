import { notificationReceipt6Days } from '../../src/indicators/notification-receipt-6-days.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(notificationReceipt6Days, {
  'the sixth working day after the day of receipt is the last one in time, weekends left out': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received         | receipt    | outcome
      1  | 2016-06-13       | 2016-06-21 | met
      2  | 2016-06-13       | 2016-06-22 | missed
      3  | 2016-06-13 23:59 | 2016-06-21 | met
      4  | 2016-06-18       | 2016-06-27 | met
      5  | 2016-06-18       | 2016-06-28 | missed
      6  | 2016-06-13       | 2016-06-13 | met
    `,
    gives: { notes: ['saturday-off'] },
  },
  'public holidays that move with Easter are no working days': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | receipt    | outcome
      1  | 2016-04-14 | 2016-04-25 | met
      2  | 2016-04-14 | 2016-04-26 | missed
      3  | 2016-05-02 | 2016-05-11 | met
      4  | 2016-05-02 | 2016-05-12 | missed
      5  | 2016-05-11 | 2016-05-20 | met
      6  | 2016-05-11 | 2016-05-21 | missed
    `,
  },
  'store bededag is a working day from 2024 on': {
    period: '2024K2',
    asOf: '2024-06-30',
    notifications: `
      id | received   | receipt    | outcome
      1  | 2024-04-18 | 2024-04-26 | met
      2  | 2024-04-18 | 2024-04-29 | missed
    `,
  },
  'Christmas moves the limit, over the turn of the year and into the next period': {
    period: '2016K4',
    asOf: '2017-01-31',
    notifications: `
      id | received   | receipt    | outcome
      1  | 2016-12-21 | 2016-12-30 | met
      2  | 2016-12-21 | 2017-01-02 | missed
      3  | 2016-12-22 | 2016-12-23 | not counted
    `,
  },
  'Saturday counts when it is set to': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { saturdayWorks: true },
    notifications: `
      id | received   | receipt    | outcome
      1  | 2016-06-13 | 2016-06-20 | met
      2  | 2016-06-13 | 2016-06-21 | missed
    `,
    gives: { notes: ['saturday-works'] },
  },
  'the limit decides the period, not the day of receipt': {
    period: '2016K2',
    asOf: '2016-07-31',
    notifications: `
      id | received   | receipt    | outcome
      1  | 2016-03-20 | 2016-03-23 | not counted
      2  | 2016-03-21 | 2016-04-01 | met
      3  | 2016-06-22 | 2016-07-01 | missed
      4  | 2016-06-23 | 2016-06-24 | not counted
    `,
  },
  'without a receipt it is pending to the end of the limit, and late from the day after': {
    period: '2016K2',
    asOf: '2016-06-21',
    notifications: `
      id | received   | receipt    | outcome
      1  | 2016-06-10 |            | missed
      2  | 2016-06-13 |            | pending
      3  | 2016-06-14 |            | pending
      4  | 2016-06-14 | 2016-06-22 | pending
      5  | 2016-06-10 | 2016-06-22 | missed
      6  | 2016-06-22 |            | left out: after-as-of
    `,
    gives: { notes: ['in-progress', 'saturday-off'] },
  },
  'a receipt from before the notification came can not be right': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    notifications: `
      id | received   | receipt    | outcome
      1  | 2016-06-13 | 2016-06-12 | excluded: receipt-before-received
      2  | 2016-06-13 | unreadable | excluded: invalid-date
      3  |            | 2016-06-12 | excluded: no-receipt-date
      4  | 2016-06-13 | 2016-06-14 | met
    `,
  },
  'anonymous notifications are in it, and the figure says how many': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | receipt    | notifier | outcome
      1  | 2016-06-13 |            | Anonym   | missed
      2  | 2016-06-13 | 2016-06-14 | Skole    | met
      3  | 2016-03-01 |            | Anonym   | not counted
      4  | 2016-06-13 |            | anonymt  | missed
    `,
    gives: { notes: ['saturday-off', 'anonymous-notifier count=2'] },
  },
  'without the column nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | received',
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=receiptSentOn' },
  },
  'a period across the change of law says so; the change on its first day does not': {
    period: '2023-12-01..2024-01-31',
    asOf: '2024-01-31',
    notifications: `
      id | received   | receipt    | outcome
      1  | 2023-12-01 | 2023-12-04 | met
      2  | 2024-01-10 | 2024-01-11 | met
    `,
    gives: { notes: ['law-change', 'saturday-off'] },
    by: 'law',
    groups: { BL: '1/1', SEL: '1/1' },
  },
});
