import { carePlanOnTime } from '../../src/indicators/care-plan-on-time.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(carePlanOnTime, {
  'under Serviceloven a plan is late four months after the start, the day itself being in time': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | start      | ended      | outcome
      1  | A    |      | 2016-02-10 |            | met
      2  | B    |      | 2016-02-10 |            | missed
      3  | C    |      | 2016-02-10 |            | missed
      4  | D    |      | 2016-02-29 | 2016-03-10 | met
      5  | E    |      | 2016-03-01 |            | not counted
      6  | F    |      | 2015-11-30 |            | not counted
      7  | G    |      | 2015-12-01 |            | met
    `,
    activities: `
      case | type           | event      | done       | planned
      A    | Handleplan     | 2016-06-10 |            |
      B    | Handleplan     | 2016-06-10 | 2016-06-11 |
      C    | Handleplan     | 2016-06-10 |            | yes
      D    | Barnets plan   | 2016-06-29 |            |
      E    | Handleplan     | 2016-04-01 |            |
      F    | Handleplan     | 2016-04-01 |            |
      G    | Handleplan     | 2016-01-01 |            |
    `,
  },
  'under Barnets Lov it is late three months after, and the day of the start decides the law': {
    period: '2024K2',
    asOf: '2024-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2024-01-01 |       | met
      2  | B    |      | 2024-01-01 |       | missed
      3  | C    |      | 2023-12-31 |       | met
      4  | D    |      | 2023-12-31 |       | missed
      5  | E    |      | 2023-12-01 |       | met
      6  | F    |      | 2024-03-31 |       | met
      7  | G    |      | 2024-04-01 |       | not counted
    `,
    activities: `
      case | type         | event
      A    | Barnets plan | 2024-04-01
      B    | Barnets plan | 2024-04-02
      C    | Handleplan   | 2024-04-30
      D    | Handleplan   | 2024-05-01
      E    | Handleplan   | 2024-04-01
      F    | Handleplan   | 2024-06-30
      G    | Handleplan   | 2024-06-30
    `,
    by: 'law',
    groups: { BL: '2/3', SEL: '2/3' },
  },
  'a plan from before the start covers what begins later, unless it names another ydelse': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2016-02-10 |       | met
      2  | B    |      | 2016-02-10 |       | missed
      3  | C    |      | 2016-02-10 |       | met
      4  | D    |      | 2016-02-10 |       | missed
      5  | D    |      | 2015-06-10 |       | not counted
    `,
    activities: `
      case | type                      | service | event
      A    | Handleplan                |         | 2015-02-10
      B    | Opfølgning på handleplan  |         | 2016-02-12
      C    | Handleplan                | 3       | 2016-02-12
      D    | Handleplan                | 5       | 2016-02-12
    `,
  },
  'of several plans the first decides, wherever it stands in the list': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2016-02-10 |       | met
      2  | B    |      | 2016-02-10 |       | met
      3  | C    |      | 2016-02-10 |       | met
    `,
    activities: `
      case | type       | service | event
      A    | Handleplan |         | 2016-07-01
      A    | Handleplan |         | 2016-04-01
      B    | Handleplan | 2       | 2016-04-01
      B    | Handleplan | 2       | 2016-07-01
      C    | Handleplan | 3       | 2016-07-01
      C    | Handleplan |         | 2016-04-01
    `,
  },
  'the rows of a chain are one measure with one limit, and a plan of any of them is its plan': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | start      | ended      | outcome
      1  | A    |      | 2016-02-10 | 2016-03-10 | met
      2  | A    |      | 2016-03-24 |            | same as 1
      3  | B    |      | 2016-02-10 | 2016-03-10 | missed
      4  | B    |      | 2016-03-25 |            | not counted
    `,
    activities: `
      case | type       | service | event
      A    | Handleplan | 2       | 2016-04-10
      B    | Handleplan | 4       | 2016-04-10
    `,
  },
  'early preventive measures need no plan': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type              | legal basis    | start      | ended | outcome
      1  | A    | Familievejledning | § 11, stk. 3   | 2016-02-10 |       | not counted
      2  | B    | Familiebehandling | § 52, stk. 3   | 2016-02-10 |       | missed
      3  | C    | Administration    |                | 2016-02-10 |       | left out: not-a-measure
    `,
    activities: `
      case | type       | event
      X    | Handleplan | 2016-02-12
    `,
  },
  'without a plan it is pending to the end of the limit; a plan after the as-of day is not known': {
    period: '2016K2',
    asOf: '2016-05-31',
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2016-01-30 |       | missed
      2  | B    |      | 2016-01-31 |       | pending
      3  | C    |      | 2016-02-10 |       | pending
      4  | D    |      | 2016-02-10 |       | met
      5  | E    |      | 2016-06-01 |       | left out: after-as-of
    `,
    activities: `
      case | type       | event
      C    | Handleplan | 2016-06-01
      D    | Handleplan | 2016-05-31
    `,
    gives: { notes: ['in-progress'] },
  },
  'a municipality can set a limit of its own': {
    period: '2016K2',
    asOf: '2016-12-31',
    parameters: { monthsSEL: 3 },
    services: `
      id | case | type | start      | ended | outcome
      1  | A    |      | 2016-03-31 |       | met
      2  | B    |      | 2016-03-31 |       | missed
      3  | C    |      | 2016-02-10 |       | missed
      4  | D    |      | 2015-12-31 |       | not counted
    `,
    activities: `
      case | type       | event
      A    | Handleplan | 2016-06-30
      B    | Handleplan | 2016-07-01
    `,
  },
  'a child that a plan concerns has it, whatever its case': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | child | start      | ended | outcome
      1  | A    |      | Ane   | 2016-02-10 |       | met
      2  | B    |      | Bo    | 2016-02-10 |       | missed
    `,
    activities: `
      case | concerns | type       | event
      X    | Ane      | Handleplan | 2016-04-10
    `,
  },
  'where no type of activity is known to be a plan and some are not understood, nothing is counted': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: 'id | case | type | start | ended',
    activities: 'case | type | event\nA | Ukendt | 2016-04-10',
    gives: { status: 'not-evaluated', reason: 'unknown-kind kind=care-plan' },
  },
});
