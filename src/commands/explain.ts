import { audience } from './audience-options.ts';
import type { CommandText } from './command.ts';
import { caseNumbers, indicator, judging, oneSpan, pseudonyms, showing, withMarkdown } from './options.ts';

/** How a figure is made, and the cases behind it. */
export const explain: CommandText = {
  name: 'explain',
  summary: {
    da: 'hvordan er et nøgletal gjort op, og hvilke sager ligger bag?',
    en: 'how is a key figure made, and which cases lie behind it?',
  },
  before: indicator,
  listsOptional: true,
  options: [
    {
      flag: '--cases',
      words: {
        da: 'vis hver sag som fil og linje, med udfaldet',
        en: 'show each case as file and line, with its outcome',
      },
    },
    caseNumbers,
    pseudonyms,
    ...oneSpan,
    ...judging,
    audience,
    ...withMarkdown(showing),
  ],
  examples: [
    {
      line: 'dubu-kpi explain investigation-within-4-months',
      words: { da: 'definition, lov og kolonner', en: 'definition, law and columns' },
    },
    {
      line: 'dubu-kpi explain notification-assessed-24h samples/hvidovre --period 2016K2',
      words: { da: 'tallet, og hvor hver række blev af', en: 'the figure, and where every row went' },
    },
    {
      line: 'dubu-kpi explain notifications samples/hvidovre --period 2016K2 --cases',
      words: { da: 'hver sag bag tallet', en: 'each case behind the figure' },
    },
  ],
  run: async (given, flags, context) => {
    const { runExplain } = await import('./run-inquiry.ts');
    return runExplain(given, flags, context);
  },
};
