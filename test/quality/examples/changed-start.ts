import type { Examples } from '../../support/quality/example.ts';

export const changedStart: Examples = {
  'another day, a day filled in, a day taken away': {
    services: `
      id | case | start
      1  | A    | 2016-01-02
      2  | A    | 2016-02-01
      3  | A    |
    `,
    earlier: { services: { 1: '2016-01-01', 2: '', 3: '2016-03-01' } },
    finds: ['services 2 (Startdato)', 'services 3 (Startdato)', 'services 4 (Startdato)'],
  },
  'the day that places a row in its list': {
    notifications: `
      id | received
      1  | 2016-01-02
    `,
    investigations: `
      id | case | aware
      1  | A    | 2016-01-02
    `,
    activities: `
      id | case | event      | done
      1  | A    | 2016-01-05 | 2016-01-02
      2  | A    | 2016-01-05 |
    `,
    earlier: {
      notifications: { 1: '2016-01-01' },
      investigations: { 1: '2016-01-01' },
      activities: { 1: '2016-01-01', 2: '2016-01-01' },
    },
    finds: [
      'notifications 2 (Modtaget)',
      'investigations 2 (Startdato)',
      'activities 2 (Hændelsesdato)',
      'activities 3 (Hændelsesdato)',
    ],
  },
  'the same days, new rows, rows that nothing tells apart, and a list that is new': {
    cases: `
      case | start
      A    | 2016-01-01
    `,
    services: `
      id | case | start
      1  | A    | 2016-01-02
      2  | A    | 2016-02-01
         | A    | 2016-03-01
    `,
    earlier: { services: { 1: '2016-01-02' } },
    finds: [],
  },
  'the day of one of several that are known by the same': {
    services: `
      id | case | start
      1  | A    | 2016-01-02
      1  | B    | 2016-03-01
    `,
    earlier: { services: { 1: '2016-01-02, 2016-02-01' } },
    finds: ['services 3 (Startdato)'],
  },
  'nothing to compare with': {
    services: `
      id | start
      1  | 2016-01-02
    `,
    finds: ['not checked: no-earlier-run'],
  },
};
