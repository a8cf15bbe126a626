import { audience } from './audience-options.ts';
import type { CommandText } from './command.ts';
import { pseudonyms, reading, showing } from './options.ts';

const checking = [
  {
    flag: '--fail-on',
    value: { da: 'alvor', en: 'severity' },
    words: {
      da: 'slutkode 1 ved fund af denne alvor eller værre: error (forvalgt), warning, note eller never',
      en: 'exit code 1 on findings of this severity or worse: error (default), warning, note or never',
    },
  },
  {
    flag: '--accepted',
    value: { da: 'fil', en: 'file' },
    words: {
      da: 'YAML-fil med fund, der er set på og accepteret: code, place (fil:linje) eller key (id eller sagsnummer), reason og until',
      en: 'YAML file of findings that were looked at and accepted: code, place (file:line) or key (id or case number), reason and until',
    },
  },
  {
    flag: '--all',
    words: { da: 'vis alle steder, ikke kun de første tre', en: 'show all places, not only the first three' },
  },
];

/** What is wrong or doubtful in the lists, where, and what to correct in the case system. */
export const check: CommandText = {
  name: 'check',
  summary: {
    da: 'hvad er forkert eller tvivlsomt i listerne, og hvad skal rettes i fagsystemet?',
    en: 'what is wrong or doubtful in the lists, and what is to be corrected in the case system?',
  },
  options: [...checking, ...reading, pseudonyms, audience, ...showing],
  examples: [
    {
      line: 'dubu-kpi check samples/hvidovre',
      words: { da: 'det, der bør rettes, før tallene bruges', en: 'what should be mended before the figures are used' },
    },
    {
      line: 'dubu-kpi check samples/hvidovre --all -o rettelser.csv',
      words: { da: 'en liste at rette efter, i et regneark', en: 'a list to mend from, in a spreadsheet' },
    },
    {
      line: 'dubu-kpi check samples/hvidovre --accepted accepteret.yml --fail-on warning',
      words: { da: 'kun det, der ikke er accepteret før', en: 'only what was not accepted before' },
    },
  ],
  run: async (paths, flags, context) => {
    const { runCheck } = await import('./run-check.ts');
    return runCheck(paths, flags, context);
  },
};
