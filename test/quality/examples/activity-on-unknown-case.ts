import type { Examples } from '../../support/quality/example.ts';

const cases = `
  case
  A
`;

export const activityOnUnknownCase: Examples = {
  'a case that is not in the list': {
    cases,
    activities: `
      case
      A
      B
    `,
    finds: ['activities 3 (Sagsnummer)'],
  },
  'every activity on a case of the list': {
    cases,
    activities: `
      case
      A
      A
    `,
    finds: [],
  },
  'without activities there is nothing to look at': { cases, finds: ['not checked: missing-list activities'] },
};
