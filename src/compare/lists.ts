import { listNames, type ListName } from '../model/lists.ts';
import type { SavedInput, SavedRun } from '../runs/saved-run.ts';
import type { Both, ListChange, RowsNotTold } from './comparison.ts';
import { rowCounts, type RowCounts } from './rows.ts';

/** Each list of either run: whether its files are the same, and what became of its rows. */
export function listChanges(runs: Both<SavedRun>): ListChange[] {
  return listNames.flatMap((list): ListChange[] => {
    const before = runs.before.inputs.filter((input) => input.list === list);
    const after = runs.after.inputs.filter((input) => input.list === list);
    if (before.length === 0 && after.length === 0) return [];
    const rows = { before: rowsUsed(before), after: rowsUsed(after) };
    return [{ list, files: filesIn(before, after), rows, counts: countsOf(list, runs) }];
  });
}

/** Undefined where the rows of both runs are known under one key. */
export function whyRowsNotTold({ before, after }: Both<SavedRun>): RowsNotTold | undefined {
  const [old, now] = [before.rows, after.rows];
  if (old === null || now === null) return old !== null ? 'none-after' : now !== null ? 'none-before' : 'none';
  if (old.key !== now.key) return 'other-key';
  return old.form === now.form ? undefined : 'other-form';
}

function countsOf(list: ListName, runs: Both<SavedRun>): RowCounts | undefined {
  if (whyRowsNotTold(runs) !== undefined) return undefined;
  return rowCounts(runs.before.rows?.lists[list] ?? '', runs.after.rows?.lists[list] ?? '');
}

function filesIn(before: readonly SavedInput[], after: readonly SavedInput[]): ListChange['files'] {
  if (after.length === 0) return 'only-before';
  if (before.length === 0) return 'only-after';
  if ([...before, ...after].some(({ sha256 }) => sha256 === null)) return 'not-told';
  return hashesOf(before) === hashesOf(after) ? 'same' : 'changed';
}

function rowsUsed(inputs: readonly SavedInput[]): number | null {
  if (inputs.length === 0 || inputs.some(({ rowsUsed: rows }) => rows === null)) return null;
  return inputs.reduce((sum, { rowsUsed: rows }) => sum + (rows ?? 0), 0);
}

/** Of all files of a list, in whichever order they were named. */
function hashesOf(inputs: readonly SavedInput[]): string {
  return inputs
    .map(({ sha256 }) => sha256 ?? '')
    .sort()
    .join(' ');
}
