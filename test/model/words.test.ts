import { describe, expect, it } from 'vitest';
import { fill } from '../../src/model/words.ts';

const words = { da: '{count} rækker i {file}, {count} i alt', en: '{count} rows in {file}, {count} in all' };

describe('fill', () => {
  it('puts the arguments in, each wherever it is named', () => {
    expect(fill(words, 'da', { count: 3, file: 'a.csv' })).toBe('3 rækker i a.csv, 3 i alt');
    expect(fill(words, 'en', { count: 0, file: '' })).toBe('0 rows in , 0 in all');
  });

  it('leaves a missing argument visible', () => {
    expect(fill(words, 'en', { count: 3 })).toBe('3 rows in {file}, 3 in all');
    expect(fill({ da: 'x', en: 'none' }, 'en')).toBe('none');
  });

  it('puts an argument that looks like a place for another in as it is', () => {
    expect(fill(words, 'en', { count: 3, file: '{count} $& $1' })).toBe('3 rows in {count} $& $1, 3 in all');
  });
});
