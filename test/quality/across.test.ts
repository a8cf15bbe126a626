import { describe, expect, it } from 'vitest';
import { acrossRules } from '../../src/quality/across.ts';
import { play } from '../support/quality/example.ts';
import { acrossExamples } from './examples/index.ts';

describe.each(acrossRules)('$code', (rule) => {
  it.each(Object.entries(acrossExamples[rule.code] ?? {}))('%s', (_, { finds, ...lists }) => {
    expect(play(rule, lists)).toEqual(finds);
  });
});
