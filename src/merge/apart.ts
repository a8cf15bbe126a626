import type { ListName } from '../model/lists.ts';
import type { RowDigests } from '../model/row-digests.ts';

/** A list as runs know it; a publication tells neither hash nor name. */
interface KnownList {
  readonly sha256?: string;
  readonly name?: string;
  readonly rowsRead: number | null;
}

/** A list of one run, and which run it is of. */
interface ListOf {
  readonly run: number;
  readonly name: string;
}

/**
 * A list that two runs have, and that would be counted twice in their sum; undefined where they share none. Twice in one
 * run, its rows were found out; and lists without rows are alike, and nobody is counted twice by them.
 */
export function sharedList(runs: readonly (readonly KnownList[])[]): readonly [ListOf, ListOf] | undefined {
  const seen = new Map<string, ListOf>();
  for (const [run, lists] of runs.entries()) {
    for (const { sha256, name, rowsRead } of lists) {
      if (sha256 === undefined || name === undefined || rowsRead === 0) continue;
      const other = seen.get(sha256);
      if (other !== undefined && other.run !== run) return [other, { run, name }];
      seen.set(sha256, { run, name });
    }
  }
  return undefined;
}

/** A list that has the same rows in two runs. */
export interface SameRows {
  readonly list: ListName;
  readonly runs: readonly [number, number];
}

/** The same where both tell digests of their rows under one key, in whatever order the rows stood. */
export function sameRows(runs: readonly (RowDigests | undefined)[]): SameRows | undefined {
  const seen = new Map<string, number>();
  for (const [run, rows] of runs.entries()) {
    if (rows === undefined) continue;
    for (const [list, digests] of Object.entries(rows.lists) as [ListName, string][]) {
      if (digests === '') continue;
      const known = JSON.stringify([rows.key, rows.form, list, digests]);
      const other = seen.get(known);
      if (other !== undefined) return { list, runs: [other, run] };
      seen.set(known, run);
    }
  }
  return undefined;
}
