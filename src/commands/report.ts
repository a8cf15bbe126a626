import type { CommandText } from './command.ts';
import { judging, only, periods, pseudonyms, reporting, threads } from './options.ts';

/** Every indicator over the periods asked for, and the milestones where a plan is named. */
export const report: CommandText = {
  name: 'report',
  summary: {
    da: 'alle nøgletal for en eller flere perioder, og planens milepæle, når en plan er nævnt',
    en: "all key figures for one or more periods, and the plan's milestones when one is named",
  },
  options: [...periods, only, ...judging, pseudonyms, ...reporting, threads],
  examples: [
    {
      line: 'dubu-kpi report samples/hvidovre --period 2016K4',
      words: { da: 'et kvartals nøgletal', en: 'the key figures of a quarter' },
    },
    {
      line: 'dubu-kpi report samples/hvidovre --from 2016K1 --to 2016K4 --by team',
      words: { da: 'et år, kvartal for kvartal, fordelt på team', en: 'a year, quarter by quarter, split by team' },
    },
    {
      line: 'dubu-kpi report samples/hvidovre --period 2016K4 -o kvartal.json',
      words: { da: 'alt som JSON i en fil', en: 'everything as JSON in a file' },
    },
  ],
  run: async (paths, flags, context) => {
    const { produce } = await import('./produce.ts');
    return produce('report', paths, flags, context);
  },
};
