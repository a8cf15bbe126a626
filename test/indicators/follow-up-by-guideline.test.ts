import { followUpByGuideline } from '../../src/indicators/follow-up-by-guideline.ts';
import type { Settings } from '../../src/model/settings.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const settings: Partial<Settings> = {
  followUpGuidelines: [
    { kinds: ['contact-person', 'relief'], every: { months: 3 } },
    { kinds: ['family-treatment'], every: { days: 30 } },
  ],
};

testIndicator(followUpByGuideline, {
  'no longer than the interval from the start to the first, or from one to the next': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings,
    services: `
      id | case | type | start      | ended      | outcome
      1  | A    |      | 2016-03-10 |            | met
      2  | B    |      | 2016-03-10 |            | missed
      3  | C    |      | 2016-03-10 | 2016-06-10 | met
      4  | D    |      | 2016-03-10 | 2016-06-11 | missed
      5  | E    |      | 2016-01-10 |            | met
      6  | F    |      | 2016-01-10 |            | missed
      7  | G    |      | 2016-03-30 |            | met
      8  | H    |      | 2016-03-29 |            | missed
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-06-10
      B    | Opfølgning | 2016-06-11
      E    | Opfølgning | 2016-02-10
      E    | Opfølgning | 2016-05-10
      F    | Opfølgning | 2016-02-10
      F    | Opfølgning | 2016-05-11
    `,
  },
  'what was late before the period and made good before it is behind; what runs into it is not': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings,
    services: `
      id | case | type | start      | ended      | outcome
      1  | A    |      | 2015-06-01 |            | met
      2  | B    |      | 2015-06-01 |            | missed
      3  | C    |      | 2015-06-01 |            | missed
      4  | D    |      | 2015-06-01 | 2016-03-31 | not counted
      5  | E    |      | 2016-07-01 |            | not counted
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-03-31
      A    | Opfølgning | 2016-06-30
      B    | Opfølgning | 2016-04-01
      B    | Opfølgning | 2016-06-30
      C    | Opfølgning | 2016-02-01
    `,
  },
  'each kind by its own interval, and a kind without one is not in it': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings,
    services: `
      id | case | type              | legal basis         | start      | ended      | outcome
      1  | A    | Familiebehandling | § 52, stk. 3, nr. 3 | 2016-06-01 | 2016-07-01 | met
      2  | B    | Familiebehandling | § 52, stk. 3, nr. 3 | 2016-05-30 | 2016-07-30 | missed
      3  | C    | Aflastning        | § 52, stk. 3, nr. 5 | 2016-05-01 |            | met
      4  | D    | Ophold i dagtilbud | § 52, stk. 3, nr. 1 | 2016-01-01 |           | not counted
    `,
    activities: 'case | type | event\nZ | Opfølgning | 2016-06-01',
  },
  'in a period that has not ended, one that may still become late is pending': {
    period: '2016K2',
    asOf: '2016-05-31',
    settings,
    services: `
      id | case | type | start      | ended      | outcome
      1  | A    |      | 2016-02-28 |            | missed
      2  | B    |      | 2016-03-01 |            | pending
      3  | C    |      | 2016-03-30 |            | met
      4  | D    |      | 2016-03-29 |            | pending
      5  | E    |      | 2016-03-01 | 2016-05-20 | met
      6  | F    |      | 2016-02-29 |            | missed
      7  | G    |      | 2016-03-01 |            | met
    `,
    activities: `
      case | type       | event
      B    | Opfølgning | 2016-06-01
      G    | Opfølgning | 2016-05-31
    `,
  },
  'without a guideline in the plan there is no figure': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | start      | ended
      1  | A    |      | 2016-03-10 |
    `,
    activities: 'case | type | event\nA | Opfølgning | 2016-06-01',
    gives: { status: 'not-evaluated', reason: 'no-guideline' },
  },
});
