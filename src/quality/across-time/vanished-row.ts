import { listNames } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import { fileOf, type Rule } from '../rule.ts';

/** Deleting a case takes its rows along, so old figures change without a word. */
export const vanishedRow: Rule = {
  code: 'vanished-row',
  group: 'across-time',
  severity: 'warning',
  title: { da: 'Rækker, der er forsvundet siden den gemte kørsel', en: 'Rows that have vanished since the saved run' },
  words: {
    da: '{count} {count:række/rækker} fra den gemte kørsel er her ikke længere.',
    en: '{count} {count:row/rows} of the saved run {count:is/are} no longer here.',
  },
  guidance: {
    da: 'Se efter, om udtrækket dækker samme tidsrum som sidst. Gør det det, er rækkerne slettet eller flyttet i fagsystemet, og ældre nøgletal kan være ændret.',
    en: 'See whether the export covers the same time as last. If it does, the rows were deleted or moved in the case system, and older figures may have changed.',
  },
  reads: {},
  comparesRuns: true,
  find({ lists, files, earlier }) {
    return listNames.flatMap((list) => {
      const before = earlier?.starts[list];
      const rows: readonly Row[] | undefined = lists[list]?.rows;
      if (earlier === undefined || before === undefined || rows === undefined) return [];
      const now = new Map<string | undefined, number>();
      for (const key of rows.map((row) => earlier.keyOf(list, row))) now.set(key, (now.get(key) ?? 0) + 1);
      const gone = [...before].map(([key, { length }]) => Math.max(0, length - (now.get(key) ?? 0)));
      const count = gone.reduce((sum, one) => sum + one, 0);
      return count === 0 ? [] : [{ code: this.code, args: { count }, at: { file: fileOf(files, list) } }];
    });
  },
};
