import type { ListName, Lists } from '../../model/lists.ts';
import type { Row } from '../../model/rows.ts';

/** The rows of some lists whose case number the list of cases does not have. */
export function rowsWithoutCase(lists: Lists, names: readonly ListName[]): Row[] {
  const known = new Set((lists.cases?.rows ?? []).map(({ caseNumber }) => caseNumber));
  return names.flatMap((name) => {
    const rows: readonly Row[] = lists[name]?.rows ?? [];
    return rows.filter(({ caseNumber }) => caseNumber !== undefined && !known.has(caseNumber));
  });
}
