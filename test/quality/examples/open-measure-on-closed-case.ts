import type { Examples } from '../../support/quality/example.ts';

const cases = `
  case | start      | ended
  A    | 2015-01-01 | 2016-03-31
  B    | 2015-01-01 |
  C    | 2015-01-01 | 2017-01-01
  D    | 2015-01-01 | 2015-06-30
  D    | 2016-01-01 |
`;

export const openMeasureOnClosedCase: Examples = {
  'no end date, or one that has not come yet': {
    cases,
    services: `
      case | start      | ended
      A    | 2015-02-01 |
      A    | 2015-02-01 | 2017-02-01
    `,
    finds: ['services 2 (Slutdato) | cases 2', 'services 3 (Slutdato) | cases 2'],
  },
  'a case that was closed on the as-of day is closed': {
    cases: `
      case | start      | ended
      A    | 2015-01-01 | 2016-12-31
    `,
    services: `
      case | start      | ended
      A    | 2015-02-01 |
    `,
    finds: ['services 2 (Slutdato) | cases 2'],
  },
  'ended, known to have ended, or on a case that is open, not closed yet, opened again or unknown': {
    cases,
    services: `
      case | start      | ended
      A    | 2015-02-01 | 2016-12-31
      A    | 2015-02-01 | unreadable
      B    | 2015-02-01 |
      C    | 2015-02-01 |
      D    | 2015-02-01 |
      E    | 2015-02-01 |
           | 2015-02-01 |
    `,
    finds: [],
  },
};
