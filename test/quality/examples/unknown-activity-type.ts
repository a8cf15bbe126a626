import type { Examples } from '../../support/quality/example.ts';

export const unknownActivityType: Examples = {
  'each type once, with how many have it': {
    activities: `
      case | type        | subtype
      A    | Hjemmebesøg |
      A    | Opfølgning  |
      A    | Møde        | Visitation
      A    | Hjemmebesøg |
    `,
    finds: ['activities 2 (Type) | count=2', 'activities 4 (Type) | count=1'],
  },
  'told by type or by undertype': {
    activities: `
      case | type          | subtype
      A    | Netværksmøde  |
      A    | Møde          | Netværksmøde
      A    | Opfølgning    | på handleplan
    `,
    finds: [],
  },
};
