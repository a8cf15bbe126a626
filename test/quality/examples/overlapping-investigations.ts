import type { Examples } from '../../support/quality/example.ts';

export const overlappingInvestigations: Examples = {
  'the row with the latest end is named, not the one just before': {
    investigations: `
      case | start      | ended
      A    | 2015-01-01 | 2015-12-31
      A    | 2015-02-01 | 2015-03-01
      A    | 2015-11-01 | 2016-03-01
    `,
    finds: ['investigations 3 | investigations 2', 'investigations 4 | investigations 2'],
  },
  'one that was forgotten and left open': {
    investigations: `
      case | start      | ended
      A    | 2015-06-01 | 2015-09-01
      A    | 2015-01-01 |
    `,
    finds: ['investigations 2 | investigations 3'],
  },
  'the awareness date stands in for the start': {
    investigations: `
      case | aware      | start      | ended
      A    | 2015-01-01 |            | 2015-05-01
      A    | 2015-03-01 | 2015-04-01 | 2015-06-01
    `,
    finds: ['investigations 3 | investigations 2'],
  },
  'a new one on the day the old one ends': {
    investigations: `
      case | start      | ended
      A    | 2015-01-01 | 2015-05-01
      A    | 2015-05-01 | 2015-06-01
    `,
    finds: [],
  },
  'another case, another type, no dates, an end that can not be read, or two that are both open': {
    investigations: `
      case | type    | start      | ended
      A    |         | 2015-01-01 | 2015-05-01
      B    |         | 2015-02-01 | 2015-06-01
      A    | mapping | 2015-02-01 | 2015-06-01
      A    |         |            | 2015-03-01
      C    |         | 2015-01-01 |
      C    |         | 2015-02-01 |
      D    |         | 2015-01-01 | unreadable
      D    |         | 2015-02-01 | 2015-03-01
    `,
    finds: [],
  },
};
