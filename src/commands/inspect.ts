import { audience } from './audience-options.ts';
import type { CommandText } from './command.ts';
import { list, mapping, showing } from './options.ts';

const writeMapping = {
  flag: '--write-mapping',
  value: { da: 'fil', en: 'file' },
  words: {
    da: 'skriv en første mapping-fil (YAML) ud fra det, der er fundet; den rettes til og bruges med --mapping',
    en: 'write a first mapping file (YAML) from what was found; it is worked on and used with --mapping',
  },
};

/** What each file was taken for: list, encoding, delimiter, headings, dates, and which columns are used. */
export const inspect: CommandText = {
  name: 'inspect',
  summary: {
    da: 'hvad er hver fil taget for: liste, tegnsæt, skilletegn, datoformer og kolonner?',
    en: 'what was each file taken for: list, encoding, delimiter, date forms and columns?',
  },
  options: [writeMapping, mapping, list, audience, ...showing],
  examples: [
    {
      line: 'dubu-kpi inspect samples/hvidovre',
      words: { da: 'hvilke kolonner bruges, og hvilke gør ikke?', en: 'which columns are used, and which are not?' },
    },
    {
      line: 'dubu-kpi inspect samples/hvidovre --format json',
      words: { da: 'til et andet program', en: 'for another program' },
    },
    {
      line: 'dubu-kpi inspect samples/hvidovre --write-mapping mapping.yml',
      words: { da: 'en mapping-fil at rette til', en: 'a mapping file to work from' },
    },
  ],
  run: async (paths, flags, context) => {
    const { runInspect } = await import('./run-inspect.ts');
    return runInspect(paths, flags, context);
  },
};
