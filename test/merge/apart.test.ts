import { expect, test } from 'vitest';

import { sharedList } from '../../src/merge/apart.ts';

const list = (name: string, rowsRead: number) => ({ sha256: 'the same', name, rowsRead });

test('two runs with the same list count its rows twice', () => {
  expect(sharedList([[list('a.csv', 1)], [list('b.csv', 1)]])).toEqual([
    { run: 0, name: 'a.csv' },
    { run: 1, name: 'b.csv' },
  ]);
});

test('two runs with the same list without rows count nobody twice', () => {
  expect(sharedList([[list('a.csv', 0)], [list('b.csv', 0)]])).toBeUndefined();
});
