import type { Knowledge, ViewName } from '../../model/knowledge.ts';
import type { ListName } from '../../model/lists.ts';
import type { Reason } from '../../model/observation.ts';
import type { Row } from '../../model/rows.ts';
import { rowsOf, type Indicator } from './define.ts';
import type { Figure } from './figures.ts';

/** The list, column or kind of activity that a figure needs and the lists do not have; undefined when all is there. */
export function whatIsMissing(indicator: Indicator, figure: Figure<Row>, knowledge: Knowledge): Reason | undefined {
  return oncePer(missingBefore, knowledge, figure, () => lookForMissing(indicator, figure, knowledge));
}

function lookForMissing(indicator: Indicator, figure: Figure<Row>, knowledge: Knowledge): Reason | undefined {
  for (const [list, needs] of readsOf(indicator, figure)) {
    const fields = knowledge.lists[list]?.fields;
    if (fields === undefined) return { code: 'missing-list', args: { list } };
    const lacking = needs.find((need) => !alternatives(need).some((field) => fields.has(field)));
    if (lacking !== undefined) return { code: 'missing-column', args: { list, field: lacking } };
  }
  const kind = indicator.kinds?.find((one) => !knowledge.tellsKind(one));
  return kind === undefined ? undefined : { code: 'unknown-kind', args: { kind } };
}

/**
 * Tells why a case can't be judged by what its rows hold: a cell that could not be read in a field the
 * indicator reads, or a file without the column. Both would otherwise look like "not filled in". Only the cases of the
 * indicator's own view are known.
 */
export function unreadable(
  indicator: Indicator,
  figure: Figure<Row>,
  knowledge: Knowledge,
): (unit: Row) => string | undefined {
  const { list } = knowledge.views[indicator.of];
  const needs = [...(indicator.reads[list] ?? []), ...(figure.reads?.[list] ?? [])];
  const key = `${indicator.of}: ${needs.join()}`;
  const reasons = oncePer(reasonsBefore, knowledge, key, () => lookForUnreadable(indicator.of, needs, knowledge));
  return (unit) => reasons.get(unit);
}

/** The cases of a view that can't be judged, and why. */
function lookForUnreadable(view: ViewName, needs: readonly string[], knowledge: Knowledge): Map<Row, string> {
  const fields = new Set(needs.flatMap(alternatives));
  const withoutColumn = knowledge.files.map(
    (file) => !needs.every((need) => alternatives(need).some((field) => file.fields.has(field))),
  );
  const someLack = withoutColumn.includes(true);
  const reasonOf = (row: Row): string | undefined => {
    if (someLack && withoutColumn[row.file] === true) return 'no-such-column';
    if (row.unusable === undefined) return undefined;
    return Object.entries(row.unusable).find(([field]) => fields.has(field))?.[1];
  };
  const found = new Map<Row, string>();
  const { units } = knowledge.views[view];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Row;
    const reason = 'rows' in unit ? firstReason(rowsOf(unit), reasonOf) : reasonOf(unit);
    if (reason !== undefined) found.set(unit, reason);
  }
  return found;
}

function firstReason(rows: readonly Row[], reasonOf: (row: Row) => string | undefined): string | undefined {
  for (let at = 0; at < rows.length; at++) {
    const reason = reasonOf(rows[at] as Row);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function readsOf(indicator: Indicator, figure: Figure<Row>): [ListName, readonly string[]][] {
  return [...Object.entries(indicator.reads), ...Object.entries(figure.reads ?? {})] as [ListName, readonly string[]][];
}

function alternatives(need: string): string[] {
  return need.split('|').map((field) => field.trim());
}

/** Found out once for each figure, indicator or whatever else tells it, of what is known. */
export type OncePer<K, T> = WeakMap<Knowledge, Map<K, T>>;

const missingBefore: OncePer<Figure<Row>, Reason | undefined> = new WeakMap();
/** By the view and the fields that are needed: many figures need the same. */
const reasonsBefore: OncePer<string, ReadonlyMap<Row, string>> = new WeakMap();

/** What a figure needs is the same for every period. */
export function oncePer<K, T>(before: OncePer<K, T>, knowledge: Knowledge, asking: K, look: () => T): T {
  let known = before.get(knowledge);
  if (known === undefined) before.set(knowledge, (known = new Map()));
  if (!known.has(asking)) known.set(asking, look());
  return known.get(asking) as T;
}
