import { expect, it } from 'vitest';
import { catalogue } from '../../../src/indicators/index.ts';
import { fields } from '../../../src/reports/words/fields.ts';

it('has words for every column that an indicator reads', () => {
  const read = catalogue.flatMap(({ reads }) => Object.values(reads).flat());
  const named = new Set(read.flatMap((need) => need.split('|').map((field) => field.trim())));
  expect([...named].filter((field) => fields[field] === undefined)).toEqual([]);
});
