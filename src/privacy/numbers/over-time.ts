import type { Quantity } from './quantities.ts';
import { groupsIn, numberAt, type Series, type Slice } from './series.ts';
import type { Part, Sum } from './spans.ts';

/** A sum over time holds for the whole and for every group; what holds in the numbers is taken to be known. */
export function holdsOverTime(series: Series, { whole, parts }: Sum, role: string): boolean {
  const slack = slackOf(series, role, parts.length);
  return groupsIn(series, [whole, ...parts.map(({ span }) => span)]).every((group) => {
    const all = numberAt(series, whole, group, role) ?? 0;
    return Math.abs(all - sumOver(series, parts, group, role)) <= slack;
  });
}

/** The same figures with the days that are left when published periods are taken from each other. */
export function withLeftovers(series: Series): Series {
  if (series.spans.leftovers.length === 0) return series;
  const additive = [...series.roles].filter((role) => role !== 'rest' && isAdditive(series, role));
  const leftovers = series.spans.leftovers.map((sum) => leftoverSlice(series, sum, additive));
  const slices = new Map([...series.slices, ...leftovers.map((slice) => [slice.span, slice] as const)]);
  return { ...series, slices };
}

function leftoverSlice(series: Series, { whole, parts }: Sum, roles: readonly string[]): Slice {
  const groups = groupsIn(
    series,
    parts.map(({ span }) => span),
  );
  const slots = new Map<string, Map<string, Quantity>>(groups.map((group) => [group, new Map()]));
  for (const role of roles) {
    const values = [...slots.keys()].map((group) => sumOver(series, parts, group, role));
    // Less than none shows that it does not add up over time, a stock for instance.
    if (!series.signed.has(role) && values.some((value) => value < 0)) continue;
    const like = quantityLike(series, role);
    [...slots.values()].forEach((slot, at) => slot.set(role, { ...like, role, value: values[at] ?? 0, shown: false }));
  }
  return { span: whole, published: false, period: undefined, slots };
}

function isAdditive(series: Series, role: string): boolean {
  const checkable = series.spans.sums.filter(({ parts }) => parts.every(({ span }) => series.slices.has(span)));
  return checkable.every((sum) => holdsOverTime(series, sum, role));
}

function quantityLike(series: Series, role: string): Quantity {
  for (const { slots } of series.slices.values()) {
    for (const slot of slots.values()) {
      const quantity = slot.get(role);
      if (quantity !== undefined) return quantity;
    }
  }
  return { role, value: 0, kind: 'people', shown: false };
}

/** Amounts are rounded to whole numbers, each by at most a half. */
export function slackOf(series: Series, role: string, parts: number): number {
  return quantityLike(series, role).kind === 'amount' ? parts + 1 : 0;
}

function sumOver(series: Series, parts: readonly Part[], group: string, role: string): number {
  return parts.reduce((sum, { span, times }) => sum + times * (numberAt(series, span, group, role) ?? 0), 0);
}
