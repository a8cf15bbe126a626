import { needOf } from '../numbers/needs.ts';
import { groupBy } from '../numbers/group-by.ts';
import { isKnown, numberIn, publishedSlices, type Series, type Slice } from '../numbers/series.ts';
import type { Draft } from '../solve/draft.ts';

/** One number of a figure: all of its cases, those that met, or those of a band. */
interface Counted {
  readonly series: Series;
  readonly role: string;
  readonly published: readonly Slice[];
  readonly evidence: readonly Slice[];
}

interface Pair {
  readonly inner: Counted;
  readonly outer: Counted;
}

/**
 * Numbers of different figures of which one lies within the other, such as those placed in families or institutions
 * and all that are placed: what the greater has beyond the smaller is a number as well, and may be few. Which they are
 * is not asked of the indicators. Of what counts over the same, whatever is never the greater, in any span or group
 * and in the quarters that are not published, is taken to lie within the other; a chance that is left only hides more.
 */
export function addContained(draft: Draft, all: readonly Series[], minCell: number): void {
  for (const [view, series] of groupBy(all, ({ view }) => view ?? '')) {
    if (view === '') continue;
    const counted = distinct(draft, series.flatMap(countedIn));
    const pairs = counted.flatMap((outer) => counted.map((inner) => ({ inner, outer })));
    for (const pair of pairs.filter((one) => !isOwn(draft, one) && isClose(one, minCell) && liesWithin(one)))
      addBeyond(draft, pair, minCell);
  }
}

/** Numbers that are known to be the same are taken once: from the figure that tells them in all of the spans. */
function distinct(draft: Draft, all: readonly Counted[]): Counted[] {
  const kept: Counted[] = [];
  for (const one of all.toSorted((a, b) => b.published.length - a.published.length)) {
    const isKnown = (other: Counted): boolean =>
      one.published.every(({ span }) => other.series.slices.has(span)) && isSame(draft, one, other);
    if (!kept.some(isKnown)) kept.push(one);
  }
  return kept;
}

/** Whether they are one number wherever both are told. */
function isSame(draft: Draft, one: Counted, other: Counted): boolean {
  const shared = one.published.filter(({ span }) => other.series.slices.has(span));
  return shared.every(({ span, slots }) =>
    [...slots.keys()].every((group) =>
      draft.isSame(
        { series: one.series.id, span, group, role: one.role },
        { series: other.series.id, span, group, role: other.role },
      ),
    ),
  );
}

/** Those that met among their own cases: what is left of them is known as those that missed. */
function isOwn(draft: Draft, { inner, outer }: Pair): boolean {
  return inner.series === outer.series || isSame(draft, { ...inner, role: 'cases' }, outer);
}

function countedIn(series: Series): Counted[] {
  const published = publishedSlices(series);
  const evidence = [...series.evidence.values()];
  const roles = [...series.roles].filter((role) => /^(?:cases|met)$/.test(role) && !series.signed.has(role));
  return roles.map((role) => ({ series, role, published, evidence }));
}

/** Whether somewhere few or none are left: else the one tells next to nothing of the other. */
function isClose({ inner, outer }: Pair, minCell: number): boolean {
  return outer.published.some(({ span }) =>
    [...outer.series.groups].some((group) => {
      const some = numberIn(inner.series.slices.get(span), group, inner.role);
      const beyond = numberIn(outer.series.slices.get(span), group, outer.role) - some;
      return some + beyond >= minCell && beyond < minCell;
    }),
  );
}

/** Whether it is never the greater, wherever both stand. */
function liesWithin({ inner, outer }: Pair): boolean {
  const groups = new Set([...inner.series.groups, ...outer.series.groups]);
  const holds = (one: Slice, other: Slice | undefined): boolean =>
    other === undefined ||
    [...groups]
      .filter((group) => isKnown(one, group) && isKnown(other, group))
      .every((group) => numberIn(one, group, inner.role) <= numberIn(other, group, outer.role));
  return (
    inner.published.every((slice) => holds(slice, outer.series.slices.get(slice.span))) &&
    inner.evidence.every((slice) => holds(slice, outer.series.evidence.get(slice.span)))
  );
}

function addBeyond(draft: Draft, { inner, outer }: Pair, minCell: number): void {
  const beyond = `beyond:${outer.role}:${inner.series.id}:${inner.role}`;
  for (const [span, { slots }] of outer.series.slices) {
    const within = inner.series.slices.get(span);
    if (within === undefined) continue;
    for (const [group, slot] of slots) {
      if (!isKnown(within, group)) continue;
      const value = (slot.get(outer.role)?.value ?? 0) - numberIn(within, group, inner.role);
      const need = needOf({ role: beyond, value, kind: 'people', shown: false }, slot, minCell);
      const at = (series: Series, role: string) => ({ series: series.id, span, group, role });
      draft.add(at(outer.series, beyond), { value, floor: 0, cost: 0, need });
      draft.sum('parts', [
        [at(outer.series, outer.role), -1],
        [at(inner.series, inner.role), 1],
        [at(outer.series, beyond), 1],
      ]);
    }
  }
}
