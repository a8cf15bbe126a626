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
