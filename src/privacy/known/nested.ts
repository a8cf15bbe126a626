import type { Draft } from '../solve/draft.ts';
import { needOf } from '../numbers/needs.ts';
import { groupBy } from '../numbers/group-by.ts';
import { numberAt, type Series } from '../numbers/series.ts';

/** A figure and which of its numbers is a part of the indicator's cases. */
interface Part {
  readonly series: Series;
  readonly role: string;
}

/**
 * Figures of one indicator that are parts of each other: open investigations and the overdue ones among them,
 * follow-ups with the private network, the professional one, either and both. What the greater has beyond the smaller
 * is a number as well. As elsewhere, what holds in the numbers throughout is taken to be known.
 */
export function addNested(draft: Draft, all: readonly Series[], minCell: number): void {
  for (const parts of partsOf(all)) {
    for (const outer of parts) {
      const within = parts.filter((inner) => inner !== outer && liesWithin(inner, outer));
      for (const inner of within) addBeyond(draft, inner, outer, minCell);
    }
  }
}

/** Either or both: two parts together are as many as two others, or as one. */
export function addOverlaps(draft: Draft, all: readonly Series[]): void {
  for (const parts of partsOf(all)) {
    const pairs = parts.flatMap((one, at) => parts.slice(at + 1).map((other) => [one, other]));
    const some = [...parts.map((one) => [one]), ...pairs];
    for (const [at, left] of some.entries()) {
      const others = some.slice(at + 1).filter((right) => isOverlap(left, right));
      for (const right of others) addOverlap(draft, left, right);
    }
  }
}

function isOverlap(left: readonly Part[], right: readonly Part[]): boolean {
  return left.length + right.length > 2 && !left.some((part) => right.includes(part));
}

function partsOf(all: readonly Series[]): Part[][] {
  const families = [...groupBy(all, ({ family }) => family).values()];
  return families.map((figures) => figures.flatMap((series) => partOf(series) ?? []));
}

function partOf(series: Series): Part | undefined {
  if (series.roles.has('met')) return { series, role: 'met' };
  return series.signed.has('cases') || !isCount(series) ? undefined : { series, role: 'cases' };
}

function isCount({ id }: Series): boolean {
  return id.endsWith('/count') || id.endsWith('/distribution');
}

/** Never greater than the indicator's main figure; or of a share, than another share of the same cases. */
function liesWithin(inner: Part, outer: Part): boolean {
  if (inner.role !== outer.role) return false;
  if (inner.role === 'met' ? !compare(inner.series, outer.series, 'cases', (a, b) => a === b) : !outer.series.isMain)
    return false;
  return compare(inner.series, outer.series, inner.role, (a, b) => a <= b);
}

function compare(inner: Series, outer: Series, role: string, holds: (a: number, b: number) => boolean): boolean {
  const shared = [...inner.slices.keys()].filter((span) => outer.slices.has(span));
  return shared.every((span) =>
    [...outer.groups].every((group) =>
      holds(numberAt(inner, span, group, role) ?? 0, numberAt(outer, span, group, role) ?? 0),
    ),
  );
}

function addBeyond(draft: Draft, inner: Part, outer: Part, minCell: number): void {
  const beyond = `beyond:${inner.series.id}`;
  for (const [span, { slots }] of outer.series.slices) {
    if (!inner.series.slices.has(span)) continue;
    for (const [group, slot] of slots) {
      const at = { span, group };
      const value = (slot.get(outer.role)?.value ?? 0) - (numberAt(inner.series, span, group, inner.role) ?? 0);
      const need = needOf({ role: beyond, value, kind: 'people', shown: false }, slot, minCell);
      draft.add({ series: outer.series.id, ...at, role: beyond }, { value, floor: 0, cost: 0, need });
      draft.sum('parts', [
        [{ series: outer.series.id, ...at, role: outer.role }, -1],
        [{ series: inner.series.id, ...at, role: inner.role }, 1],
        [{ series: outer.series.id, ...at, role: beyond }, 1],
      ]);
    }
  }
}

function addOverlap(draft: Draft, left: readonly Part[], right: readonly Part[]): void {
  const [first] = left;
  if (first === undefined) return;
  const parts = [...left, ...right];
  const spans = [...first.series.slices.keys()].filter((span) => parts.every(({ series }) => series.slices.has(span)));
  const groups = [...new Set(parts.flatMap(({ series }) => Array.from(series.groups)))];
  const total = (some: readonly Part[], span: string, group: string): number =>
    some.reduce((sum, { series, role }) => sum + (numberAt(series, span, group, role) ?? 0), 0);
  const places = spans.flatMap((span) => groups.map((group) => ({ span, group })));
  if (!places.every(({ span, group }) => total(left, span, group) === total(right, span, group))) return;
  for (const place of places) {
    const terms = (some: readonly Part[], times: number) =>
      some.map(({ series, role }) => [{ series: series.id, ...place, role }, times] as const);
    draft.sum('parts', [...terms(left, 1), ...terms(right, -1)]);
  }
}
