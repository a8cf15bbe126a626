import type { Activity, Row } from '../model/rows.ts';

/** What a row is filed by. */
type Filed = Pick<Row, 'caseNumber' | 'child'> & Partial<Pick<Activity, 'concerns'>>;

/**
 * Finds what stands on a row's case. "Same case" is the same case number; where that is missing on either side, the
 * same child. What is filed also belongs to the children that it concerns, whatever their case.
 */
export class Filing<V> {
  readonly #byCase = new Map<string, V[]>();
  readonly #byChild = new Map<string, V[]>();
  /** By the child of a row that has a case number: only rows without one look here. */
  readonly #byChildOfCase = new Map<string, V[]>();

  file({ caseNumber, child, concerns }: Filed, value: V): void {
    const ownChild = caseNumber === undefined ? child : undefined;
    if (caseNumber !== undefined) addTo(this.#byCase, caseNumber, value);
    if (caseNumber !== undefined && child !== undefined) addTo(this.#byChildOfCase, child, value);
    if (concerns === undefined || concerns.length === 0) {
      if (ownChild !== undefined) addTo(this.#byChild, ownChild, value);
      return;
    }
    const children = new Set(concerns);
    if (ownChild !== undefined) children.add(ownChild);
    for (const one of children) addTo(this.#byChild, one, value);
  }

  /** What is filed on the row's case, each once. Mostly found in one place: that list itself is given, not to be changed. */
  on({ caseNumber, child }: Row): readonly V[] {
    const first = caseNumber === undefined ? none : (this.#byCase.get(caseNumber) ?? none);
    if (child === undefined) return first;
    const second = this.#byChild.get(child) ?? none;
    const third = caseNumber === undefined ? (this.#byChildOfCase.get(child) ?? none) : none;
    if (second.length === 0 && third.length === 0) return first;
    if (first.length === 0 && third.length === 0) return second;
    return [...new Set([...first, ...second, ...third])];
  }
}

const none: readonly never[] = [];

export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
