import { audience } from './audience-options.ts';
import type { CommandText } from './command.ts';
import { indicators, judging, showing, split, span, withMarkdown } from './options.ts';

/** A figure quarter by quarter, and what of its movement is more than chance. */
export const trend: CommandText = {
  name: 'trend',
  summary: {
    da: 'et nøgletal kvartal for kvartal: ændring, og hvad der er mere end tilfældigt',
    en: 'a key figure quarter by quarter: change, and what is more than chance',
  },
  before: indicators,
  options: [...span, split, ...judging, audience, ...withMarkdown(showing)],
  examples: [
    {
      line: 'dubu-kpi trend investigation-within-4-months samples/hvidovre',
      words: { da: 'de sidste otte kvartaler', en: 'the last eight quarters' },
    },
    {
      line: 'dubu-kpi trend notifications placements samples/hvidovre --from 2015K1',
      words: { da: 'to nøgletal fra 2015 på', en: 'two key figures from 2015 on' },
    },
    {
      line: 'dubu-kpi trend investigation-network-meeting samples/hvidovre --by team',
      words: { da: 'hvert team for sig', en: 'each team by itself' },
    },
  ],
  run: async (given, flags, context) => {
    const { runTrend } = await import('./run-inquiry.ts');
    return runTrend(given, flags, context);
  },
};
