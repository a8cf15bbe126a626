import { expect, it } from 'vitest';
import { firstNotificationAge } from '../../src/indicators/first-notification-age.ts';
import { evaluate } from '../../src/indicators/engine/evaluate.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../support/indicators/heads.ts';
import { write } from '../support/indicators/lists.ts';
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
  'a child is in the group of its first notification, and not of a later one in the period': {
    period: '2024K1',
    asOf: '2024-12-31',
    notifications: `
      id | child | born       | received   | notifier | district | outcome | outcome bands
      1  | Ane   | 2017-02-16 | 2024-01-05 | Skole    | A        | ${82 / 12} | 3-6
      2  | Ane   | 2017-02-16 | 2024-03-28 | Andre    | B        | same as 1 | same as 1
    `,
    by: 'district',
    groups: { A: `${82 / 12}/1` },
  },
});

it.each([
  ['age', '3-6'],
  ['notifier', 'school'],
  ['law', 'SEL'],
] as const)('by %s a child is in the group of its first notification: %s', (by, group) => {
  // The child turned 7 on 16 February 2024, and the law changed on 1 January.
  const notifications = `
    child | born       | received   | notifier
    Ane   | 2017-02-16 | 2023-12-05 | Skole
    Ane   | 2017-02-16 | 2024-02-28 | Andre
  `;
  const knowledge = knowledgeOf(write({ notifications }), dayNamed('2024-12-31'), defaultSettings);
  const known = evaluate(firstNotificationAge, knowledge, { period: periodNamed('2023-12-01..2024-03-31'), by });
  expect([...new Set(known.flatMap(({ group: one }) => one?.value ?? []))]).toEqual([group]);
});
