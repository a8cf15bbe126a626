import { repeatNotifications } from '../../src/indicators/repeat-notifications.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(repeatNotifications, {
  'a child notified about again within twelve months is one child with repeated notifications': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2015-09-01 | met
      2  | Ane   | 2016-05-10 | same as 1
      3  | Bo    | 2016-05-10 | missed
      4  | Carl  | 2016-04-01 | met
      5  | Carl  | 2016-06-30 | same as 4
      6  | Dorte | 2016-01-10 | not counted
      7  | Dorte | 2016-02-10 | same as 6
    `,
  },
  'the day twelve months before is within, the day before it is not': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2015-05-10 | met
      2  | Ane   | 2016-05-10 | same as 1
      3  | Bo    | 2015-05-09 | missed
      4  | Bo    | 2016-05-10 | same as 3
    `,
  },
  'twelve months before the 29th of February is the 28th': {
    period: '2016K1',
    asOf: '2016-03-31',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2015-02-28 | met
      2  | Ane   | 2016-02-29 | same as 1
      3  | Bo    | 2015-02-27 | missed
      4  | Bo    | 2016-02-29 | same as 3
    `,
  },
  'the twelve months are those before the notification in the period, whichever of them it is': {
    period: '2016K2',
    asOf: '2016-12-31',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2014-06-01 | missed
      2  | Ane   | 2015-06-15 | same as 1
      3  | Ane   | 2016-06-30 | same as 1
      4  | Bo    | 2015-06-15 | met
      5  | Bo    | 2016-06-14 | same as 4
      6  | Bo    | 2017-06-14 | left out: after-as-of
      7  | Carl  | 2016-06-14 | missed
      8  | Carl  | 2016-07-14 | same as 7
    `,
  },
  'on one day only a later clock time makes it a repeat': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received         | outcome
      1  | Ane   | 2016-05-10 09:00 | met
      2  | Ane   | 2016-05-10 09:01 | same as 1
      3  | Bo    | 2016-05-10 09:00 | missed
      4  | Bo    | 2016-05-10 09:00 | same as 3
      5  | Carl  | 2016-05-10       | missed
      6  | Carl  | 2016-05-10       | same as 5
      7  | Dorte | 2016-05-10       | missed
      8  | Dorte | 2016-05-10 09:00 | same as 7
      9  | Emil  | 2016-05-10       | met
      10 | Emil  | 2016-05-10 08:00 | same as 9
      11 | Emil  | 2016-05-10 22:00 | same as 9
    `,
  },
  'two on one day are both after the one before them': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | child | received         | outcome
      1  | Ane   | 2015-07-01       | met
      2  | Ane   | 2016-05-10       | same as 1
      3  | Ane   | 2016-05-10       | same as 1
      4  | Bo    | 2015-04-01       | missed
      5  | Bo    | 2016-05-10 10:00 | same as 4
      6  | Bo    | 2016-05-10 10:00 | same as 4
    `,
  },
  'without a key of the child the case number is the child, and without that it can not be told': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    notifications: `
      id | child | case | received   | outcome
      1  |       | S1   | 2016-01-10 | met
      2  |       | S1   | 2016-05-10 | same as 1
      3  |       | S2   | 2016-05-10 | missed
      4  |       |      | 2016-05-10 | excluded: no-child
      5  |       |      | 2016-05-10 | excluded: no-child
      6  |       |      | 2016-01-10 | not counted
      7  | Ane   | S3   | 2016-01-10 | met
      8  | Ane   | S4   | 2016-05-10 | same as 7
    `,
  },
  'a notification that nobody can place leaves its child out; one without a day is before nothing': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2016-05-10 | excluded: invalid-date
      2  | Ane   | unreadable | same as 1
      3  | Bo    |            | excluded: no-receipt-date
      4  | Carl  | 2016-05-10 | missed
      5  | Carl  |            | same as 4
    `,
  },
  'a group is that of the last notification in the period': {
    period: '2023-12-01..2024-01-31',
    asOf: '2024-03-31',
    notifications: `
      id | child | received   | district | notifier | outcome
      1  | Ane   | 2023-12-10 | Nord     | Skole    | met
      2  | Ane   | 2024-01-10 | Syd      | Politi   | same as 1
      3  | Ane   | 2024-02-10 | Vest     | Anonym   | same as 1
      4  | Bo    | 2023-12-10 | Nord     | Skole    | missed
    `,
    by: 'district',
    groups: { Nord: '0/1', Syd: '1/1' },
  },
  'a group by law is that of the last notification in the period as well': {
    period: '2023-12-01..2024-01-31',
    asOf: '2024-03-31',
    notifications: `
      id | child | received   | outcome
      1  | Ane   | 2023-12-10 | met
      2  | Ane   | 2024-01-10 | same as 1
      3  | Bo    | 2023-12-10 | missed
      4  | Bo    | 2024-02-10 | same as 3
    `,
    by: 'law',
    groups: { BL: '1/1', SEL: '0/1' },
  },
});
