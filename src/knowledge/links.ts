import type { ViewName, ViewUnits } from '../model/knowledge.ts';
import type { Case, Row } from '../model/rows.ts';
import { addTo, Filing } from './filing.ts';

type Views = { readonly [V in ViewName]: { readonly units: readonly ViewUnits[V][] } };

/** Finds the units of a view by case or by child; each view is gone through once, when it is first asked for. */
export class Links {
  readonly #views: Views;
  readonly #caseOf: (row: Row) => Case | undefined;
  readonly #byCase = new Map<ViewName, Filing<Row>>();
  readonly #byChild = new Map<ViewName, Map<string, Row[]>>();

  constructor(views: Views, caseOf: (row: Row) => Case | undefined) {
    this.#views = views;
    this.#caseOf = caseOf;
  }

  onCase<V extends ViewName>(view: V, row: Row): readonly ViewUnits[V][] {
    let filing = this.#byCase.get(view);
    if (filing === undefined) this.#byCase.set(view, (filing = new Filing<Row>(this.#views[view].units)));
    return filing.on(row) as unknown as ViewUnits[V][];
  }

  ofChild<V extends ViewName>(view: V, row: Row): readonly ViewUnits[V][] {
    let index = this.#byChild.get(view);
    if (index === undefined) {
      this.#byChild.set(view, (index = new Map()));
      for (const unit of this.#views[view].units) for (const key of this.#filed(unit)) addTo(index, key, unit);
    }
    const keys = this.#sought(row);
    const found = keys.flatMap((key) => index.get(key) ?? []) as unknown as ViewUnits[V][];
    return keys.length < 2 ? found : [...new Set(found)];
  }

  #filed(unit: Row): string[] {
    const child = this.#childOf(unit);
    if (child === undefined) return [caseKey(unit)];
    return unit.caseNumber === undefined ? [`child|${child}`] : [`child|${child}`, `known on case|${unit.caseNumber}`];
  }

  /** Where the child is known, also what stands on the case without a child; where it is not, all that is on the case. */
  #sought(row: Row): string[] {
    const child = this.#childOf(row);
    if (child !== undefined) return [`child|${child}`, caseKey(row)];
    return row.caseNumber === undefined ? [caseKey(row)] : [caseKey(row), `known on case|${row.caseNumber}`];
  }

  #childOf(row: Row): string | undefined {
    return row.child ?? this.#caseOf(row)?.child;
  }
}

/** A row with neither child nor case is alone. */
function caseKey({ caseNumber, file, line }: Row): string {
  return caseNumber === undefined ? `row|${file}|${line}` : `case|${caseNumber}`;
}
