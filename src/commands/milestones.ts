import type { CommandText } from './command.ts';
import { judging, pseudonyms, reporting } from './options.ts';

/** One row per milestone of a plan: target, deadline, figure, status and why. */
export const milestones: CommandText = {
  name: 'milestones',
  summary: {
    da: 'hold listerne op mod en plan: hvilke milepæle er nået?',
    en: 'hold the lists against a plan: which milestones are met?',
  },
  options: [...judging, pseudonyms, ...reporting],
  examples: [
    {
      line: 'dubu-kpi milestones samples/hvidovre --plan hvidovre-lige-muligheder',
      words: { da: 'planens milepæle, som listerne viser dem', en: "the plan's milestones as the lists show them" },
    },
    {
      line: 'dubu-kpi milestones samples/hvidovre --plan hvidovre-lige-muligheder --as-of 2016-12-31',
      words: { da: 'som de stod ved udgangen af 2016', en: 'as they stood at the end of 2016' },
    },
    {
      line: 'dubu-kpi milestones samples/hvidovre --plan hvidovre-lige-muligheder -o milepæle.csv',
      words: { da: 'til et regneark', en: 'for a spreadsheet' },
    },
  ],
  run: async (paths, flags, context) => {
    const { produce } = await import('./produce.ts');
    return produce('milestones', paths, flags, context);
  },
};
