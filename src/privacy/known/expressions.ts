import type { Draft } from '../solve/draft.ts';
import type { Address } from '../solve/system.ts';
import { groupBy } from '../numbers/group-by.ts';
import { isKnown, numberIn, publishedSlices, type Series, type Slice } from '../numbers/series.ts';

/** One role of a figure, or several added up. */
export interface Expression {
  readonly series: Series;
  readonly roles: readonly string[];
  /** The numbers of every group, by published span. */
  readonly told: ReadonlyMap<string, Numbers>;
  /** The same of spans that are not published. */
  readonly evidence: ReadonlyMap<string, Numbers>;
}

/** A number for each group; undefined where nothing is known of it. */
export type Numbers = readonly (number | undefined)[];

export function expression(series: Series, roles: readonly string[], groups: readonly string[]): Expression {
  const numbersOf = (slices: Iterable<Slice>): Map<string, Numbers> =>
    new Map(Array.from(slices, (slice) => [slice.span, numbersIn(slice, roles, groups)]));
  return { series, roles, told: numbersOf(publishedSlices(series)), evidence: numbersOf(series.evidence.values()) };
}

function numbersIn(slice: Slice, roles: readonly string[], groups: readonly string[]): Numbers {
  return groups.map((group) =>
    isKnown(slice, group) ? roles.reduce((sum, role) => sum + numberIn(slice, group, role), 0) : undefined,
  );
}

/** Alike wherever both stand, and standing together somewhere: then they are taken to be known to be the same. */
export function agree(one: Expression, other: Expression): boolean {
  return [...one.told].some(([span, told]) => hasCommon(told, other.told.get(span))) && isCompatible(one, other);
}

/** The same where they need not stand together in anything published: then it takes a number in what is not. */
export function agreeAnywhere(one: Expression, other: Expression): boolean {
  const isTelling = ([span, told]: [string, Numbers]): boolean =>
    hasCommon(told, other.evidence.get(span)) && told.some((number) => (number ?? 0) > 0);
  return agree(one, other) || ([...one.evidence].some(isTelling) && isCompatible(one, other));
}

/** Alike wherever both stand, if they do so anywhere. */
export function isCompatible(one: Expression, other: Expression): boolean {
  return (
    [...one.told].every(([span, told]) => isAlike(told, other.told.get(span))) &&
    [...one.evidence].every(([span, told]) => isAlike(told, other.evidence.get(span)))
  );
}

/** Whether there is a group of which both are known. */
function hasCommon(one: Numbers, other: Numbers | undefined): boolean {
  return other !== undefined && one.some((number, at) => number !== undefined && other[at] !== undefined);
}

/** Whether they are the same in all the groups of which both are known. */
function isAlike(one: Numbers, other: Numbers = []): boolean {
  return one.every((number, at) => number === undefined || other[at] === undefined || number === other[at]);
}

/** Of the expressions of one figure that always agree, the single ones, else the shortest. */
export function distinct(expressions: readonly Expression[]): Expression[] {
  const byNumbers = groupBy(expressions, ({ told, evidence }) => JSON.stringify([...told, ...evidence]));
  return [...byNumbers.values()].flatMap((alike) => {
    const singles = alike.filter(({ roles }) => roles.length === 1);
    return singles.length > 0 ? singles : alike.slice(0, 1);
  });
}

/** Writes down that two expressions are the same in a span, for every group of which both are known. */
export function link(draft: Draft, span: string, groups: readonly string[], one: Expression, other: Expression): void {
  const [our, their] = [one, other].map(({ told }) => told.get(span) ?? []);
  for (const [at, group] of groups.entries()) {
    if (our?.[at] === undefined || their?.[at] === undefined) continue;
    const [ours, theirs] = [one, other].map(({ series, roles }) =>
      roles.map((role): Address => ({ series: series.id, span, group, role })),
    );
    linkAddresses(draft, ours ?? [], theirs ?? []);
  }
}

/** Whether that would make one number of two that one figure has, such as all of its cases and those of one age. */
export function wouldJoin(draft: Draft, span: string, groups: readonly string[], one: Expression, other: Expression) {
  const [our, their] = [one, other].map(({ roles }) => (roles.length === 1 ? roles[0] : undefined));
  if (our === undefined || their === undefined) return false;
  return groups.some((group) =>
    draft.wouldJoin(
      { series: one.series.id, span, group, role: our },
      { series: other.series.id, span, group, role: their },
    ),
  );
}

function linkAddresses(draft: Draft, ours: readonly Address[], theirs: readonly Address[]): void {
  const [our, their] = [ours[0], theirs[0]];
  const single = ours.length === 1 && theirs.length === 1 && our !== undefined && their !== undefined;
  if (single && draft.find(our) !== undefined && draft.find(their) !== undefined) draft.same(our, their);
  else draft.sum('parts', [...ours.map((one) => [one, 1] as const), ...theirs.map((one) => [one, -1] as const)]);
}
