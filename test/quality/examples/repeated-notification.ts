import type { Examples } from '../../support/quality/example.ts';

export const repeatedNotification: Examples = {
  'the same notifier about the same child on the same day': {
    notifications: `
      id | child | received         | notifier
      1  | one   | 2016-03-01 09:00 | Skole
      2  | one   | 2016-03-01 15:00 | skole
      3  | one   | 2016-03-01 16:00 | Skole
    `,
    finds: ['notifications 3 | notifications 2', 'notifications 4 | notifications 2'],
  },
  'without children the case tells': {
    notifications: `
      id | case | received   | notifier
      1  | A    | 2016-03-01 | Skole
      2  | A    | 2016-03-01 | Skole
    `,
    finds: ['notifications 3 | notifications 2'],
  },
  'another child, day or notifier, or none': {
    notifications: `
      id | child | received   | notifier
      1  | one   | 2016-03-01 | Skole
      2  | two   | 2016-03-01 | Skole
      3  | one   | 2016-03-02 | Skole
      4  | one   | 2016-03-01 | Politi
      5  | one   | 2016-03-01 |
      6  | one   | 2016-03-01 |
      7  |       | 2016-03-01 | Skole
      8  |       | 2016-03-01 | Skole
    `,
    finds: [],
  },
  'without the column of notifiers nobody knows': {
    notifications: `
      id | child | received
      1  | one   | 2016-03-01
    `,
    finds: ['not checked: missing-column notifications notifier'],
  },
};
