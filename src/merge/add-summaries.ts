import { durationsOf, perYear } from '../indicators/engine/figures.ts';
import { Sum } from '../indicators/engine/sum.ts';
import { wilson } from '../indicators/engine/wilson.ts';
import type { Band, Observation, Summary } from '../model/observation.ts';

type Many = readonly Observation[];

/** What several observations of one figure come to together. */
export function addSummaries(all: Many): Summary {
  switch (all[0]?.unit) {
    case 'days':
      return durationsOf(all.flatMap(({ mergeable }) => mergeable?.durations ?? []));
    case 'count':
      return addNumbers(all);
    case 'distribution':
      return addBands(all);
    case 'amount':
      return addAmounts(all);
    default:
      return addRatios(all);
  }
}

/** Numerators and denominators add, whatever they count; only a share of cases has an interval. */
function addRatios(all: Many): Summary {
  const numerators = new Sum();
  const denominators = new Sum();
  let days: Sum | undefined;
  let hasValue = false;
  let hasInterval = false;
  for (let at = 0; at < all.length; at++) {
    const { summary, mergeable } = all[at] as Observation;
    numerators.add(summary.numerator ?? 0);
    denominators.add(summary.denominator ?? 0);
    if (mergeable?.observedDays !== undefined) (days ??= new Sum()).add(mergeable.observedDays);
    hasValue ||= summary.value !== null;
    hasInterval ||= 'interval' in summary;
  }
  const numerator = numerators.total();
  const denominator = denominators.total();
  return {
    value: hasValue && denominator !== 0 ? numerator / denominator : null,
    numerator,
    denominator,
    ...(hasInterval && { interval: wilson(numerator, denominator) }),
    ...(days && { also: { perYear: perYear(numerator, days.total()) } }),
  };
}

function addNumbers(all: Many): Summary {
  const isValue = all.some(({ summary }) => summary.value !== null);
  const hasChildren = all.some(({ summary }) => summary.children !== undefined);
  return {
    value: isValue ? total(all.map(({ summary }) => summary.value)) : null,
    ...(hasChildren && { children: total(all.map(({ summary }) => summary.children)) }),
  };
}

function addBands(all: Many): Summary {
  const counts = countsIn(all);
  const cases = total([...counts.values()]);
  const bands = [...counts].map(([band, count]): Band => ({ band, count, share: cases === 0 ? null : count / cases }));
  return { value: cases, denominator: cases, bands };
}

/** Kroner are added in øre, which are whole. */
function addAmounts(all: Many): Summary {
  const counts = countsIn(all);
  const ore = new Map<string, number>();
  for (const { band, amount = 0 } of bandsOf(all)) ore.set(band, (ore.get(band) ?? 0) + Math.round(amount * 100));
  const sum = total([...ore.values()]);
  const cases = total([...counts.values()]);
  const bands = [...counts].map(([band, count]): Band => {
    const own = ore.get(band) ?? 0;
    return { band, count, share: sum === 0 ? null : own / sum, amount: own / 100 };
  });
  return { value: cases === 0 ? null : sum / 100, denominator: cases, bands };
}

function countsIn(all: Many): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { band, count } of bandsOf(all)) counts.set(band, (counts.get(band) ?? 0) + count);
  return counts;
}

function bandsOf(all: Many): Band[] {
  return all.flatMap(({ summary }) => summary.bands ?? []);
}

function total(amounts: readonly (number | null | undefined)[]): number {
  const sum = new Sum();
  for (const amount of amounts) sum.add(amount ?? 0);
  return sum.total();
}
