import type { Draft } from '../solve/draft.ts';
import type { Address } from '../solve/system.ts';
import { groupBy } from '../numbers/group-by.ts';
import { holdsOverTime, slackOf } from '../numbers/over-time.ts';
import { byOf, whole } from '../numbers/figures.ts';
import { needOf } from '../numbers/needs.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { groupsIn, numberAt, publishedSlices, type Series, type Slice } from '../numbers/series.ts';

/*
 * Every sum that a reader can know of is written down here. Which of them hold for a figure is not asked of the
 * indicator: a sum that holds in the numbers throughout is taken to be known, one that does not is none.
 */

/** Parts that make up each number: those that met and missed, the bands, the account. */
export function addParts(draft: Draft, series: Series): void {
  for (const slice of series.slices.values()) {
    for (const [group, slot] of slice.slots) {
      const address = (role: string): Address => ({ series: series.id, span: slice.span, group, role });
      const sum = (total: string, parts: readonly string[]): void => {
        if (slot.has(total) && parts.length > 0)
          draft.sum('parts', [[address(total), -1], ...parts.map((one) => [address(one), 1] as const)]);
      };
      const starting = (name: string): string[] => [...slot.keys()].filter((role) => role.startsWith(name));
      if (slot.has('met')) sum('cases', ['met', 'missed']);
      if (slot.has('children')) sum('cases', ['children', 'repeats']);
      sum('cases', starting('band:'));
      const full = slot.get('rest')?.of;
      if (full !== undefined) sum('cases', [full, 'rest']);
      sum('sum', starting('band-sum:'));
    }
  }
}

/** What is left of the cases adds up because the rest does. */
function countedRoles({ roles }: Series): string[] {
  return [...roles].filter((role) => role !== 'missed' && role !== 'repeats' && role !== 'rest');
}

/** Groups that add up to the whole, or leave some of it: a milestone may be about one group alone. */
export function addGroups(draft: Draft, series: Series, minCell: number): void {
  const bys = new Set([...series.groups].map(byOf).filter((by) => by !== ''));
  for (const by of bys) {
    const groups = [...series.groups].filter((group) => byOf(group) === by);
    const slices = publishedSlices(series).filter(({ slots }) => groups.some((group) => slots.has(group)));
    for (const role of countedRoles(series)) {
      const slack = slackOf(series, role, groups.length);
      const left = slices.map((slice) => leftOver(series, slice, groups, role));
      if (left.every((rest) => Math.abs(rest) <= slack)) addGroupSums(draft, series, slices, groups, role);
      else if (left.every((rest) => rest >= 0)) addOthers(draft, series, slices, groups, role, minCell);
    }
  }
}

function addGroupSums(
  draft: Draft,
  series: Series,
  slices: readonly Slice[],
  groups: readonly string[],
  role: string,
): void {
  for (const { span } of slices) {
    const address = (group: string): Address => ({ series: series.id, span, group, role });
    draft.sum('groups', [[address(whole), -1], ...groups.map((group) => [address(group), 1] as const)]);
  }
}

/** The groups that are not told of, together: they are as few as any other. */
function addOthers(
  draft: Draft,
  series: Series,
  slices: readonly Slice[],
  groups: readonly string[],
  role: string,
  minCell: number,
): void {
  for (const slice of slices) {
    const { span, slots } = slice;
    const slot = slots.get(whole) ?? new Map<string, Quantity>();
    const address = (group: string): Address => ({ series: series.id, span, group, role });
    const others = address(`${byOf(groups[0] ?? '')}=\0`);
    const value = leftOver(series, slice, groups, role);
    const kind = slot.get(role)?.kind ?? 'people';
    const need = value === 0 ? undefined : needOf({ role, value, kind, shown: false }, slot, minCell);
    draft.add(others, { value, floor: 0, cost: 0, need });
    draft.sum('groups', [[address(whole), -1], ...groups.map((group) => [address(group), 1] as const), [others, 1]]);
  }
}

/** What is left of the whole when the groups are taken from it. */
function leftOver(series: Series, { span }: Slice, groups: readonly string[], role: string): number {
  const sum = groups.reduce((all, group) => all + (numberAt(series, span, group, role) ?? 0), 0);
  return (numberAt(series, span, whole, role) ?? 0) - sum;
}

/** Spans that add up to longer ones; and, for a stock, spans that end on one day. */
export function addSpans(draft: Draft, series: Series): void {
  for (const role of countedRoles(series)) {
    for (const sum of series.spans.sums) {
      if (!isTold(series, [sum.whole, ...sum.parts.map(({ span }) => span)], role)) continue;
      if (holdsOverTime(series, sum, role)) addSpanSum(draft, series, sum, role);
    }
    addConstants(draft, series, role);
  }
}

/** A leftover has only the roles that add up over time. */
function isTold(series: Series, spans: readonly string[], role: string): boolean {
  return spans.every((span) => {
    const slice = series.slices.get(span);
    return slice !== undefined && (slice.published || (slice.slots.get(whole)?.has(role) ?? false));
  });
}

function addSpanSum(draft: Draft, series: Series, sum: Series['spans']['sums'][number], role: string): void {
  for (const group of groupsIn(series, [sum.whole, ...sum.parts.map(({ span }) => span)])) {
    const address = (span: string): Address => ({ series: series.id, span, group, role });
    draft.sum('spans', [
      [address(sum.whole), -1],
      ...sum.parts.map(({ span, times }) => [address(span), times] as const),
    ]);
  }
}

/** Rows that can't be placed in time are the same in every span; a stock is the same in spans that end together. */
function addConstants(draft: Draft, series: Series, role: string): void {
  const slices = publishedSlices(series);
  const [first] = slices;
  if (first === undefined) return;
  if (isSideRole(role) && slices.every((slice) => isSame(series, first, slice, role))) {
    for (const slice of slices) equate(draft, series, first, slice, role);
    return;
  }
  const byEnd = groupBy(slices, ({ period }) => String(period?.to));
  const pairs = [...byEnd.values()].flatMap(([one, ...others]) =>
    others.map((other) => [one ?? other, other] as const),
  );
  if (!pairs.every(([one, other]) => isSame(series, one, other, role))) return;
  for (const [one, other] of pairs) equate(draft, series, one, other, role);
}

function isSideRole(role: string): boolean {
  return /^(?:excluded|note):/.test(role);
}

function isSame(series: Series, one: Slice, other: Slice, role: string): boolean {
  return groupsIn(series, [one.span, other.span]).every(
    (group) => numberAt(series, one.span, group, role) === numberAt(series, other.span, group, role),
  );
}

function equate(draft: Draft, series: Series, one: Slice, other: Slice, role: string): void {
  for (const group of groupsIn(series, [one.span, other.span])) {
    draft.same(
      { series: series.id, span: one.span, group, role },
      { series: series.id, span: other.span, group, role },
    );
  }
}
