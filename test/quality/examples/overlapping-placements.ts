import type { Examples } from '../../support/quality/example.ts';

export const overlappingPlacements: Examples = {
  'a short stay hides nothing: the one that lasts longest is named': {
    services: `
      case | child | type           | start      | ended
      A    | one   | Plejefamilie   | 2015-01-01 | 2016-06-30
      A    | one   | Døgninstitution | 2015-02-01 | 2015-02-10
      A    | one   | Opholdssted    | 2016-05-01 |
    `,
    finds: ['services 3 | services 2', 'services 4 | services 2'],
  },
  'of two that end the same day the first is named': {
    services: `
      case | type           | start      | ended
      A    | Plejefamilie   | 2015-01-01 | 2015-12-31
      A    | Opholdssted    | 2015-06-01 | 2015-12-31
      A    | Plejefamilie   | 2015-07-01 | 2015-08-01
    `,
    finds: ['services 3 | services 2', 'services 4 | services 2'],
  },
  'of two that begin the same day the longer one is said to overlap': {
    services: [
      `
      case | type           | start      | ended
      A    | Plejefamilie   | 2015-01-01 | 2015-12-31
      `,
      `
      case | type           | start      | ended
      A    | Opholdssted    | 2015-01-01 | 2015-02-01
      A    | Plejefamilie   | 2015-01-01 | 2015-12-31
      `,
    ],
    finds: ['services-0 2 | services-1 2', 'services-1 3 | services-0 2'],
  },
  'one child on two cases': {
    services: `
      case | child | type         | start      | ended
      A    | one   | Plejefamilie | 2015-01-01 |
      B    | one   | Plejefamilie | 2016-01-01 |
    `,
    finds: ['services 3 | services 2'],
  },
  'the law tells a placement, whatever it is called': {
    services: `
      case | type   | legal basis           | start      | ended
      A    | Andet  | § 52, stk. 3, nr. 7   | 2015-01-01 |
      A    | Andet  | SEL § 58              | 2016-01-01 | 2016-02-01
      A    | Andet  | BL § 46               | 2016-02-01 | 2016-03-01
    `,
    finds: ['services 3 | services 2', 'services 4 | services 2'],
  },
  'a place of placement tells it too': {
    services: `
      case | type  | placement       | start      | ended
      A    | Andet | Familien Hansen | 2015-01-01 |
      A    | Andet | Familien Jensen | 2016-01-01 |
    `,
    finds: ['services 3 | services 2'],
  },
  'moved on the day the old place was left, or on one that can not be read': {
    services: `
      case | type            | start      | ended
      A    | Plejefamilie    | 2015-01-01 | 2015-05-01
      A    | Døgninstitution | 2015-05-01 | 2016-05-01
      B    | Plejefamilie    | 2015-01-01 | unreadable
      B    | Døgninstitution | 2015-05-01 | 2016-05-01
    `,
    finds: [],
  },
  'relief, support at home and a family stay go beside a placement': {
    services: `
      case | type                         | legal basis         | placement  | start      | ended
      A    | Plejefamilie                 |                     |            | 2015-01-01 |
      A    | Aflastning i plejefamilie    |                     | Familien B | 2015-02-01 |
      A    | Plejefamilie, weekend        | § 52, stk. 3, nr. 5 |            | 2015-03-01 |
      A    | Efterskole                   | § 32, stk. 1, nr. 8 |            | 2015-04-01 |
      A    | Fast kontaktperson           |                     |            | 2015-05-01 |
      A    | Døgnophold for familien      |                     |            | 2015-06-01 |
      A    | Plejefamilie                 |                     |            |            |
    `,
    finds: [],
  },
};
