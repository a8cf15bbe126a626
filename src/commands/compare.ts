import { audience } from './audience-options.ts';
import type { CommandText } from './command.ts';
import { pseudonyms, reading, showing, withMarkdown } from './options.ts';

/** Two runs side by side. */
export const compare: CommandText = {
  name: 'compare',
  summary: {
    da: 'hvad er ændret mellem to kørsler, og hvorfor?',
    en: 'what changed between two runs, and why?',
  },
  before: {
    name: { da: 'kørsel.json', en: 'run.json' },
    words: {
      da: 'en kørsel skrevet med report eller milestones --format json; efter den en kørsel mere eller listerne selv, som så opgøres på samme måde',
      en: 'a run written with report or milestones --format json; after it another run or the lists themselves, which are then counted in the same way',
    },
  },
  options: [
    {
      flag: '--fail-on-change',
      words: {
        da: 'slutkode 1, når et tal eller en vurdering er ændret eller kun står i den ene kørsel',
        en: 'exit code 1 when a figure or verdict changed or stands in one of the runs only',
      },
    },
    pseudonyms,
    ...reading,
    audience,
    ...withMarkdown(showing),
  ],
  examples: [
    {
      line: 'dubu-kpi compare kvartal-januar.json kvartal-marts.json',
      words: {
        da: 'to gemte kørsler for samme kvartal, af januar og af marts',
        en: 'two saved runs for the same quarter, of January and of March',
      },
    },
    {
      line: 'dubu-kpi compare kvartal.json samples/hvidovre',
      words: {
        da: 'en gemt kørsel og listerne, som de er nu, opgjort på samme måde',
        en: 'a saved run and the lists as they are now, counted in the same way',
      },
    },
    {
      line: 'dubu-kpi compare kvartal.json samples/hvidovre --pseudonyms nøgle.txt',
      words: {
        da: 'også nye, ændrede og forsvundne rækker, når nøglen er den samme',
        en: 'also which rows are new, changed and gone, where the key is the same',
      },
    },
  ],
  run: async (given, flags, context) => {
    const { runCompare } = await import('./run-compare.ts');
    return runCompare(given, flags, context);
  },
};
