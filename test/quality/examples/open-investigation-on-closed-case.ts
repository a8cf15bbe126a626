import type { Examples } from '../../support/quality/example.ts';

const cases = `
  case | start      | ended
  A    | 2015-01-01 | 2016-03-31
  B    | 2015-01-01 |
  C    | 2015-01-01 | 2017-01-01
`;

export const openInvestigationOnClosedCase: Examples = {
  'no end date, or one that has not come yet': {
    cases,
    investigations: `
      case | start      | ended
      A    | 2015-02-01 |
      A    | 2015-02-01 | 2017-02-01
    `,
    finds: ['investigations 2 (Slutdato) | cases 2', 'investigations 3 (Slutdato) | cases 2'],
  },
  'ended, known to have ended, begun after the as-of day, or on a case that is open or not closed yet': {
    cases,
    investigations: `
      case | start      | ended
      A    | 2015-02-01 | 2016-12-31
      A    | 2015-02-01 | unreadable
      A    | 2017-02-01 |
      B    | 2015-02-01 |
      C    | 2015-02-01 |
    `,
    finds: [],
  },
};
