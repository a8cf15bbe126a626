import { notificationOutcome } from '../../src/indicators/notification-outcome.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(notificationOutcome, {
  'what was not decided by the as-of day is not decided yet': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | decision                  | decided    | outcome
      1  | 2016-04-01 | Henlagt                   | 2016-04-05 | no-further-action
      2  | 2016-06-30 | Henlagt                   | 2016-06-30 | no-further-action
      3  | 2016-06-29 | Henlagt                   | 2016-07-01 | undecided
      4  | 2016-05-10 |                           |            | undecided
      5  | 2016-05-10 | Afventer                  |            | undecided
      6  | 2016-03-31 | Henlagt                   | 2016-04-05 | not counted
      7  | 2016-05-10 | Børnefaglig undersøgelse  | 2016-05-11 | investigation
    `,
    gives: {
      value: 6,
      bands: {
        'no-further-action': 2,
        'advice-early-support': 0,
        screening: 0,
        mapping: 0,
        investigation: 1,
        'ongoing-case': 0,
        measure: 0,
        'acute-placement': 0,
        'sent-on': 0,
        undecided: 3,
        unknown: 0,
        'other-words': 0,
      },
    },
  },
  'outcomes are known by many words': {
    period: '2024K2',
    asOf: '2024-06-30',
    notifications: `
      id | received   | decided    | decision                                   | outcome
      1  | 2024-05-01 | 2024-05-02 | INGEN VIDERE HANDLING                      | no-further-action
      2  | 2024-05-01 | 2024-05-02 | Børnefaglig undersøgelse iværksættes       | investigation
      3  | 2024-05-01 | 2024-05-02 | § 50-undersøgelse                          | investigation
      4  | 2024-05-01 | 2024-05-02 | Screening                                  | screening
      5  | 2024-05-01 | 2024-05-02 | Afdaekning                                 | mapping
      6  | 2024-05-01 | 2024-05-02 | Indgår i igangværende sag                  | ongoing-case
      7  | 2024-05-01 | 2024-05-02 | Indgår i igangværende undersøgelse         | ongoing-case
      8  | 2024-05-01 | 2024-05-02 | Foranstaltning iværksættes                 | measure
      9  | 2024-05-01 | 2024-05-02 | Indsats iværksættes                        | measure
      10 | 2024-05-01 | 2024-05-02 | Rådgivning og støtte                       | advice-early-support
      11 | 2024-05-01 | 2024-05-02 | Tidlig forebyggende indsats, § 11, stk. 3  | advice-early-support
      12 | 2024-05-01 | 2024-05-02 | Akut anbringelse                           | acute-placement
      13 | 2024-05-01 | 2024-05-02 | Oversendt til anden kommune                | sent-on
      14 | 2024-05-01 | 2024-05-02 | Talt med moderen Anne Hansen               | other-words
    `,
  },
  'a decision without a day is known, and counted in a note; a day without a decision is not told': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: `
      id | received   | decision | decided    | outcome
      1  | 2016-05-10 | Henlagt  |            | no-further-action
      2  | 2016-05-10 | Henlagt  | 2016-05-12 | no-further-action
      3  | 2016-05-10 |          | 2016-05-12 | unknown
      4  | 2016-01-10 | Henlagt  |            | not counted
    `,
    gives: { notes: ['decision-without-date count=1'] },
  },
  'a day of decision that can not be read may be a later one': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 1 },
    notifications: `
      id | received   | decision | decided    | outcome
      1  | 2016-05-10 | Henlagt  | unreadable | excluded: invalid-date
      2  |            | Henlagt  |            | excluded: no-receipt-date
      3  | 2016-05-10 | Henlagt  | 2016-05-12 | no-further-action
    `,
  },
  'an old quarter is what it was then': {
    period: '2016K2',
    asOf: '2017-12-31',
    notifications: `
      id | received   | decision | decided    | outcome
      1  | 2016-06-29 | Henlagt  | 2016-07-01 | no-further-action
      2  | 2016-06-29 |          |            | undecided
    `,
  },
  'the categories changed at the start of 2017, 2022 and 2024': {
    period: '2021-12-31..2022-01-01',
    asOf: '2022-01-01',
    notifications: `
      id | received   | decision | outcome
      1  | 2021-12-31 |          | undecided
    `,
    gives: { notes: ['category-change year=2022'] },
  },
  'without the column nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    notifications: 'id | received',
    gives: { status: 'not-evaluated', reason: 'missing-column list=notifications field=decision' },
  },
});
