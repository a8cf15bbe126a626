import { followUpsPerMeasure } from '../../src/indicators/follow-ups-per-measure.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(followUpsPerMeasure, {
  'a gap of fourteen days is inside one measure, one of fifteen parts two': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended      | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-04-10 | 2
      2  | A    | Støtte | 2016-04-24 |            | same as 1
      3  | B    | Støtte | 2016-01-10 | 2016-04-10 | 1
      4  | B    | Støtte | 2016-04-25 |            | 1
      5  | C    | Støtte | 2016-01-10 | 2016-02-01 | 1
      6  | C    | Støtte | 2016-02-01 | 2016-03-31 | same as 5
      7  | C    | Støtte | 2016-04-14 | 2016-04-20 | same as 5
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-04-15
      A    | Opfølgning | 2016-05-15
      B    | Opfølgning | 2016-04-10
      B    | Opfølgning | 2016-04-15
      B    | Opfølgning | 2016-05-15
      C    | Opfølgning | 2016-04-05
    `,
  },
  'rows that overlap are measures of their own, and an open row is never continued': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended      | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-04-10 | 1
      2  | A    | Støtte | 2016-04-09 |            | 2
      3  | B    | Støtte | 2016-01-10 |            | 2
      4  | B    | Støtte | 2016-04-10 | 2016-05-01 | 1
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-04-10
      A    | Opfølgning | 2016-06-10
      B    | Opfølgning | 2016-04-20
      B    | Opfølgning | 2016-06-20
    `,
  },
  'another type, another case and another child begin a measure of their own': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | child | type          | start      | ended      | outcome
      1  | A    | Ane   | Kontaktperson | 2016-01-10 | 2016-04-10 | 0
      2  | A    | Ane   | KONTAKT-PERSON | 2016-04-12 | 2016-04-20 | same as 1
      3  | A    | Ane   | Aflastning    | 2016-04-12 |            | 0
      4  | A    | Bo    | Kontaktperson | 2016-04-12 |            | 0
      5  | B    | Ane   | Kontaktperson | 2016-04-12 |            | 0
    `,
    activities: 'case | type | event',
  },
  'Fortsættelse af says which measure goes on where several could': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended      | continues | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-04-08 |           | 0
      2  | A    | Støtte | 2016-02-10 | 2016-04-10 |           | 0
      3  | A    | Støtte | 2016-04-12 |            | 1         | same as 1
      4  | B    | Støtte | 2016-01-10 | 2016-04-08 |           | 0
      5  | B    | Støtte | 2016-02-10 | 2016-04-10 |           | 0
      6  | B    | Støtte | 2016-04-12 |            |           | same as 5
      7  | C    | Støtte | 2016-01-10 | 2016-04-10 |           | 0
      8  | C    | Støtte | 2016-04-30 |            | 7         | 0
    `,
    activities: 'case | type | event',
  },
});
