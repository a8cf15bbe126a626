import type { Examples } from '../../support/quality/example.ts';

export const differentChild: Examples = {
  'the list of cases is believed': {
    cases: `
      case | child
      A    | one
    `,
    notifications: `
      case | child
      A    | two
    `,
    activities: `
      case | child
      A    | one
      A    | three
    `,
    finds: ['notifications 2 | cases 2', 'activities 3 | cases 2'],
  },
  'without it, the investigations before the ydelser': {
    services: `
      case | child
      A    | two
    `,
    investigations: `
      case | child
      A    | one
    `,
    finds: ['services 2 | investigations 2'],
  },
  'siblings on one case, rows without a child, an unborn child under its mother, another case': {
    cases: `
      case | child
      A    | one
      A    | two
      B    |
    `,
    services: `
      case | child
      A    | two
      A    |
      A    | case:A
      B    | three
           | four
    `,
    notifications: `
      case | child  | unborn
      A    | mother | yes
      C    | five   |
    `,
    finds: [],
  },
};
