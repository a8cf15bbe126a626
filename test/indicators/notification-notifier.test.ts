import { notificationNotifier } from '../../src/indicators/notification-notifier.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const none = {
  'other-municipality': 0,
  school: 0,
  'day-care': 0,
  'health-service': 0,
  'health-visitor-dentist': 0,
  'police-court': 0,
  'the-child': 0,
  'family-acquaintances': 0,
  anonymous: 0,
  'placement-facility': 0,
  associations: 0,
  others: 0,
  unknown: 0,
  'other-words': 0,
};

testIndicator(notificationNotifier, {
  'every group of the national statistics is told, also where nobody is in it': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | notifier | outcome
      1  | 2016-04-01 | Skole    | school
      2  | 2016-06-30 | Skole    | school
      3  | 2016-03-31 | Skole    | not counted
      4  | 2016-05-10 | Anonym   | anonymous
      5  | 2016-07-01 | Anonym   | left out: after-as-of
    `,
    gives: { value: 3, bands: { ...none, school: 2, anonymous: 1 } },
  },
  'case, spaces, punctuation, æ, ø and å and a number before the word do not matter': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | notifier                                               | outcome
      1  | 2016-05-10 | SKOLE                                                  | school
      2  | 2016-05-10 | 02 Skole                                               | school
      3  | 2016-05-10 | Sundhedsvaesen                                         | health-service
      4  | 2016-05-10 | Laege                                                  | health-service
      5  | 2016-05-10 | sundhedsplejerske/tandlæge                             | other-words
      6  | 2016-05-10 | Sundhedsplejerske eller tandlæge                       | health-visitor-dentist
      7  | 2016-05-10 | Dagpleje, daginstitution, fritidshjem, klub eller SFO  | day-care
      8  | 2016-05-10 | dagpleje                                               | day-care
      9  | 2016-05-10 | Foreninger m.v.                                        | associations
      10 | 2016-05-10 | barnet / den unge selv                                 | the-child
      11 | 2016-05-10 | Anden kommune                                          | other-municipality
      12 | 2016-05-10 | police or court                                        | police-court
      13 | 2016-05-10 | Andre                                                  | others
      14 | 2016-05-10 | Uoplyst                                                | unknown
    `,
  },
  'words that nobody knows are counted and go no further': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | notifier                      | outcome
      1  | 2016-05-10 | Naboen Jens Hansen, Bygaden 3 | other-words
      2  | 2016-05-10 | skole og Jens Hansen          | other-words
      3  | 2016-05-10 | 7                             | other-words
      4  | 2016-05-10 |                               | unknown
      5  | 2016-05-10 | -                             | unknown
    `,
    gives: { value: 5, bands: { ...none, unknown: 2, 'other-words': 3 } },
  },
  'a row without the day it was received can not be placed': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    notifications: `
      id | received   | notifier | outcome
      1  |            | Skole    | excluded: no-receipt-date
      2  | unreadable | Skole    | excluded: invalid-date
      3  | 2016-05-10 | Skole    | school
    `,
  },
  'the categories changed at the start of 2017, 2022 and 2024': {
    period: '2016-12-31..2024-01-01',
    asOf: '2024-01-01',
    notifications: `
      id | received   | notifier | outcome
      1  | 2016-12-31 | Skole    | school
      2  | 2024-01-01 | Skole    | school
    `,
    gives: {
      notes: [
        'law-change',
        'system-change',
        'category-change year=2017',
        'category-change year=2022',
        'category-change year=2024',
      ],
    },
    by: 'law',
    groups: { BL: '1/1', SEL: '1/1' },
  },
  'a change on the first day of the period leaves all of it on one side': {
    period: '2017-01-01..2018-12-31',
    asOf: '2019-01-01',
    notifications: `
      id | received   | notifier | outcome
      1  | 2017-01-01 | Skole    | school
      2  | 2018-12-31 | Politi   | police-court
    `,
    gives: { notes: [] },
    by: 'notifier',
    groups: { 'police-court': '1/1', school: '1/1' },
  },
  'none in the period gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | notifier | outcome
      1  | 2016-01-10 | Skole    | not counted
    `,
    gives: { status: 'empty', reason: 'none-in-period', value: null, bands: none },
  },
  'without the column nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | received',
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=notifier' },
  },
  'groups add up to the whole, what is not filled in or not known included': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | notifier    | outcome
      1  | 2016-05-10 | Skole       | school
      2  | 2016-05-10 |             | unknown
      3  | 2016-05-10 | Jens Hansen | other-words
      4  | 2016-05-10 | skole       | school
    `,
    by: 'notifier',
    groups: { school: '2/2', uoplyst: '1/1', 'other-words': '1/1' },
  },
});
