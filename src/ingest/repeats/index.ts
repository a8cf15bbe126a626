import type { DecodedFile } from '../decode-file.ts';
import { dropDuplicates } from './duplicates.ts';
import { ListRows, type RowPlace } from './list-rows.ts';
import { dropSuperseded, type Difference } from './superseded.ts';

interface Repeat {
  readonly reason: 'duplicate' | 'superseded';
  /** The code of what is said about it. */
  readonly code: 'duplicate' | 'superseded' | 'contradicting-rows';
  /** The row that is used in its place. */
  readonly keptAs: RowPlace;
}

const told = {
  none: { reason: 'duplicate', code: 'duplicate' },
  older: { reason: 'superseded', code: 'superseded' },
  contradicting: { reason: 'superseded', code: 'contradicting-rows' },
} as const satisfies Record<Difference, Omit<Repeat, 'keptAs'>>;

/** Tells whether a row of a file is left to another row. */
export type RepeatsIn = (row: number) => Repeat | undefined;

export const noRepeats: RepeatsIn = () => undefined;

/**
 * Finds rows that stand in a list more than once. Rows with the same cells, the day of extraction aside, are duplicates.
 * Rows with the same id, or the same natural key in lists taken out on different days, are versions of one row.
 */
export function findRepeats(files: readonly DecodedFile[]): (file: DecodedFile) => RepeatsIn {
  if (files.length === 0 || (files.length === 1 && files.every(tellsAllRowsApart))) return () => noRepeats;
  const rows = new ListRows(files);
  const kept = new Int32Array(rows.count).fill(-1);
  const differences = new Map<number, Difference>();
  dropDuplicates(rows, (row, by) => {
    kept[row] = by;
  });
  dropSuperseded(
    rows,
    (row) => kept[row] !== -1,
    (row, by, difference) => {
      kept[row] = by;
      differences.set(row, difference);
    },
  );
  return (file) => {
    const start = rows.startOf(file);
    return (row) => {
      const index = start + row;
      let by = kept[index] ?? -1;
      if (by === -1) return undefined;
      // The row that this one was left to may itself have been left to another.
      for (let next = kept[by] ?? -1; next !== -1; next = kept[by] ?? -1) by = next;
      const { reason, code } = told[differences.get(index) ?? 'none'];
      return { reason, code, keptAs: rows.placeOf(by) };
    };
  };
}

/** True when a column that is part of every key, id or case number, is never the same: then nothing can be. */
function tellsAllRowsApart({ coded }: DecodedFile): boolean {
  const key = coded.columns.get('id') ?? coded.columns.get('caseNumber');
  const whole = coded.faults.reduce((rows, fault) => rows + (fault === 0 ? 1 : 0), 0);
  return key !== undefined && key.size - 1 === whole;
}
