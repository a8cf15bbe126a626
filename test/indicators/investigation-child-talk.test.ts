import { investigationChildTalk } from '../../src/indicators/investigation-child-talk.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationChildTalk, {
  "a child's talk on the case from the first to the last day of the investigation counts": {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-02-01 | 2016-02-10 | 2016-05-10 | met
      B    | 2016-02-01 | 2016-02-10 | 2016-05-10 | met
      C    | 2016-02-01 | 2016-02-10 | 2016-05-10 | missed
      D    | 2016-02-01 | 2016-02-10 | 2016-05-10 | missed
      E    | 2016-02-01 |            | 2016-05-10 | met
      F    | 2016-02-01 | 2016-02-10 | 2016-07-10 | not counted
      G    | 2016-02-01 | 2016-02-10 | 2016-05-10 | missed
    `,
    activities: `
      case | type                       | subtype     | event      | done       | planned
      A    | Børnesamtale               |             | 2016-02-10 |            |
      B    | Samtale                    | Børnesamtale| 2016-02-01 | 2016-05-10 |
      C    | Børnesamtale               |             | 2016-02-09 |            |
      C    | Børnesamtale               |             | 2016-05-11 |            |
      D    | Børnesamtale               |             | 2016-04-10 |            | yes
      E    | BØRNESAMTALE               |             | 2016-02-01 |            |
      F    | Børnesamtale               |             | 2016-04-10 |            |
      G    | Samtale                    | Forældre    | 2016-04-10 |            |
    `,
  },
  'where no type is known to be a talk and some are not understood, nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended
      A    | 2016-02-01 | 2016-05-10
    `,
    activities: `
      case | type      | event
      A    | Ukendt    | 2016-04-10
    `,
    gives: { status: 'not-evaluated', reason: 'unknown-kind kind=child-talk' },
  },
  'a period across the change of law says so': {
    period: '2023-12-01..2024-01-31',
    asOf: '2024-01-31',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2023-12-01 | 2024-01-10 | met
    `,
    activities: `
      case | type         | event
      A    | Børnesamtale | 2023-12-10
    `,
    gives: { notes: ['law-change'] },
  },
});
