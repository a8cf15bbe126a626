import type { Activity, Row } from '../model/rows.ts';
import { RowsByKey } from './rows-by-key.ts';

/** What a row is filed by. */
type Filed = Pick<Row, 'caseNumber' | 'child'> & Partial<Pick<Activity, 'concerns'>>;

/**
 * Finds what stands on a row's case. "Same case" is the same case number; where that is missing on either side, the
 * same child. What is filed also belongs to the children that it concerns, whatever their case.
 */
export class Filing<R extends Filed> {
  readonly #byCase: RowsByKey<R>;
  readonly #byChild: ReadonlyMap<string, readonly R[]>;
  /** By the child of a row that has a case number: only rows without one look here. */
  readonly #byChildOfCase: RowsByKey<R>;

  constructor(rows: readonly R[]) {
    this.#byCase = new RowsByKey(rows, ({ caseNumber }) => caseNumber);
    this.#byChild = byChildren(rows);
    this.#byChildOfCase = new RowsByKey(rows, (row) => (row.caseNumber === undefined ? undefined : row.child));
  }

  /** What is filed on the row's case, each once. Mostly found in one place: that list itself is given, not to be changed. */
  on({ caseNumber, child }: Row): readonly R[] {
    const first = caseNumber === undefined ? none : this.#byCase.of(caseNumber);
    if (child === undefined) return first;
    const second = this.#byChild.get(child) ?? none;
    const third = caseNumber === undefined ? this.#byChildOfCase.of(child) : none;
    if (second.length === 0 && third.length === 0) return first;
    if (first.length === 0 && third.length === 0) return second;
    return [...new Set([...first, ...second, ...third])];
  }
}

/** The rows that concern a child, and those of a child without a case number; mostly there are few of both. */
function byChildren<R extends Filed>(rows: readonly R[]): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as R;
    const ownChild = row.caseNumber === undefined ? row.child : undefined;
    if (ownChild === undefined && (row.concerns === undefined || row.concerns.length === 0)) continue;
    const children = new Set(row.concerns);
    if (ownChild !== undefined) children.add(ownChild);
    for (const one of children) addTo(found, one, row);
  }
  return found;
}

const none: readonly never[] = [];

export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
