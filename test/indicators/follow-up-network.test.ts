import { followUpNetwork } from '../../src/indicators/follow-up-network.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(followUpNetwork, {
  'either network, each of them, and both': {
    period: '2016K2',
    asOf: '2016-12-31',
    activities: `
      id | case | type       | event      | participants                          | outcome | outcome private | outcome professional | outcome both
      1  | A    | Opfølgning | 2016-04-01 | private-network, professional-network | met     | met             | met                  | met
      2  | A    | Opfølgning | 2016-05-01 | private-network                       | met     | met             | missed               | missed
      3  | B    | Opfølgning | 2016-05-01 | professional-network                  | met     | missed          | met                  | missed
      4  | C    | Opfølgning | 2016-06-30 |                                       | missed  | missed          | missed               | missed
    `,
    gives: { value: 0.75 },
  },
  'the day it was carried out decides the period; one that was not carried out, or is something else, is not in it': {
    period: '2016K2',
    asOf: '2016-07-31',
    settings: { unreliableAbove: 0.5 },
    activities: `
      id | case | type                       | event      | done       | planned | participants    | outcome
      1  | A    | Opfølgning                 | 2016-03-20 | 2016-04-02 |         | private-network | met
      2  | A    | Opfølgning                 | 2016-06-20 | 2016-07-02 |         | private-network | not counted
      3  | B    | Opfølgning                 | 2016-03-31 |            |         | private-network | not counted
      4  | B    | Opfølgning                 | 2016-06-20 |            | yes     | private-network | left out: not-carried-out
      5  | C    | Opfølgning                 |            |            |         | private-network | left out: not-carried-out
      6  | C    | Opfølgning på underretning | 2016-06-20 |            |         | private-network | left out: not-a-follow-up
      7  | C    | Netværksmøde               | 2016-06-20 |            |         | private-network | left out: not-a-follow-up
      8  | D    | Opfølgning                 | unreadable |            |         | private-network | excluded: invalid-date
      9  | D    | Opfølgning                 | 2016-08-01 |            |         | private-network | left out: after-as-of
      10 | E    | Opfølgning                 | unreadable | 2016-06-20 |         | private-network | met
      11 | E    | Opfølgning                 | 2016-06-20 | unreadable |         | private-network | excluded: invalid-date
    `,
  },
  'without a column of participants there is no figure': {
    period: '2016K2',
    asOf: '2016-06-30',
    activities: 'case | type | event\nA | Opfølgning | 2016-06-01',
    gives: { status: 'not-evaluated', reason: 'missing-column list=activities field=participants' },
  },
});
