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
 * The cases of the indicator's view that can't be judged by what their rows hold, and why: a cell that could not be read
 * in a field the indicator reads, or a file without the column. Both would otherwise look like "not filled in". Of fields
 * of which either will do, what stands after the first that is filled in is not needed, and may be unreadable.
 */
export function unreadable(indicator: Indicator, figure: Figure<Row>, knowledge: Knowledge): ReadonlyMap<Row, string> {
  const { list } = knowledge.views[indicator.of];
  const needs = [...(indicator.reads[list] ?? []), ...(figure.reads?.[list] ?? [])];
  const key = `${indicator.of}: ${needs.join()}`;
  return oncePer(reasonsBefore, knowledge, key, () => lookForUnreadable(indicator.of, needs, knowledge));
}

function lookForUnreadable(view: ViewName, needs: readonly string[], knowledge: Knowledge): ReadonlyMap<Row, string> {
  const { list } = knowledge.views[view];
  const lacksColumn = knowledge.files.map(
    ({ list: of, fields }) => of === list && !needs.every((need) => alternatives(need).some((one) => fields.has(one))),
  );
  const units = lacksColumn.includes(true) ? knowledge.views[view].units : doubtful(view, knowledge);
  if (units.length === 0) return noReasons;
  const read = needs.map(alternatives);
  const reasonOf = (row: Row): string | undefined => {
    if (lacksColumn[row.file] === true) return 'no-such-column';
    return row.unusable === undefined ? undefined : firstText(read, (fields) => unreadableIn(fields, row));
  };
  const found = new Map<Row, string>();
  for (const unit of units) {
    const reason = 'rows' in unit ? firstText(rowsOf(unit), reasonOf) : reasonOf(unit);
    if (reason !== undefined) found.set(unit, reason);
  }
  return found.size === 0 ? noReasons : found;
}

/** One for all, so that figures which leave nothing out can be seen to be alike. */
const noReasons: ReadonlyMap<Row, string> = new Map();

/** The cases of a view with anything that could not be read: mostly few, and only they need a closer look. */
function doubtful(view: ViewName, knowledge: Knowledge): readonly Row[] {
  return oncePer(doubtfulBefore, knowledge, view, () => {
    const units: readonly Row[] = knowledge.views[view].units;
    return units.filter(({ unusable }) => unusable !== undefined);
  });
}

/** Why none of some fields, the first that is filled in deciding, can be told of a row; undefined where one can, or all are empty. */
function unreadableIn(fields: readonly string[], row: Row): string | undefined {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  const field = fields.find((one) => row.unusable?.[one] !== undefined || values[one] !== undefined);
  return field === undefined ? undefined : row.unusable?.[field];
}

function firstText<T>(all: readonly T[], textOf: (one: T) => string | undefined): string | undefined {
  for (let at = 0; at < all.length; at++) {
    const text = textOf(all[at] as T);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The fields that a figure needs, list by list. */
export function readsOf(indicator: Indicator, figure: Figure<Row>): [ListName, readonly string[]][] {
  return [...Object.entries(indicator.reads), ...Object.entries(figure.reads ?? {})] as [ListName, readonly string[]][];
}

function alternatives(need: string): string[] {
  return need.split('|').map((field) => field.trim());
}

/** A question that is asked again and again of what is known, with something to tell it from others of its sort. */
export interface Question<K, T> {
  readonly answers?: ReadonlyMap<K, T>;
}

const missingBefore: Question<Figure<Row>, Reason | undefined> = {};
/** By the view and the fields that are needed: many figures need the same. */
const reasonsBefore: Question<string, ReadonlyMap<Row, string>> = {};
const doubtfulBefore: Question<ViewName, readonly Row[]> = {};

/** Answers a question by looking once. */
export function oncePer<K, T>(question: Question<K, T>, { answers }: Knowledge, asking: K, look: () => T): T {
  let known = answers.get(question);
  if (known === undefined) answers.set(question, (known = new Map()));
  if (!known.has(asking)) known.set(asking, look());
  return known.get(asking) as T;
}
