import { namedChild } from '../model/named-child.ts';
import type { Row } from '../model/rows.ts';

/** "Same case" is the same case number; where that is missing, the same child; else the row is by itself. */
function caseKey(row: Row): string {
  if (row.caseNumber !== undefined) return `case|${row.caseNumber}`;
  return row.child === undefined ? `row|${row.file}|${row.line}` : `child|${row.child}`;
}

/** The child, or the case where the list has no children. */
export function childOrCase(row: Row): string {
  const child = namedChild(row);
  return child === undefined ? caseKey(row) : `child|${child}`;
}

/**
 * Rows of the same case, in the order given. A case that names several children, such as siblings, is split by child;
 * its rows without a child then stand by themselves.
 */
export function rowsByCase<R extends Row>(rows: readonly R[]): R[][] {
  return groupsBy(rows, caseKey).flatMap((group) => {
    const children = new Set(group.map(namedChild).filter((child) => child !== undefined));
    return children.size <= 1 ? [group] : groupsBy(group, (row) => namedChild(row) ?? '');
  });
}

export function rowsByChild<R extends Row>(rows: readonly R[]): R[][] {
  return groupsBy(rows, childOrCase);
}

function groupsBy<R>(rows: readonly R[], key: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const of = key(row);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
