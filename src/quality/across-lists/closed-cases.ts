import type { Day } from '../../calendar/day.ts';
import type { Lists } from '../../model/lists.ts';
import type { Case } from '../../model/rows.ts';

/** The cases that were closed by the end of a day, by number. One number may hold several rows: none of them is open then. */
export function closedCasesOf(lists: Lists, asOf: Day): Map<string, Case> {
  const closed = new Map<string, Case>();
  const open = new Set<string>();
  for (const row of lists.cases?.rows ?? []) {
    if (row.caseNumber === undefined) continue;
    if (row.endedOn === undefined || row.endedOn > asOf) open.add(row.caseNumber);
    else closed.set(row.caseNumber, row);
  }
  for (const caseNumber of open) closed.delete(caseNumber);
  return closed;
}
