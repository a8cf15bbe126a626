import type { Examples } from '../../support/quality/example.ts';

export const twoOpenInvestigations: Examples = {
  'the second and the third open one on a case name the first': {
    investigations: `
      case | start      | ended
      A    | 2016-02-01 |
      B    | 2016-02-01 |
      A    | 2016-09-01 |
      A    | 2016-10-01 |
    `,
    finds: ['investigations 4 | investigations 2', 'investigations 5 | investigations 2'],
  },
  'one that ends after the as-of day is still open': {
    asOf: '2016-06-30',
    investigations: `
      case | start      | ended
      A    | 2016-02-01 | 2016-07-01
      A    | 2016-06-30 |
    `,
    finds: ['investigations 3 | investigations 2'],
  },
  'siblings on one case each have their own': {
    investigations: `
      case | child | start      | ended
      A    | one   | 2016-02-01 |
      A    | two   | 2016-02-01 |
    `,
    finds: [],
  },
  'a row without a child may be the same child': {
    investigations: `
      case | child | start      | ended
      A    | one   | 2016-02-01 |
      A    |       | 2016-03-01 |
    `,
    finds: ['investigations 3 | investigations 2'],
  },
  'a case that stands in for its child may be the same child': {
    investigations: `
      case | child  | start      | ended
      A    | one    | 2016-02-01 |
      A    | case:A | 2016-03-01 |
    `,
    finds: ['investigations 3 | investigations 2'],
  },
  'ended, not begun yet, a screening, or ended on a day that can not be read': {
    asOf: '2016-06-30',
    investigations: `
      case | type      | start      | ended
      A    |           | 2016-02-01 |
      A    |           | 2015-02-01 | 2016-06-30
      A    |           | 2016-07-01 |
      A    | screening | 2016-02-01 |
      A    |           | 2016-03-01 | unreadable
    `,
    finds: [],
  },
  'without end dates nobody knows what is open': {
    investigations: `
      case | start
      A    | 2016-02-01
      A    | 2016-09-01
    `,
    finds: ['not checked: missing-column investigations endedOn'],
  },
};
