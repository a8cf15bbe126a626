import type { ViewName, ViewUnits } from '../model/knowledge.ts';
import { namedChild } from '../model/named-child.ts';
import type { Case, Row } from '../model/rows.ts';
import { Filing } from './filing.ts';
import { UnitsByChild } from './units-by-child.ts';

type Views = { readonly [V in ViewName]: { readonly units: readonly ViewUnits[V][] } };

/** Finds the units of a view by case or by child; each view is gone through once, when it is first asked for. */
export class Links {
  readonly #views: Views;
  readonly #caseOf: (row: Row) => Case | undefined;
  readonly #byCase = new Map<ViewName, Filing<Row>>();
  readonly #byChild = new Map<ViewName, UnitsByChild<Row>>();

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
    let units = this.#byChild.get(view);
    if (units === undefined) {
      this.#byChild.set(view, (units = new UnitsByChild<Row>(this.#views[view].units, (one) => this.#childOf(one))));
    }
    return units.of(row) as unknown as ViewUnits[V][];
  }

  /** A row that stands with its case in place of a child has been held against the cases already: it is nobody's for sure. */
  #childOf(row: Row): string | undefined {
    const speaker = row.child === undefined ? this.#caseOf(row) : row;
    return speaker && namedChild(speaker);
  }
}
