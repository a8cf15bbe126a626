import { followUpsPerMeasure } from '../../src/indicators/follow-ups-per-measure.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(followUpsPerMeasure, {
  'follow-ups in the period are summed over the measures active in it': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type   | start      | ended      | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-05-10 | 2
      2  | B    | Støtte | 2016-01-10 |            | 1
      3  | C    | Støtte | 2016-01-10 |            | 0
      4  | D    | Støtte | 2016-01-10 | 2016-03-31 | not counted
      5  | E    | Støtte | 2016-01-10 | 2016-04-01 | 0
      6  | F    | Støtte | 2016-06-30 |            | 0
      7  | G    | Støtte | 2016-07-01 |            | not counted
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-03-31
      A    | Opfølgning | 2016-04-01
      A    | Opfølgning | 2016-05-10
      B    | Opfølgning | 2016-06-30
      B    | Opfølgning | 2016-07-01
      D    | Opfølgning | 2016-03-01
      G    | Opfølgning | 2016-07-02
    `,
    gives: { value: 0.6, numerator: 3, denominator: 5 },
  },
  'a follow-up covers the measure of its ydelse id, whichever row of the chain it names': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type          | start      | ended      | outcome
      1  | A    | Kontaktperson | 2016-01-10 | 2016-03-31 | 3
      2  | A    | Kontaktperson | 2016-04-05 |            | same as 1
      3  | A    | Aflastning    | 2016-01-10 |            | 1
      4  | B    | Aflastning    | 2016-01-10 |            | 0
    `,
    activities: `
      case | type       | event      | service
      A    | Opfølgning | 2016-04-10 | 1
      A    | Opfølgning | 2016-05-10 | 2
      A    | Opfølgning | 2016-06-10 | 2
      A    | Opfølgning | 2016-06-11 | 3
    `,
  },
  'without an id it covers every measure of the case that is active that day': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type          | start      | ended      | outcome
      1  | A    | Kontaktperson | 2016-01-10 |            | 3
      2  | A    | Aflastning    | 2016-04-10 | 2016-05-10 | 2
      3  | A    | Familierådgivning | 2016-04-11 | 2016-05-09 | 0
      4  | B    | Aflastning    | 2016-01-10 |            | 0
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-04-10
      A    | Opfølgning | 2016-05-10
      A    | Opfølgning | 2016-05-11
    `,
    gives: { value: 1.25, numerator: 5, denominator: 4 },
  },
  'an id that no ydelse has covers nothing': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended | outcome
      1  | A    | Støtte | 2016-01-10 |       | 0
    `,
    activities: `
      case | type       | event      | service
      A    | Opfølgning | 2016-04-10 | 99
    `,
  },
  'a named follow-up outside the days of its measure still covers it': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended      | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-04-10 | 1
    `,
    activities: `
      case | type       | event      | service
      A    | Opfølgning | 2016-04-20 | 1
    `,
  },
});

testIndicator(followUpsPerMeasure, {
  'a follow-up of a notification is none of a measure, and a planned one was not held': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended | outcome
      1  | A    | Støtte | 2016-01-10 |       | 0
      2  | B    | Støtte | 2016-01-10 |       | 0
      3  | C    | Støtte | 2016-01-10 |       | 1
      4  | D    | Støtte | 2016-01-10 |       | 1
      5  | E    | Støtte | 2016-01-10 |       | 0
    `,
    activities: `
      case | type                        | subtype            | event      | done       | planned
      A    | Opfølgning på underretning  |                    | 2016-04-10 |            |
      B    | Opfølgning                  |                    | 2016-04-10 |            | yes
      C    | Opfølgning                  |                    | 2016-03-10 | 2016-04-10 |
      D    | Møde                        | Opfølgning, § 70   | 2016-04-10 |            |
      E    | Opfølgning                  |                    | 2016-06-10 | 2016-07-01 |
    `,
  },
  'one follow-up may concern several children': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | child | start      | ended      | outcome
      1  | A    | Støtte | Ane   | 2016-01-10 |            | 1
      2  | B    | Støtte | Bo    | 2016-01-10 |            | 1
      3  | C    | Støtte | Carl  | 2016-01-10 | 2016-04-09 | 0
      4  | D    | Støtte | Dorte | 2016-01-10 |            | 0
    `,
    activities: `
      case | child | concerns      | type       | event
      A    | Ane   | Ane, Bo, Carl | Opfølgning | 2016-04-10
    `,
  },
  'where the case number is missing, the same child is the same case': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | child | start      | ended | outcome
      1  | A    | Støtte | Ane   | 2016-01-10 |       | 1
      2  |      | Støtte | Bo    | 2016-01-10 |       | 1
      3  |      | Støtte | Carl  | 2016-01-10 |       | 1
      4  | D    | Støtte | Dorte | 2016-01-10 |       | 0
    `,
    activities: `
      case | child | type       | event
           | Ane   | Opfølgning | 2016-04-10
      B    | Bo    | Opfølgning | 2016-04-10
           | Carl  | Opfølgning | 2016-04-10
      X    | Dorte | Opfølgning | 2016-04-10
           |       | Opfølgning | 2016-04-10
    `,
  },
  'what came after the as-of day is not known': {
    period: '2016K2',
    asOf: '2016-05-31',
    services: `
      id | case | type   | start      | ended      | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-06-10 | 1
      2  | B    | Støtte | 2016-05-31 |            | 1
      3  | C    | Støtte | 2016-06-01 |            | left out: after-as-of
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-05-30
      A    | Opfølgning | 2016-06-01
      B    | Opfølgning | 2016-05-31
    `,
    gives: { notes: ['in-progress'] },
  },
  'administration is no measure, and a row that can not be placed or read is not counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.9 },
    services: `
      id | case | type                    | start      | ended      | outcome
      1  | A    | Kontaktperson           | 2016-01-10 |            | 1
      2  | A    | Administrative udgifter | 2016-01-10 |            | left out: not-a-measure
      3  | A    | Administration          |            |            | left out: not-a-measure
      4  | B    | Kontaktperson           |            |            | left out: no-start-date
      5  | C    | Kontaktperson           | 2016-01-10 | unreadable | excluded: invalid-date
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-04-10
      C    | Opfølgning | 2016-04-10
    `,
  },
  'the rate per year counts the days each measure was active in the period': {
    period: '2016K2',
    asOf: '2016-12-31',
    // 30 days of April and 61 of May and June: a measure-year is 365.25 days.
    services: `
      id | case | type   | start      | ended      | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-04-30 | 1
      2  | B    | Støtte | 2016-05-01 |            | 1
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-04-10
      B    | Opfølgning | 2016-06-10
    `,
    gives: { value: 1, also: { perYear: (2 * 365.25) / 91 } },
  },
  'days after the as-of day are not counted as active': {
    period: '2016K2',
    asOf: '2016-04-10',
    services: `
      id | case | type   | start      | ended | outcome
      1  | A    | Støtte | 2016-01-10 |       | 1
    `,
    activities: `
      case | type       | event
      A    | Opfølgning | 2016-04-10
    `,
    gives: { also: { perYear: 36.525 } },
  },
  'no measure active gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended      | outcome
      1  | A    | Støtte | 2016-01-10 | 2016-03-31 | not counted
    `,
    activities: 'case | type | event',
    gives: { status: 'empty', reason: 'none-in-period', value: null, also: { perYear: null } },
  },
});

testIndicator(followUpsPerMeasure, {
  'more than one in ten ydelser without a start make the figure unreliable': {
    period: '2016K2',
    asOf: '2016-06-30',
    services: `
      id | case | type   | start      | ended | outcome
      1  | A    | Støtte | 2016-01-10 |       | 0
      2  | B    | Støtte | 2016-01-10 |       | 0
      3  | C    | Støtte | 2016-01-10 |       | 0
      4  | D    | Støtte |            |       | left out: no-start-date
    `,
    activities: 'case | type | event',
    gives: { status: 'unreliable', reason: 'unreliable share=0.25' },
  },
});
