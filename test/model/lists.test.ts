import { describe, expect, it } from 'vitest';
import { countsOf, listNames, listTitles } from '../../src/model/lists.ts';

describe('countsOf', () => {
  it('puts the most frequent first, then by name, and leaves out what is none', () => {
    const reasons = new Map([
      ['cancelled', 2],
      ['unclear', 5],
      ['duplicate', 0],
      ['after-as-of', 2],
    ]);
    expect(countsOf(reasons)).toEqual([
      { reason: 'unclear', count: 5 },
      { reason: 'after-as-of', count: 2 },
      { reason: 'cancelled', count: 2 },
    ]);
  });
});

describe('the lists', () => {
  it('have a name in both languages', () => {
    expect(listNames).toEqual(
      expect.arrayContaining(['cases', 'notifications', 'investigations', 'services', 'activities']),
    );
    for (const name of listNames) {
      expect(listTitles[name].da).not.toBe('');
      expect(listTitles[name].en).not.toBe('');
    }
  });
});
