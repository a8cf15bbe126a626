import type { Draft } from '../solve/draft.ts';
import { groupsIn, numberAt, publishedSlices, type Series, type Slice } from '../numbers/series.ts';

/**
 * Figures of one indicator of which one tells by how much the other has grown since the span before: with two of the
 * three numbers known, the third is known.
 */
export function addGrowth(draft: Draft, all: readonly Series[]): void {
  for (const growth of all.filter(({ signed }) => signed.has('cases'))) {
    for (const stock of all.filter((one) => one !== growth && one.family === growth.family)) {
      const pairs = pairsOf(stock).filter(([, after]) => growth.slices.has(after.span));
      const roles = [...stock.roles].filter((role) => role === 'cases' || role.startsWith('band:'));
      const grown = roles.filter((role) => isGrowthOf(growth, stock, role, pairs));
      for (const role of grown) addPairs(draft, growth, stock, role, pairs);
    }
  }
}

type Pair = readonly [before: Slice, after: Slice];

/** Spans that follow on each other. */
function pairsOf(series: Series): Pair[] {
  const slices = publishedSlices(series);
  return slices.flatMap((after) =>
    slices
      .filter(({ period }) => period !== undefined && period.to + 1 === after.period?.from)
      .map((before) => [before, after] as const),
  );
}

function isGrowthOf(growth: Series, stock: Series, role: string, pairs: readonly Pair[]): boolean {
  return pairs.every(([before, after]) =>
    groupsOf(growth, stock, before, after).every((group) => {
      const [was, is] = [before, after].map(({ span }) => numberAt(stock, span, group, role) ?? 0);
      return numberAt(growth, after.span, group, 'cases') === (is ?? 0) - (was ?? 0);
    }),
  );
}

function groupsOf(growth: Series, stock: Series, before: Slice, after: Slice): string[] {
  const split = new Set(groupsIn(stock, [before.span, after.span]));
  return groupsIn(growth, [after.span]).filter((group) => split.has(group) || !stock.groups.has(group));
}

function addPairs(draft: Draft, growth: Series, stock: Series, role: string, pairs: readonly Pair[]): void {
  for (const [before, after] of pairs) {
    for (const group of groupsOf(growth, stock, before, after)) {
      draft.sum('spans', [
        [{ series: growth.id, span: after.span, group, role: 'cases' }, -1],
        [{ series: stock.id, span: after.span, group, role }, 1],
        [{ series: stock.id, span: before.span, group, role }, -1],
      ]);
    }
  }
}
