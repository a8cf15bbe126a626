import type { CommandText } from './command.ts';
import { list, showing } from './options.ts';

/** What each file was taken for: list, encoding, delimiter, headings, dates, and which columns are used. */
export const inspect: CommandText = {
  name: 'inspect',
  summary: {
    da: 'hvad er hver fil taget for: liste, tegnsæt, skilletegn, datoformer og kolonner?',
    en: 'what was each file taken for: list, encoding, delimiter, date forms and columns?',
  },
  options: [list, ...showing],
  examples: [
    {
      line: 'dubu-kpi inspect samples/hvidovre',
      words: { da: 'hvilke kolonner bruges, og hvilke gør ikke?', en: 'which columns are used, and which are not?' },
    },
  ],
  run: async (paths, flags, context) => {
    const { runInspect } = await import('./run-inspect.ts');
    return runInspect(paths, flags, context);
  },
};
