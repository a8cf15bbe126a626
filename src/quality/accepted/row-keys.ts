import type { Place } from '../../model/findings.ts';
import { listNames, type InputFile, type Lists } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';
import type { KeysAt } from './match.ts';

/** Looks up the id and case number of used rows; only rows at one of the places are kept. */
export function rowKeys(lists: Lists, files: readonly InputFile[], places: readonly Place[]): KeysAt {
  const wanted = new Map<string, Set<number>>();
  for (const { file, line } of places) {
    if (line === undefined) continue;
    const lines = wanted.get(file);
    if (lines === undefined) wanted.set(file, new Set([line]));
    else lines.add(line);
  }
  const linesOf = files.map(({ name }) => wanted.get(name));
  const keys = new Map<string, readonly string[]>();
  for (const list of listNames) {
    const rows: readonly Row[] = lists[list]?.rows ?? [];
    for (const row of rows) {
      if (linesOf[row.file]?.has(row.line) !== true) continue;
      keys.set(`${files[row.file]?.name}:${row.line}`, keysOf(row));
    }
  }
  return ({ file, line }) => keys.get(`${file}:${line}`) ?? [];
}

function keysOf(row: Row & { readonly id?: string | undefined }): string[] {
  return [...new Set([row.id, row.caseNumber])].filter((key) => key !== undefined);
}
