import { shiftMonths, type Period } from '../calendar/period.ts';
import { evaluate } from '../indicators/engine/evaluate.ts';
import type { Indicator } from '../indicators/engine/define.ts';
import type { GroupName } from '../indicators/engine/groups.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Observation } from '../model/observation.ts';
import { controlOf, type Control, type Point } from './control-limits.ts';

/** One figure over the quarters: the whole, one of its groups, or one band of a distribution. */
export interface Series {
  readonly indicator: Indicator;
  /** The observation of each quarter; undefined where a group has none. */
  readonly steps: readonly (Observation | undefined)[];
  readonly points: readonly Point[];
  readonly group: string | undefined;
  readonly band: string | undefined;
  /** Since the quarter before, and since the same quarter a year before; null without both figures. */
  readonly changes: readonly { readonly quarter: number | null; readonly year: number | null }[];
  readonly control: Control | undefined;
}

/** Every series of an indicator's main figure over the quarters, the whole first. */
export function seriesOf(
  indicator: Indicator,
  knowledge: Knowledge,
  quarters: readonly Period[],
  by: GroupName | undefined,
): Series[] {
  const evaluated = quarters.map((period) => mainFigures(evaluate(indicator, knowledge, { period, by })));
  const groups = new Set(
    evaluated.flatMap((of) => of.flatMap(({ group }) => (group === undefined ? [] : [group.value]))),
  );
  return [undefined, ...groups].flatMap((group) => {
    const steps = evaluated.map((of) => of.find((one) => one.group?.value === group));
    return bandsOf(steps).map((band) => seriesIn(indicator, steps, group, band));
  });
}

function mainFigures(observations: readonly Observation[]): Observation[] {
  return observations.filter(({ part }) => part === undefined);
}

/** A distribution has a series for each band, an amount one for all of it beside them, any other figure one. */
function bandsOf(steps: readonly (Observation | undefined)[]): (string | undefined)[] {
  const bands = new Set(steps.flatMap((step) => (step?.summary.bands ?? []).map(({ band }) => band)));
  return bands.size === 0 || isAmount(steps) ? [undefined, ...bands] : [...bands];
}

/** Kroner, by bands or not, are no number of cases of all: chance is judged by how they have moved. */
function isAmount(steps: readonly (Observation | undefined)[]): boolean {
  return steps.some((step) => step?.unit === 'amount');
}

function seriesIn(
  indicator: Indicator,
  steps: readonly (Observation | undefined)[],
  group: string | undefined,
  band: string | undefined,
): Series {
  const points = steps.map((step) => pointOf(step, band));
  const isShare = !isAmount(steps) && (band !== undefined || steps.some((step) => step?.unit === 'share'));
  return { indicator, steps, points, group, band, changes: changesIn(points), control: controlOf(points, isShare) };
}

function pointOf(step: Observation | undefined, band: string | undefined): Point {
  // An unreliable figure is no figure to see a movement by.
  if (step === undefined || step.status !== 'ok') return { value: null, numerator: undefined, denominator: undefined };
  const { value, numerator, denominator, bands } = step.summary;
  const of = bands?.find((one) => one.band === band);
  if (step.unit === 'amount') {
    return { value: band === undefined ? value : (of?.amount ?? null), numerator: undefined, denominator: undefined };
  }
  if (band === undefined) return { value, numerator, denominator };
  return { value: of?.share ?? null, numerator: of?.count, denominator };
}

const quartersPerYear = 4;

function changesIn(points: readonly Point[]): Series['changes'] {
  const since = (at: number, back: number): number | null => {
    const now = points[at]?.value ?? null;
    const then = points[at - back]?.value ?? null;
    return now === null || then === null ? null : now - then;
  };
  return points.map((_, at) => ({ quarter: since(at, 1), year: since(at, quartersPerYear) }));
}

/** The eight quarters that end with one. */
export function eightQuartersTo(last: Period): Period {
  return shiftMonths(last, -21);
}
