import type { Examples } from '../../support/quality/example.ts';

export const brokenChain: Examples = {
  'the fifteenth day is one too many': {
    services: `
      id | case | start      | ended      | continues
      1  | A    | 2016-01-01 | 2016-01-31 |
      2  | A    | 2016-02-15 | 2016-03-31 | 1
    `,
    finds: ['services 3 (Fortsættelse af) | services 2 | days=15 | limit=14'],
  },
  'the limit is a setting': {
    settings: { chainGapDays: 3 },
    services: `
      id | case | start      | ended      | continues
      1  | A    | 2016-01-01 | 2016-01-31 |
      2  | A    | 2016-02-04 |            | 1
    `,
    finds: ['services 3 (Fortsættelse af) | services 2 | days=4 | limit=3'],
  },
  'the fourteenth day is not': {
    services: `
      id | case | start      | ended      | continues
      1  | A    | 2016-01-01 | 2016-01-31 |
      2  | A    | 2016-02-14 | 2016-03-31 | 1
    `,
    finds: [],
  },
  'a row that says nothing, one that names a row of another export, itself, or an open one': {
    services: `
      id | case | start      | ended      | continues
      1  | A    | 2016-01-01 | 2016-01-31 |
      2  | A    | 2016-05-01 | 2016-06-01 |
      3  | A    | 2016-07-01 |            | 99
      4  | A    | 2016-07-01 |            | 4
      5  | A    | 2016-09-01 |            | 3
    `,
    finds: [],
  },
};
