import type { Draft } from '../solve/draft.ts';
import { needOf } from '../numbers/needs.ts';
import { groupBy } from '../numbers/group-by.ts';
import { isKnown, numberIn, type Series, type Slice } from '../numbers/series.ts';

/** With more parts than this, they are not put together. */
const fewParts = 4;

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
      const single = parts.filter((inner) => inner !== outer && isLike(inner, outer));
      const within = someOf(single).filter((inner) => liesWithin(inner, outer));
      for (const inner of within) addBeyond(draft, inner, outer, minCell);
    }
  }
}

/** Of a share, another share of the same cases; else, any part of the indicator's main figure. */
function isLike(inner: Part, outer: Part): boolean {
  if (inner.role !== outer.role) return false;
  if (inner.role === 'cases') return outer.series.isMain;
  return compare([{ ...inner, role: 'cases' }], { ...outer, role: 'cases' }, (a, b) => a === b);
}

/** One part, or several that may have no case in common. */
function someOf(parts: readonly Part[]): Part[][] {
  if (parts.length > fewParts) return parts.map((part) => [part]);
  return Array.from({ length: 2 ** parts.length - 1 }, (_, at) =>
    parts.filter((_, bit) => ((at + 1) >> bit) % 2 === 1),
  );
}

function liesWithin(inner: readonly Part[], outer: Part): boolean {
  return compare(inner, outer, (a, b) => a <= b);
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

function compare(inner: readonly Part[], outer: Part, holds: (a: number, b: number) => boolean): boolean {
  const parts = [...inner, outer];
  return everywhere(parts, (sliceOf) =>
    knownGroups([...outer.series.groups], parts, sliceOf).every((group) =>
      holds(totalIn(inner, sliceOf, group), totalIn([outer], sliceOf, group)),
    ),
  );
}

/** One span of a figure. */
interface SliceOf {
  (series: Series): Slice | undefined;
}

/** Whether something holds in each span that all of the figures have, also in those that are not published. */
function everywhere(parts: readonly Part[], holds: (sliceOf: SliceOf) => boolean): boolean {
  const maps: readonly ((series: Series) => ReadonlyMap<string, Slice>)[] = [
    ({ slices }) => slices,
    ({ evidence }) => evidence,
  ];
  return maps.every((slicesOf) => {
    const [first, ...others] = parts.map(({ series }) => slicesOf(series));
    const shared = [...(first?.keys() ?? [])].filter((span) => others.every((slices) => slices.has(span)));
    return shared.every((span) => holds((series) => slicesOf(series).get(span)));
  });
}

/** The groups of which all of the figures are known in a span. */
function knownGroups(groups: readonly string[], parts: readonly Part[], sliceOf: SliceOf): string[] {
  const slices = parts.flatMap(({ series }) => sliceOf(series) ?? []);
  return groups.filter((group) => slices.every((slice) => isKnown(slice, group)));
}

function totalIn(parts: readonly Part[], sliceOf: SliceOf, group: string): number {
  return parts.reduce((sum, { series, role }) => sum + numberIn(sliceOf(series), group, role), 0);
}

function totalAt(parts: readonly Part[], span: string, group: string): number {
  return totalIn(parts, ({ slices }) => slices.get(span), group);
}

function addBeyond(draft: Draft, inner: readonly Part[], outer: Part, minCell: number): void {
  const beyond = `beyond:${inner.map(({ series }) => series.id).join()}`;
  for (const [span, { slots }] of outer.series.slices) {
    if (!inner.every(({ series }) => series.slices.has(span))) continue;
    for (const [group, slot] of slots) {
      if (knownGroups([group], inner, ({ slices }) => slices.get(span)).length === 0) continue;
      const at = { span, group };
      const value = totalAt([outer], span, group) - totalAt(inner, span, group);
      const need = needOf({ role: beyond, value, kind: 'people', shown: false }, slot, minCell);
      draft.add({ series: outer.series.id, ...at, role: beyond }, { value, floor: 0, cost: 0, need });
      draft.sum('parts', [
        [{ series: outer.series.id, ...at, role: outer.role }, -1],
        ...inner.map(({ series, role }) => [{ series: series.id, ...at, role }, 1] as const),
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
  const places = spans.flatMap((span) =>
    knownGroups(groups, parts, ({ slices }) => slices.get(span)).map((group) => ({ span, group })),
  );
  const agrees = (sliceOf: SliceOf): boolean =>
    knownGroups(groups, parts, sliceOf).every(
      (group) => totalIn(left, sliceOf, group) === totalIn(right, sliceOf, group),
    );
  if (!everywhere(parts, agrees)) return;
  for (const place of places) {
    const terms = (some: readonly Part[], times: number) =>
      some.map(({ series, role }) => [{ series: series.id, ...place, role }, times] as const);
    draft.sum('parts', [...terms(left, 1), ...terms(right, -1)]);
  }
}
