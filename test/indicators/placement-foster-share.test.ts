import { placementFosterShare } from '../../src/indicators/placement-foster-share.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(placementFosterShare, {
  'foster care of any kind against institutions, and of all placed': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type                 | start      | ended      | outcome     | outcome of-all
      1  | A    | Netværksplejefamilie | 2016-06-30 |            | met         | met
      2  | B    | Plejefamilie         | 2016-01-01 | 2016-06-30 | met         | met
      3  | C    | Plejefamilie         | 2016-01-01 | 2016-06-29 | not counted | not counted
      4  | D    | Døgninstitution      | 2016-01-01 |            | missed      | missed
      5  | E    | Opholdssted          | 2016-01-01 |            | not counted | missed
      6  | F    | Efterskole           | 2016-01-01 |            | not counted | missed
      7  | G    | Eget værelse         | 2016-01-01 |            | not counted | missed
    `,
    gives: { numerator: 2, denominator: 3 },
  },
  'a placement at an unknown place is left out of both': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 0.5 },
    services: `
      id | case | type         | start      | ended | outcome                          | outcome of-all
      1  | A    | Plejefamilie | 2016-01-01 |       | met                              | met
      2  | B    | Anbringelse  | 2016-01-01 |       | excluded: unknown-placement-type | excluded: unknown-placement-type
    `,
  },
});
