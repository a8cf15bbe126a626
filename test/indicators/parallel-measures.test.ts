import { parallelMeasures } from '../../src/indicators/parallel-measures.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(parallelMeasures, {
  'two at once on the last day, whatever they are; on any day, also those that have ended': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type               | start      | ended      | outcome     | outcome mean | outcome any-day
      1  | A    | Kontaktperson      | 2016-01-01 |            | met         | 2            | met
      2  | A    | Aflastning         | 2016-06-30 |            | same as 1   | same as 1    | same as 1
      3  | B    | Plejefamilie       | 2016-01-01 |            | met         | 3            | met
      4  | B    | Tidlig forebyggende indsats | 2016-02-01 | 2016-06-30 | same as 3 | same as 3 | same as 3
      5  | B    | Aflastning         | 2016-03-01 |            | same as 3   | same as 3    | same as 3
      6  | C    | Kontaktperson      | 2016-01-01 |            | missed      | 1            | met
      7  | C    | Aflastning         | 2016-01-01 | 2016-04-01 | same as 6   | same as 6    | same as 6
      8  | D    | Kontaktperson      | 2016-01-01 |            | missed      | 1            | missed
      9  | D    | Aflastning         | 2016-01-01 | 2016-03-31 | same as 8   | same as 8    | same as 8
      10 | D    | Familiebehandling  | 2016-07-01 |            | same as 8   | same as 8    | same as 8
      11 | E    | Kontaktperson      | 2016-04-01 | 2016-04-20 | not counted | not counted  | met
      12 | E    | Aflastning         | 2016-04-20 | 2016-05-01 | same as 11  | same as 11   | same as 11
      13 | F    | Kontaktperson      | 2016-04-01 | 2016-04-20 | not counted | not counted  | missed
      14 | F    | Aflastning         | 2016-04-21 | 2016-05-01 | same as 13  | same as 13   | same as 13
      15 | G    | Kontaktperson      | 2016-01-01 | 2016-03-31 | not counted | not counted  | not counted
    `,
    gives: { value: 0.5 },
  },
  'a chain is one measure, two rows of a type at the same time are two': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type          | start      | ended      | outcome   | outcome any-day
      1  | A    | Kontaktperson | 2016-01-01 | 2016-05-01 | missed    | missed
      2  | A    | Kontaktperson | 2016-05-15 |            | same as 1 | same as 1
      3  | B    | Kontaktperson | 2016-01-01 |            | met       | met
      4  | B    | Kontaktperson | 2016-05-15 |            | same as 3 | same as 3
    `,
  },
  'the case, not the child, and without a case number the child': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | child | type          | start      | ended | outcome
      1  | A    | Ane   | Kontaktperson | 2016-01-01 |       | missed
      2  | B    | Ane   | Aflastning    | 2016-01-01 |       | missed
      3  |      | Bo    | Kontaktperson | 2016-01-01 |       | met
      4  |      | Bo    | Aflastning    | 2016-01-01 |       | same as 3
    `,
  },
  'a long measure meets a later one across a short one between them': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type              | start      | ended      | outcome     | outcome any-day
      1  | A    | Kontaktperson     | 2016-04-01 | 2016-06-10 | not counted | met
      2  | B    | Kontaktperson     | 2016-01-01 | 2016-04-30 | not counted | met
      3  | B    | Aflastning        | 2016-01-01 | 2016-02-01 | same as 2   | same as 2
      4  | B    | Familiebehandling | 2016-04-25 | 2016-06-10 | same as 2   | same as 2
      5  | A    | Aflastning        | 2016-06-10 | 2016-06-20 | same as 1   | same as 1
    `,
    gives: { status: 'empty', value: null },
  },
});
