import { describe, expect, it } from 'vitest';
import type { Code } from '../../../src/model/codes/code.ts';
import { decisionCodes, decisionOf } from '../../../src/model/codes/decisions.ts';
import { notifierCodes, notifierOf } from '../../../src/model/codes/notifiers.ts';
import { fold } from '../../../src/model/fold.ts';
import { decisions, notifiers } from '../../support/municipality/codes.ts';

const lists: [string, readonly Code[], (cell: string | undefined) => string][] = [
  ['notifiers', notifierCodes, notifierOf],
  ['decisions', decisionCodes, decisionOf],
];

describe.each(lists)('the code list of %s', (_, codes, codeOf) => {
  it('knows every word of every code, in both languages', () => {
    for (const { code, words, aliases } of codes) {
      for (const word of [words.da, words.en, ...aliases]) expect([word, codeOf(word)]).toEqual([word, code]);
    }
  });

  it('has no word twice', () => {
    const words = codes.flatMap(({ words: { da, en }, aliases }) => [
      ...new Set([da, en].map(fold)),
      ...aliases.map(fold),
    ]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('tells what is not filled in from what it does not know', () => {
    expect([undefined, '', ' ', '-', '?'].map(codeOf)).toEqual(Array<string>(5).fill('unknown'));
    expect(['Jens', '12', 'skole henlagt', '§'].map(codeOf)).toEqual(Array<string>(4).fill('other-words'));
  });
});

describe('the words that lists are seen to hold', () => {
  it('are known', () => {
    const filledIn = notifiers.map(([name]) => name).filter((name) => name !== '');
    expect(filledIn.filter((name) => notifierOf(name) === 'other-words')).toEqual([]);
    expect(decisions.filter((name) => decisionOf(name) === 'other-words')).toEqual([]);
  });

  it('are all of the national list of notifiers', () => {
    const national =
      'anden kommune; skole; dagpleje, daginstitution, fritidshjem, klub eller SFO; sundhedsvæsen; sundhedsplejerske eller tandlæge; politi eller domstol; barnet selv; familie eller bekendte; anonym; anbringelsessted; foreninger m.v.; andre; uoplyst';
    expect(new Set(national.split('; ').map(notifierOf)).size).toBe(13);
  });
});
