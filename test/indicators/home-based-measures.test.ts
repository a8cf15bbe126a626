import { homeBasedMeasures } from '../../src/indicators/home-based-measures.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const nr = (number: number): string => `§ 52, stk. 3, nr. ${number}`;

testIndicator(homeBasedMeasures, {
  'every measure of § 52, stk. 3 but placement, on the last day': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | child | type | legal basis  | start      | ended      | outcome     | outcome share
      1  | A     | X    | ${nr(1)}     | 2016-06-30 |            | counted     | met
      2  | B     | X    | ${nr(2)}     | 2016-01-01 | 2016-06-30 | counted     | met
      3  | C     | X    | ${nr(3)}     | 2016-01-01 |            | counted     | met
      4  | D     | X    | ${nr(4)}     | 2016-01-01 |            | counted     | met
      5  | E     | X    | ${nr(5)}     | 2016-01-01 |            | counted     | met
      6  | F     | X    | ${nr(6)}     | 2016-01-01 |            | counted     | met
      7  | G     | X    | ${nr(7)}     | 2016-01-01 |            | passed over | missed
      8  | H     | X    | ${nr(8)}     | 2016-01-01 |            | counted     | met
      9  | I     | X    | ${nr(9)}     | 2016-01-01 |            | counted     | met
      10 | J     | X    | § 11, stk. 3 | 2016-01-01 |            | passed over | missed
      11 | K     | X    | ${nr(3)}     | 2016-01-01 | 2016-06-29 | not counted | not counted
      12 | L     | X    | ${nr(3)}     | 2016-07-01 |            | not counted | not counted
    `,
  },
  'a child counts once, with a placement beside it too; whom nothing tells apart is left out of the share': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.5 },
    services: `
      id | child | type          | legal basis | start      | ended      | outcome     | outcome share
      1  | A     | Plejefamilie  | ${nr(7)}    | 2016-01-01 |            | counted     | met
      2  | A     | Kontaktperson | ${nr(6)}    | 2016-02-01 |            | same as 1   | same as 1
      3  | A     | Aflastning    | ${nr(5)}    | 2016-03-01 |            | same as 1   | same as 1
      4  | B     | Særlig aftale |             | 2016-01-01 |            | passed over | excluded: unknown-measure
      5  | C     | Særlig aftale |             | 2016-01-01 |            | counted     | met
      6  | C     | Kontaktperson | ${nr(6)}    | 2016-02-01 |            | same as 5   | same as 5
      7  | D     | Plejefamilie  | ${nr(7)}    | 2016-01-01 |            | passed over | missed
      8  | D     | Kontaktperson | ${nr(6)}    | 2016-02-01 | 2016-03-01 | same as 7   | same as 7
    `,
    gives: { value: 2 },
  },
});
