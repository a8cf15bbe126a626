import type { Examples } from '../../support/quality/example.ts';

const cases = `
  case
  A
`;

export const unknownCase: Examples = {
  'in any list but the activities': {
    cases,
    notifications: `
      case
      A
      B
    `,
    investigations: `
      case
      C
    `,
    services: `
      case
      D
      A
    `,
    finds: ['notifications 3 (Sagsnummer)', 'investigations 2 (Sagsnummer)', 'services 2 (Sagsnummer)'],
  },
  'a notification on no case is not on an unknown one': {
    cases,
    notifications: `
      case | child
      A    | one
           | two
    `,
    finds: [],
  },
  'without the list of cases nobody knows': {
    services: `
      case
      D
    `,
    finds: ['not checked: missing-list cases'],
  },
};
