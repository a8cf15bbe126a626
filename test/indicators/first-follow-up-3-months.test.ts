import { expect, it } from 'vitest';
import { firstFollowUp3Months } from '../../src/indicators/first-follow-up-3-months.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(firstFollowUp3Months, {
  'a follow-up from the day of the start to the limit, both included': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2016-02-15 |       | met
      2  | B    |      | 2016-02-15 |       | met
      3  | C    |      | 2016-02-15 |       | missed
      4  | D    |      | 2016-02-15 |       | missed
      5  | E    |      | 2016-02-15 |       | missed
    `,
    activities: `
      case | type       | event      | service
      A    | Opfølgning | 2016-02-15 |
      B    | Opfølgning | 2016-05-15 |
      C    | Opfølgning | 2016-05-16 |
      D    | Opfølgning | 2016-02-14 | 4
    `,
  },
  'the limit decides the period, and is the last day of a shorter month': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2015-12-31 |       | not counted
      2  | B    |      | 2016-01-01 |       | missed
      3  | C    |      | 2016-03-30 |       | missed
      4  | D    |      | 2016-03-31 |       | missed
      5  | E    |      | 2016-04-01 |       | not counted
    `,
    activities: `
      case | type       | event
      D    | Opfølgning | 2016-07-01
    `,
  },
  'until its limit has passed an open one is pending; one that ended before it is left out, as the rule says': {
    period: '2016K2',
    asOf: '2016-05-15',
    services: `
      id | case | type | start      | ended      | outcome
      1  | A    |      | 2016-02-15 |            | pending
      2  | B    |      | 2016-02-14 |            | missed
      3  | C    |      | 2016-02-15 | 2016-05-14 | excluded: ended-before-limit
      4  | D    |      | 2016-02-15 | 2016-05-15 | pending
      5  | E    |      | 2016-02-14 | 2016-05-14 | missed
      6  | F    |      | 2016-02-15 | 2016-04-01 | met
      7  | G    |      | 2016-02-15 | 2016-05-16 | pending
    `,
    activities: `
      case | type       | event
      F    | Opfølgning | 2016-03-01
    `,
    gives: { status: 'ok' },
  },
  'a chain has one limit, and an early preventive measure has none': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type          | legal basis         | start      | ended      | outcome
      1  | A    | Kontaktperson | § 52, stk. 3, nr. 6 | 2016-01-10 | 2016-02-10 | met
      2  | A    | Kontaktperson | § 52, stk. 3, nr. 6 | 2016-02-24 |            | same as 1
      3  | A    | Aflastning    | § 52, stk. 3, nr. 5 | 2016-02-20 |            | missed
      4  | B    | Forløb        | § 11, stk. 3        | 2016-01-10 |            | not counted
    `,
    activities: `
      case | type       | event      | service
      A    | Opfølgning | 2016-04-01 | 2
    `,
  },
  'under Barnets Lov the end of an investigation under way at the start comes first': {
    period: '2024K2',
    asOf: '2024-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2024-03-01 |       | missed
      2  | B    |      | 2024-03-01 |       | met
      3  | C    |      | 2024-03-01 |       | met
      4  | D    |      | 2024-03-01 |       | met
      5  | E    |      | 2024-03-01 |       | met
      6  | F    |      | 2024-02-01 |       | not counted
      7  | G    |      | 2024-03-01 |       | missed
      8  | H    |      | 2024-03-01 |       | met
      9  | I    |      | 2024-03-01 |       | missed
    `,
    investigations: `
      case | aware      | start      | ended      | type
      A    | 2024-02-01 | 2024-02-01 | 2024-04-30 |
      B    | 2024-02-01 | 2024-02-01 | 2024-05-31 |
      C    | 2024-03-02 | 2024-03-02 | 2024-04-30 |
      D    | 2024-02-01 | 2024-02-01 | 2024-03-01 |
      E    | 2024-02-01 | 2024-02-01 | 2024-06-15 |
      F    | 2024-01-15 | 2024-01-15 | 2024-03-31 |
      G    | 2024-03-01 | 2024-03-01 | 2024-05-30 |
      H    | 2024-02-01 | 2024-03-05 | 2024-04-30 |
      I    | 2024-02-01 |            | 2024-04-30 |
      Z    | 2024-02-01 | 2024-02-01 | 2024-04-30 |
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2024-05-01
      B    | Opfølgning | 2024-05-31
      C    | Opfølgning | 2024-05-31
      D    | Opfølgning | 2024-05-31
      E    | Opfølgning | 2024-06-01
      F    | Opfølgning | 2024-04-01
      G    | Opfølgning | 2024-05-31
      H    | Opfølgning | 2024-05-31
      I    | Opfølgning | 2024-05-31
    `,
  },
  'under Serviceloven it does not, also where the limit lies in 2024': {
    period: '2024K1',
    asOf: '2024-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2023-12-31 |       | met
      2  | B    |      | 2024-01-01 |       | missed
    `,
    investigations: `
      case | start      | ended
      A    | 2023-12-01 | 2024-02-01
      B    | 2023-12-01 | 2024-02-01
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2024-03-31
      B    | Opfølgning | 2024-03-31
    `,
  },
  'without a list of investigations it says for how many the limit may be earlier': {
    period: '2024K1',
    asOf: '2024-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2023-12-31 |       | met
      2  | B    |      | 2023-12-15 |       | met
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2024-03-31
      B    | Opfølgning | 2024-03-15
    `,
    gives: { notes: [] },
  },
  'and only under Barnets Lov': {
    period: '2024K2',
    asOf: '2024-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2024-01-01 |       | met
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2024-03-31
    `,
    gives: { notes: ['investigations-unknown count=1'] },
  },
});

it('says that only those of which it is not yet known are pending', () => {
  expect(firstFollowUp3Months.definition.da).toContain('En foranstaltning uden opfølgning afventer');
  expect(firstFollowUp3Months.definition.en).toContain('A measure without a follow-up is pending');
});
