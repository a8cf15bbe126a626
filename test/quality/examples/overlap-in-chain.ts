import type { Examples } from '../../support/quality/example.ts';

export const overlapInChain: Examples = {
  'the new one begins before the old one ends': {
    services: `
      id | case | start      | ended      | continues
      1  | A    | 2016-01-01 | 2016-01-31 |
      2  | A    | 2016-01-30 |            | 1
    `,
    finds: ['services 3 (Fortsættelse af) | services 2'],
  },
  'the old one was never ended': {
    services: `
      id | case | start      | ended | continues
      1  | A    | 2016-01-01 |       |
      2  | A    | 2016-03-01 |       | 1
    `,
    finds: ['services 3 (Fortsættelse af) | services 2'],
  },
  'going on the day the old one ends, or beside another measure': {
    services: `
      id | case | start      | ended      | continues
      1  | A    | 2016-01-01 | 2016-01-31 |
      2  | A    | 2016-01-31 |            | 1
      3  | A    | 2016-02-15 |            |
      4  | B    | 2016-01-01 | unreadable |
      5  | B    | 2016-02-15 |            | 4
    `,
    finds: [],
  },
  'a placement that continues something else': {
    services: `
      id | case | type         | start      | ended | continues
      1  | A    | Aflastning   | 2016-01-01 |       |
      2  | A    | Plejefamilie | 2016-03-01 |       | 1
      3  | A    | Aflastning   | 2016-04-01 |       | 2
    `,
    finds: ['services 3 (Fortsættelse af) | services 2', 'services 4 (Fortsættelse af) | services 3'],
  },
  'two placements are said by a rule of their own': {
    services: `
      id | case | type         | start      | ended | continues
      1  | A    | Plejefamilie | 2016-01-01 |       |
      2  | A    | Plejefamilie | 2016-03-01 |       | 1
    `,
    finds: [],
  },
};
