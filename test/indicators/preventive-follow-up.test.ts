import { preventiveFollowUp } from '../../src/indicators/preventive-follow-up.ts';
import type { Settings } from '../../src/model/settings.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const settings: Partial<Settings> = {
  followUpGuidelines: [{ kinds: ['preventive'], every: { months: 3 } }],
  unreliableAbove: 0.5,
};

testIndicator(preventiveFollowUp, {
  'only early preventive measures, by the interval of the plan': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings,
    services: `
      id | case | type              | legal basis         | start      | ended      | outcome
      1  | A    | Familievejledning | § 11, stk. 3        | 2016-01-31 |            | met
      2  | B    | Familievejledning | § 11, stk. 3        | 2016-01-31 |            | missed
      3  | C    | Familievejledning | § 11, stk. 3        | 2016-03-30 |            | met
      4  | D    | Familievejledning | § 11, stk. 3        | 2016-03-29 |            | missed
      5  | E    | Familievejledning | § 11, stk. 3        | 2015-01-01 | 2016-03-31 | not counted
      6  | F    | Familiebehandling | § 52, stk. 3, nr. 3 | 2016-01-31 |            | not counted
      7  | G    | Særlig aftale     |                     | 2016-01-31 |            | excluded: unknown-measure
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-04-30
      B    | Opfølgning | 2016-05-01
    `,
  },
  'a guideline for other measures is none for these': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { followUpGuidelines: [{ kinds: ['contact-person'], every: { months: 3 } }] },
    services: `
      id | case | type | legal basis  | start      | ended
      1  | A    |      | § 11, stk. 3 | 2016-01-31 |
    `,
    activities: 'case | type | event\nA | Opfølgning | 2016-06-01',
    gives: { status: 'not-evaluated', reason: 'no-guideline' },
  },
  'from 2024 the measures of § 30': {
    period: '2024K2',
    asOf: '2024-05-31',
    settings,
    services: `
      id | case | type   | legal basis | start      | ended | outcome
      1  | A    | Forløb | § 30        | 2024-03-01 |       | pending
      2  | B    | Forløb | § 30        | 2024-02-28 |       | missed
      3  | C    | Forløb | § 30        | 2024-03-31 |       | met
    `,
    activities: 'case | type | event\nZ | Opfølgning | 2024-05-01',
  },
});
