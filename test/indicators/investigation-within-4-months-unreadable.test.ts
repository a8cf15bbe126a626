import { investigationWithin4Months } from '../../src/indicators/investigation-within-4-months.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(investigationWithin4Months, {
  'a start that can not be read is no matter where the awareness date can': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | 2016-01-10 | unreadable | 2016-05-10 | met
      B    | 2016-01-10 | unreadable | 2016-05-11 | missed
      C    | 2016-01-10 | unreadable |            | missed
      D    | 2016-03-10 | unreadable |            | not counted
    `,
    gives: { status: 'ok', notes: [] },
  },
  'nor is an awareness date where the clock is set to start, and there the start is needed': {
    period: '2016K2',
    asOf: '2016-06-30',
    clock: 'start',
    settings: { unreliableAbove: 0.5 },
    investigations: `
      case | aware      | start      | ended      | outcome
      A    | unreadable | 2016-01-20 | 2016-05-20 | met
      B    | unreadable | 2016-01-20 | 2016-05-21 | missed
      C    | 2016-01-10 | unreadable | 2016-05-01 | excluded: invalid-date
    `,
  },
});
