import { placementNetworkMapping } from '../../src/indicators/placement-network-mapping.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(placementNetworkMapping, {
  'a mapping on the case before the day the placement began, however long before': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type            | start      | ended      | outcome
      1  | A    | Plejefamilie    | 2016-04-01 |            | met
      2  | B    | Plejefamilie    | 2016-04-01 |            | missed
      3  | C    | Døgninstitution | 2016-06-30 |            | met
      4  | D    | Døgninstitution | 2016-05-01 |            | missed
      5  | E    | Plejefamilie    | 2016-03-31 |            | not counted
      6  | F    | Plejefamilie    | 2016-07-01 |            | not counted
      7  | G    | Kontaktperson   | 2016-05-01 |            | left out: not-a-placement
      8  | H    | Plejefamilie    | 2016-03-20 | 2016-04-10 | not counted
      9  | H    | Plejefamilie    | 2016-04-20 |            | same as 8
      10 | I    | Plejefamilie    | 2016-05-01 |            | missed
    `,
    activities: `
      case | type              | event      | done       | planned
      A    | Netværksafdækning | 2016-03-31 |            |
      B    | Netværksafdækning | 2016-04-01 |            |
      C    | Netværkskort      | 2014-06-30 |            |
      D    | Netværksmøde      | 2016-04-01 |            |
      H    | Netværkskort      | 2016-04-15 |            |
      I    | Netværkskort      | 2016-04-15 | 2016-05-02 |
      I    | Netværkskort      | 2016-04-15 |            | yes
    `,
  },
  'where no activity is known as a mapping there is no figure': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type         | start      | ended
      1  | A    | Plejefamilie | 2016-04-01 |
    `,
    activities: 'case | type | event\nA | Kortlægning | 2016-03-01',
    gives: { status: 'not-evaluated', reason: 'unknown-kind kind=network-mapping' },
  },
});
