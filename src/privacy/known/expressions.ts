import type { Draft } from '../solve/draft.ts';
import type { Address } from '../solve/system.ts';
import { groupBy } from '../numbers/group-by.ts';
import { numberAt, publishedSlices, type Series } from '../numbers/series.ts';

/** One role of a figure, or several added up. */
export interface Expression {
  readonly series: Series;
  readonly roles: readonly string[];
  /** The numbers of every group, by span. */
  readonly told: ReadonlyMap<string, string>;
}

export function expression(series: Series, roles: readonly string[], groups: readonly string[]): Expression {
  const told = new Map<string, string>();
  for (const { span } of publishedSlices(series)) {
    const numbers = groups.map((group) =>
      roles.reduce((sum, role) => sum + (numberAt(series, span, group, role) ?? 0), 0),
    );
    told.set(span, numbers.join(' '));
  }
  return { series, roles, told };
}

/** Alike wherever both stand, and standing together somewhere: then they are taken to be known to be the same. */
export function agree(one: Expression, other: Expression): boolean {
  const shared = [...one.told].filter(([span]) => other.told.has(span));
  return shared.length > 0 && shared.every(([span, told]) => other.told.get(span) === told);
}

/** Of the expressions of one figure that always agree, the single ones, else the shortest. */
export function distinct(expressions: readonly Expression[]): Expression[] {
  const byNumbers = groupBy(expressions, ({ told }) => [...told].join());
  return [...byNumbers.values()].flatMap((alike) => {
    const singles = alike.filter(({ roles }) => roles.length === 1);
    return singles.length > 0 ? singles : alike.slice(0, 1);
  });
}

/** Writes down that two expressions are the same in a span, for every group. */
export function link(draft: Draft, span: string, groups: readonly string[], one: Expression, other: Expression): void {
  for (const group of groups) {
    const [ours, theirs] = [one, other].map(({ series, roles }) =>
      roles.map((role): Address => ({ series: series.id, span, group, role })),
    );
    linkAddresses(draft, ours ?? [], theirs ?? []);
  }
}

function linkAddresses(draft: Draft, ours: readonly Address[], theirs: readonly Address[]): void {
  const [our, their] = [ours[0], theirs[0]];
  const single = ours.length === 1 && theirs.length === 1 && our !== undefined && their !== undefined;
  if (single && draft.find(our) !== undefined && draft.find(their) !== undefined) draft.same(our, their);
  else draft.sum('parts', [...ours.map((one) => [one, 1] as const), ...theirs.map((one) => [one, -1] as const)]);
}
