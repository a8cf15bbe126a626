import type { Examples } from '../../support/quality/example.ts';

const services = `
  id | case
  Y1 | A
  Y2 | A
`;

export const activityOnUnknownMeasure: Examples = {
  'a ydelse that is not in the list': {
    services,
    activities: `
      case | service
      A    | Y1
      A    | Y3
    `,
    finds: ['activities 3 (Ydelse-id)'],
  },
  'a ydelse of the list, or none at all': {
    services,
    activities: `
      case | service
      A    | Y2
      A    |
    `,
    finds: [],
  },
  'without the ids of ydelser nobody knows': {
    services: `
      case
      A
    `,
    activities: `
      case | service
      A    | Y1
    `,
    finds: ['not checked: missing-column services id'],
  },
};
