import { placementNetworkShare } from '../../src/indicators/placement-network-share.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(placementNetworkShare, {
  'of all placed on the last day, and of those in foster care': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type                  | start      | ended      | outcome     | outcome of-foster-care
      1  | A    | Netværksplejefamilie  | 2016-06-30 |            | met         | met
      2  | B    | Slægtspleje           | 2016-01-01 | 2016-06-30 | met         | met
      3  | C    | Netværksplejefamilie  | 2016-01-01 | 2016-06-29 | not counted | not counted
      4  | D    | Plejefamilie          | 2016-01-01 |            | missed      | missed
      5  | E    | Døgninstitution       | 2016-01-01 |            | missed      | not counted
      6  | F    | Opholdssted           | 2016-01-01 |            | missed      | not counted
      7  | G    | Netværksplejefamilie  | 2016-07-01 |            | not counted | not counted
      8  | H    | Familiebehandling     | 2016-01-01 |            | left out: not-a-placement | left out: not-a-placement
    `,
    gives: { value: 0.4 },
  },
  'a placement at an unknown place is in neither': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type                 | start      | ended | outcome                          | outcome of-foster-care
      1  | A    | Netværksplejefamilie | 2016-01-01 |       | met                              | met
      2  | B    | Anbringelse          | 2016-01-01 |       | excluded: unknown-placement-type | not counted
    `,
    gives: { status: 'unreliable', reason: 'unreliable share=0.5' },
  },
});
