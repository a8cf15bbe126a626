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
      line: 'dubu-kpi milestones samples/hvidovre --plan indsatstrappen --as-of 2016-12-31',
      words: {
        da: 'en anden plan, som den stod ved udgangen af 2016',
        en: 'another plan, as it stood at the end of 2016',
      },
    },
    {
      line: 'dubu-kpi milestones samples/vordingborg -o milepæle.csv',
      words: {
        da: 'til et regneark; planen står i mappens dubu-kpi.yml',
        en: 'for a spreadsheet; the plan stands in the dubu-kpi.yml of the folder',
      },
    },
  ],
  run: async (paths, flags, context) => {
    const { produce } = await import('./produce.ts');
    return produce('milestones', paths, flags, context);
  },
};
