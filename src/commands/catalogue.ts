import type { CommandText } from './command.ts';
import { showing, withMarkdown } from './options.ts';

/** Every key figure there is. */
export const catalogue: CommandText = {
  name: 'catalogue',
  summary: {
    da: 'alle nøgletal: id, definition, lov og lister',
    en: 'every key figure: id, definition, law and lists',
  },
  options: withMarkdown(showing),
  arguments: [],
  examples: [
    { line: 'dubu-kpi catalogue', words: { da: 'alle nøgletal', en: 'every key figure' } },
    {
      line: 'dubu-kpi catalogue --format markdown',
      words: { da: 'som en tabel til et dokument', en: 'as a table for a document' },
    },
    {
      line: 'dubu-kpi catalogue -o nøgletal.csv',
      words: { da: 'med definitioner, til et regneark', en: 'with definitions, for a spreadsheet' },
    },
  ],
  run: async (_, flags, context) => {
    const { runCatalogue } = await import('./run-inquiry.ts');
    return runCatalogue(flags, context);
  },
};
