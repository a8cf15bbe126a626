import type { Examples } from '../../support/quality/example.ts';

export const gapInChain: Examples = {
  'the days between the end and the next start': {
    services: `
      id | case | start      | ended
      1  | A    | 2016-01-01 | 2016-01-31
      2  | A    | 2016-02-14 |
    `,
    finds: ['services 3 | services 2 | days=13'],
  },
  'a single day': {
    services: `
      id | case | start      | ended
      1  | A    | 2016-01-01 | 2016-01-29
      2  | A    | 2016-01-31 |
    `,
    finds: ['services 3 | services 2 | days=1'],
  },
  'going on the day after, the same day, or so late that it is a new measure': {
    services: `
      id | case | start      | ended
      1  | A    | 2016-01-01 | 2016-01-31
      2  | A    | 2016-02-01 | 2016-02-29
      3  | A    | 2016-02-29 | 2016-03-31
      4  | A    | 2016-04-15 |
    `,
    finds: [],
  },
};
