import type { Examples } from '../../support/quality/example.ts';

/** So many notifications in each month from January 2016 on. */
function received(...months: readonly number[]): string {
  const days = months.flatMap((count, at) =>
    Array.from({ length: count }, () => `2016-${String(at + 1).padStart(2, '0')}-15`),
  );
  return ['received', ...days].join('\n');
}

export const thinMonth: Examples = {
  'a quarter of what is usual on both sides': {
    asOf: '2016-08-31',
    notifications: received(20, 24, 22, 20, 5, 21, 20, 20),
    finds: ['notifications | month=2016-05 | rows=5 | usual=22'],
  },
  'a month without a row': {
    asOf: '2016-08-31',
    notifications: received(20, 20, 20, 0, 20, 20, 20, 20),
    finds: ['notifications | month=2016-04 | rows=0 | usual=20'],
  },
  'a list that stops is said once, where it stops': {
    asOf: '2016-12-31',
    notifications: received(20, 20, 20, 20, 20, 3, 0, 1),
    finds: ['notifications | month=2016-06 | rows=3 | usual=20'],
  },
  'ten a month are enough to tell': {
    asOf: '2016-07-31',
    notifications: received(10, 10, 10, 2, 10, 10, 10),
    investigations: [
      'case | start',
      ...received(9, 9, 9, 2, 9, 9, 9)
        .split('\n')
        .slice(1)
        .map((day) => `A | ${day}`),
    ].join('\n'),
    finds: ['notifications | month=2016-04 | rows=2 | usual=10'],
  },
  'the three months after a thin one count as those before it': {
    asOf: '2016-09-30',
    notifications: received(20, 20, 20, 5, 3, 3, 20, 20, 20),
    finds: ['notifications | month=2016-05 | rows=3 | usual=20'],
  },
  'the last month, once it is whole': {
    asOf: '2016-05-31',
    notifications: received(20, 20, 20, 20, 4),
    finds: ['notifications | month=2016-05 | rows=4 | usual=20'],
  },
  'a month that is not over': { asOf: '2016-05-30', notifications: received(20, 20, 20, 20, 4), finds: [] },
  'a quiet July, small numbers, and a list that grows': {
    asOf: '2016-12-31',
    notifications: received(20, 22, 20, 21, 20, 20, 8, 20, 20, 20, 22, 20),
    investigations: ['case | start', ...['01', '02', '03', '05'].map((month) => `A | 2016-${month}-15`)].join('\n'),
    services: [
      'start',
      ...[1, 1, 2, 40, 50, 60, 50, 40, 40, 40, 40, 40].flatMap((count, at) =>
        Array.from({ length: count }, () => `2016-${String(at + 1).padStart(2, '0')}-15`),
      ),
    ].join('\n'),
    finds: [],
  },
  'a level that drops and stays is no cut': {
    asOf: '2016-10-31',
    notifications: received(80, 80, 80, 80, 20, 21, 22, 21, 20, 22),
    finds: [],
  },
};
