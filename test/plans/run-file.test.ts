import { describe, expect, it } from 'vitest';
import { UsageError, UsageErrors } from '../../src/errors.ts';
import { readRunFile } from '../../src/plans/run-file.ts';

const noNorth = (value: string): void => {
  if (value === 'nord')
    throw new UsageError(
      { da: '--by {typed} findes ikke', en: 'there is no {flag} {typed}' },
      { flag: '--by', typed: value },
    );
};

function linesOf(text: string, language: 'da' | 'en' = 'en'): string[] {
  try {
    readRunFile(text, 'dubu-kpi.yml', { by: noNorth, plan: noNorth });
  } catch (error) {
    if (error instanceof UsageErrors) return error.lines(language);
    throw error;
  }
  return [];
}

describe('a settings file', () => {
  it('says what would be typed, as texts', () => {
    const text = 'plan: a\nas-of: 2016-12-31\nperiod: 2016\nkeep-refund-cases: false\nstrict: true\nlanguage: en\n';
    expect(readRunFile(text, 'dubu-kpi.yml', {})).toEqual({
      plan: ['a'],
      'as-of': '2016-12-31',
      period: '2016',
      'keep-refund-cases': false,
      strict: true,
      language: 'en',
    });
  });
  it('can name several plans', () => {
    expect(readRunFile('plan: [a, b.yml]', 'dubu-kpi.yml', {})).toEqual({ plan: ['a', 'b.yml'] });
  });
  it.each([
    ['a key that is misspelt', 'langage: en', ['dubu-kpi.yml:1:1: unknown field langage; did you mean language?']],
    ['a language that is none', 'language: de', ['dubu-kpi.yml:1:11: language: found de, expected da or en']],
    [
      'a word where true or false belongs',
      'strict: ja',
      ['dubu-kpi.yml:1:9: strict: found ja, expected true or false'],
    ],
    ['a list of more than texts', 'plan: [a, 7]', ['dubu-kpi.yml:1:11: found 7, expected a text']],
    ['a value that the command line refuses', '# by\nby: nord', ['dubu-kpi.yml:2:5: there is no by nord']],
    ['one of several', 'plan:\n  - syd\n  - nord\n', ['dubu-kpi.yml:3:5: there is no by nord']],
    [
      'two mistakes',
      'by: nord\nclok: start',
      ['dubu-kpi.yml:1:5: there is no by nord', 'dubu-kpi.yml:2:1: unknown field clok; did you mean clock?'],
    ],
    ['no fields at all', 'min-plan', ['dubu-kpi.yml:1:1: found a value, expected fields with a name and a colon']],
  ])('with %s is refused', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
  it('complains in Danish too', () => {
    expect(linesOf('by: nord', 'da')).toEqual(['dubu-kpi.yml:1:5: by nord findes ikke']);
  });
});
