import { expect, it } from 'vitest';
import { readingExamples } from './reading-examples/index.ts';
import { codesOf } from './reading-examples/reading-example.ts';

it.each(Object.entries(readingExamples))('%s', async (code, { failing, passing }) => {
  expect([...(await codesOf(failing))]).toContain(code);
  expect([...(await codesOf(passing))]).not.toContain(code);
});
