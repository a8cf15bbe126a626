import type { Examples } from '../../support/quality/example.ts';

const services = `
  id | case | start
  1  | A    | 2016-01-01
  2  | A    | 2016-02-01
`;

export const vanishedRow: Examples = {
  'how many, list by list': {
    services,
    investigations: `
      id | case
      1  | A
    `,
    earlier: {
      services: { 1: '2016-01-01', 3: '2016-01-01', 4: '2016-01-01' },
      investigations: { 7: '2016-01-01' },
    },
    finds: ['investigations | count=1', 'services | count=2'],
  },
  'one of several that are known by the same': {
    services,
    earlier: { services: { 1: '2016-01-01, 2016-03-01, 2016-04-01', 2: '2016-02-01' } },
    finds: ['services | count=2'],
  },
  'all are still there, and new ones, in a list that was there before': {
    services,
    notifications: `
      id
      5
    `,
    earlier: { services: { 1: '2016-01-01' }, cases: { A: '2016-01-01' } },
    finds: [],
  },
  'nothing to compare with': { services, finds: ['not checked: no-earlier-run'] },
};
