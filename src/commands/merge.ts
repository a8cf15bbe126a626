import type { CommandText } from './command.ts';
import { reporting } from './options.ts';

/** Runs that shared no row, added up. */
export const merge: CommandText = {
  name: 'merge',
  summary: {
    da: 'læg kørsler sammen, der ikke har rækker fælles, fx en for hver kommune',
    en: 'add up runs that share no row, such as one for each municipality',
  },
  options: reporting.filter(({ flag }) => flag !== '--fail-on' && flag !== '--strict'),
  arguments: [
    {
      name: { da: 'kørsel.json...', en: 'run.json...' },
      words: { da: 'kørsler skrevet med report --format json', en: 'runs written with report --format json' },
    },
  ],
  examples: [
    {
      line: 'dubu-kpi merge hvidovre.json vordingborg.json',
      words: { da: 'to kommuner som én', en: 'two municipalities as one' },
    },
    {
      line: 'dubu-kpi merge kørsler/*.json -o landet.json',
      words: { da: 'landet, til videre brug', en: 'the country, for further use' },
    },
  ],
  run: async (paths, flags, context) => {
    const { mergeRuns } = await import('./run-merge.ts');
    return mergeRuns(paths, flags, context);
  },
};
