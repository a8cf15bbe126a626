import { audience } from './audience-options.ts';
import type { CommandText } from './command.ts';
import { caseNumbers, judging, pseudonyms, showing, splitList, withMarkdown } from './options.ts';

/** The work list: what is late, and what falls due. */
export const cases: CommandText = {
  name: 'cases',
  summary: {
    da: 'arbejdslisten: hvad er over fristen, og hvad forfalder snart?',
    en: 'the work list: what is overdue, and what falls due soon?',
  },
  options: [
    { flag: '--overdue', words: { da: 'kun det, der er over fristen', en: 'only what is overdue' } },
    {
      flag: '--due-within',
      value: { da: 'tid', en: 'time' },
      words: {
        da: 'også det, der forfalder inden fx 30d eller 4w (forvalgt 30d)',
        en: 'also what falls due within 30d or 4w, say (default 30d)',
      },
    },
    {
      flag: '--kind',
      value: { da: 'art', en: 'kind' },
      words: {
        da: 'kun investigation (undersøgelse), follow-up (opfølgning), assessment (vurdering), receipt (kvittering), visit (tilsynsbesøg) eller plan (handleplan); kan nævnes flere gange',
        en: 'only investigation, follow-up, assessment, receipt, visit or plan; can be named several times',
      },
      repeats: true,
    },
    splitList,
    caseNumbers,
    pseudonyms,
    ...judging,
    audience,
    ...withMarkdown(showing),
  ],
  examples: [
    {
      line: 'dubu-kpi cases samples/hvidovre',
      words: { da: 'over fristen, og det, der forfalder inden 30 dage', en: 'overdue, and due within 30 days' },
    },
    {
      line: 'dubu-kpi cases samples/hvidovre --kind undersøgelse --due-within 60d --by team',
      words: { da: 'undersøgelser, team for team', en: 'investigations, team by team' },
    },
    {
      line: 'dubu-kpi cases samples/hvidovre --overdue --case-numbers -o over-fristen.csv',
      words: {
        da: 'det forsinkede med sagsnumre, til et regneark',
        en: 'what is late with case numbers, for a spreadsheet',
      },
    },
  ],
  run: async (paths, flags, context) => {
    const { runCases } = await import('./run-inquiry.ts');
    return runCases(paths, flags, context);
  },
};
