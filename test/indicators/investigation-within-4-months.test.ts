import { investigationWithin4Months } from '../../src/indicators/investigation-within-4-months.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationWithin4Months, {
  'the last day of the deadline counts, and a short month ends it early': {
    period: '2016K1',
    asOf: '2016-04-01',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2015-10-31 | 2016-02-29 | met
      B    | 2015-10-31 | 2016-03-01 | missed
      C    | 2015-12-15 |            | not counted
    `,
  },
  'a deadline is four calendar months on, never a number of days': {
    period: '2016',
    asOf: '2017-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2015-10-29 | 2016-02-29 | met
      B    | 2015-10-29 | 2016-03-01 | missed
      C    | 2015-10-30 | 2016-02-29 | met
      D    | 2015-10-30 | 2016-03-01 | missed
      E    | 2016-02-28 | 2016-06-28 | met
      F    | 2016-02-28 | 2016-06-29 | missed
      G    | 2016-02-29 | 2016-06-29 | met
      H    | 2016-02-29 | 2016-06-30 | missed
      I    | 2016-05-31 | 2016-09-30 | met
      J    | 2016-05-31 | 2016-10-01 | missed
      K    | 2016-06-30 | 2016-10-30 | met
      L    | 2016-06-30 | 2016-10-31 | missed
      M    | 2016-08-31 | 2016-12-31 | met
      N    | 2016-08-31 | 2017-01-01 | missed
    `,
  },
  'the leap day of 2024 is the last day in time': {
    period: '2024K1',
    asOf: '2024-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2023-10-31 | 2024-02-29 | met
      B    | 2023-10-31 | 2024-03-01 | missed
    `,
  },
  'an open one is pending to the end of its last day': {
    period: '2016K2',
    asOf: '2016-06-29',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-02-29 |            | pending
      B    | 2016-02-28 |            | missed
      C    | 2016-02-29 | 2016-06-29 | met
      D    | 2016-02-28 | 2016-06-29 | missed
      E    | 2016-02-29 | 2016-03-15 | met
      F    | 2016-02-28 | 2016-06-28 | met
    `,
    gives: { notes: ['in-progress'] },
  },
  'the day after its last day an open one is late': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-02-29 |            | missed
      B    | 2016-02-28 |            | missed
    `,
    gives: { notes: [], value: 0 },
  },
  'one that ended with its deadline still ahead is in time already': {
    period: '2016K3',
    asOf: '2016-04-05',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-04-01 | 2016-04-05 | met
      B    | 2016-04-01 |            | pending
    `,
  },
  'the deadline decides the period, its first and last day included': {
    period: '2016K2',
    asOf: '2016-12-31',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2015-11-30 | 2016-02-01 | not counted
      B    | 2015-12-01 | 2016-02-01 | met
      C    | 2016-02-29 | 2016-02-29 | met
      D    | 2016-03-01 | 2016-06-01 | not counted
      E    | 2016-01-31 | 2016-12-31 | missed
    `,
  },
  'the last day of the quarter is the last in it': {
    period: '2016K4',
    asOf: '2017-03-31',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-08-30 | 2016-12-30 | met
      B    | 2016-08-31 | 2016-12-31 | met
      C    | 2016-09-01 | 2016-12-31 | not counted
    `,
  },
  'the clock runs from awareness, and the start date stands in where it must': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-01-10 | 2016-01-20 | 2016-05-10 | met
      B    | 2016-01-10 | 2016-01-20 | 2016-05-11 | missed
      C    |            | 2016-01-20 | 2016-05-20 | met
      D    |            | 2016-01-20 | 2016-05-21 | missed
      E    |            | 2016-02-29 |            | missed
      F    |            | 2016-03-01 | 2016-05-20 | not counted
      G    | 2015-11-20 | 2016-01-20 | 2016-05-20 | not counted
    `,
    gives: { notes: ['clock-fallback count=3'] },
  },
  'a pending one with a fallback is told of, too': {
    period: '2016K2',
    asOf: '2016-05-31',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    |            | 2016-02-10 |            | pending
      B    |            | 2016-02-10 | 2016-05-10 | met
    `,
    gives: { notes: ['in-progress', 'clock-fallback count=2'] },
  },
  'the clock set to start runs from the start date for all, and awareness never stands in': {
    period: '2016K2',
    asOf: '2016-06-30',
    clock: 'start',
    settings: { unreliableAbove: 0.5 },
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-01-10 | 2016-01-20 | 2016-05-20 | met
      B    | 2016-01-10 | 2016-01-20 | 2016-05-21 | missed
      C    |            | 2016-01-20 | 2016-05-20 | met
      D    | 2016-01-20 |            | 2016-05-20 | excluded: no-start-date
      E    | 2016-01-10 | 2016-03-10 | 2016-05-20 | not counted
    `,
    gives: { notes: [] },
  },
  'what came after the as-of day is not known: a later ending is open, a later start is absent': {
    period: '2016K2',
    asOf: '2016-05-31',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-01-31 | 2016-02-01 | 2016-05-31 | met
      B    | 2016-01-31 | 2016-02-01 | 2016-06-01 | pending
      C    | 2016-01-30 | 2016-02-01 | 2016-06-01 | missed
      D    | 2016-02-10 | 2016-05-31 | 2016-06-10 | pending
      E    | 2016-02-10 | 2016-06-01 | 2016-06-10 | left out: after-as-of
    `,
  },
  'screenings, mappings and other steps are no investigations': {
    period: '2024K2',
    asOf: '2024-06-30',
    investigations: `
      case | type      | aware      | ended      | outcome
      A    | bfu       | 2024-01-10 | 2024-05-01 | met
      B    |           | 2024-01-10 | 2024-06-01 | missed
      C    | screening | 2024-01-10 | 2024-06-01 | left out: not-bfu
      D    | mapping   | 2024-01-10 |            | left out: not-bfu
      E    | other     | 2024-01-10 | 2024-02-01 | left out: not-bfu
    `,
  },
  'a row without a clock start, or with a date that is needed and could not be read, is not judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-01-10 | 2016-01-20 | 2016-05-01 | met
      B    |            |            | 2016-05-01 | excluded: no-clock-start
      C    | unreadable | 2016-01-20 | 2016-05-01 | excluded: invalid-date
      D    |            | unreadable | 2016-05-01 | excluded: invalid-date
      E    | 2016-01-10 | 2016-01-20 | unreadable | excluded: invalid-date
    `,
    gives: { status: 'unreliable', reason: 'unreliable share=0.8' },
  },
  'nothing but pending gives no value, and says so': {
    period: '2016K2',
    asOf: '2016-04-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-01-01 |            | pending
    `,
    gives: { status: 'empty', reason: 'all-pending', value: null },
  },
  'without the list there is nothing to count': {
    period: '2016K2',
    asOf: '2016-06-30',
    activities: 'case | type | event',
    gives: { status: 'not-evaluated', reason: 'missing-list list=investigations' },
  },
  'without an end date in the list nothing can be judged': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start
      A    | 2016-01-10 | 2016-01-20
    `,
    gives: { status: 'not-evaluated', reason: 'missing-column list=investigations field=endedOn' },
  },
  'either of awareness and start will do, but one is needed': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | ended
      A    | 2016-05-01
    `,
    gives: { status: 'not-evaluated', reason: 'missing-column list=investigations field=awareOn | startedOn' },
  },
  'the clock set to start needs the column of the start': {
    period: '2016K2',
    asOf: '2016-06-30',
    clock: 'start',
    investigations: `
      case | aware      | ended
      A    | 2015-12-01 | 2016-05-01
    `,
    gives: { status: 'not-evaluated', reason: 'missing-column list=investigations field=startedOn' },
  },
  'a figure whose period spans the change of law says so': {
    period: '2023-12-01..2024-01-31',
    asOf: '2024-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2023-08-31 | 2023-12-31 | met
      B    | 2023-09-01 | 2024-01-02 | missed
    `,
    gives: { notes: ['law-change'] },
  },
});
