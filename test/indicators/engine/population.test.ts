import { describe, expect, it } from 'vitest';
import { defineIndicator, type Indicator } from '../../../src/indicators/engine/define.ts';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { share } from '../../../src/indicators/engine/figures.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write } from '../../support/indicators/lists.ts';

const words = { da: '', en: '' };

const placed = defineIndicator({
  id: 'two-figures',
  title: words,
  definition: words,
  basis: [],
  of: 'investigations',
  reads: { investigations: ['awareOn'] },
  placedOn: ({ awareOn }) => awareOn,
  within: ({ awareOn }, { period }) => awareOn !== undefined && awareOn >= period.from && awareOn <= period.to,
  figures: [
    share(() => 'met'),
    share(() => 'met', { part: 'with-a-team', reads: { investigations: ['team'] } }),
    share(() => 'met', { part: 'any' }),
  ],
});
const lookedThrough: Indicator = { ...placed };
delete lookedThrough.placedOn;

/** The second file has no column of teams. */
const lists = write({
  investigations: [
    `
    case | aware      | team
    A    | 2016-01-10 | Nord
    B    | 2016-05-10 | Nord
    `,
    `
    case | aware
    C    | 2016-01-10
    `,
  ],
});

describe('the figures of an indicator', () => {
  it.each([
    ['placed by a day', placed],
    ['looked for among all', lookedThrough],
  ])('are each counted over the cases that it can be told for: %s', (_, indicator) => {
    const knowledge = knowledgeOf(lists, dayNamed('2016-12-31'), defaultSettings);
    for (const period of ['2016K1', '2016K1'].map(periodNamed)) {
      const told = evaluate(indicator, knowledge, { period }).map(({ part, summary, excluded, account }) => ({
        part,
        of: summary.denominator,
        excluded,
        outside: account?.outsidePeriod,
      }));
      expect(told).toEqual([
        { part: undefined, of: 2, excluded: [], outside: 1 },
        { part: 'with-a-team', of: 1, excluded: [{ reason: 'no-such-column', count: 1 }], outside: 1 },
        { part: 'any', of: 2, excluded: [], outside: 1 },
      ]);
    }
  });
});
