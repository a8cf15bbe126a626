import { firstNotificationAge } from '../../src/indicators/first-notification-age.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(firstNotificationAge, {
  'the age in whole months on the day of the first notification, if that is in the period': {
    period: '2017K1',
    asOf: '2017-12-31',
    settings: { unreliableAbove: 1 },
    notifications: `
      id | child | born       | unborn | received   | outcome     | outcome bands
      1  | Ane   | 2016-01-15 |        | 2017-01-14 | ${11 / 12}  | 0-2
      2  | Ane   | 2016-01-15 |        | 2017-03-01 | same as 1   | same as 1
      3  | Bo    | 2014-01-15 |        | 2017-01-15 | 3           | 3-6
      4  | Carl  | 2010-01-31 |        | 2017-02-28 | 7           | 7-12
      5  | Dorte | 2010-01-31 |        | 2016-12-31 | not counted | not counted
      6  | Dorte | 2010-01-31 |        | 2017-02-28 | same as 5   | same as 5
      7  | Emil  |            | yes    | 2017-02-28 | 0           | unborn
      8  | Frida |            |        | 2017-02-28 | excluded: unknown-age | excluded: unknown-age
      9  |       | 2010-01-31 |        | 2017-02-28 | excluded: no-child | excluded: no-child
      10 | Gorm  | 1999-02-28 |        | 2017-02-28 | excluded: unknown-age | excluded: unknown-age
      11 | Hans  | 2010-01-31 |        | 2017-04-01 | not counted | not counted
 13 | Jens  | 2010-03-15 |        | 2017-03-14 | ${83 / 12}  | 3-6
      12 | Ida   | 2010-01-31 |        |            | excluded: no-receipt-date | excluded: no-receipt-date
    `,
    gives: { value: (10 + 11 / 12 + 83 / 12) / 5 },
  },
});
