import { measureDuration } from '../../src/indicators/measure-duration.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(measureDuration, {
  'days from the first to the last day of measures that ended in the period': {
    period: '2018K4',
    asOf: '2018-12-31',
    services: `
      id | case | type          | start      | ended      | outcome
      1  | A    | Kontaktperson | 2018-09-01 | 2018-10-01 | 30
      2  | B    | Plejefamilie  | 2018-12-31 | 2018-12-31 | 0
      3  | C    | Kontaktperson | 2018-09-01 | 2018-09-30 | not counted
      4  | D    | Kontaktperson | 2018-09-01 | 2019-01-01 | not counted
      5  | E    | Kontaktperson | 2018-09-01 |            | not counted
      6  | F    | Aflastning    | 2018-10-01 | 2018-11-01 | 71
      7  | F    | Aflastning    | 2018-11-15 | 2018-12-11 | same as 6
    `,
    gives: { value: 30 },
  },
});
