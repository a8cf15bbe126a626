import type { Day } from '../calendar/day.ts';
import { lastWholeQuarter, quarterOf, quartersBetween, type Period } from '../calendar/period.ts';
import type { Observation } from '../model/observation.ts';
import { controlOf, type Control } from './control-limits.ts';
import { eightQuartersTo } from './trend.ts';

/** One figure over the quarters, and what chance alone would let each quarter be. */
export interface FigureHistory {
  /** In order; one that a milestone was judged on may be a part of its quarter. */
  readonly steps: readonly Observation[];
  readonly control: Control | undefined;
  /** The earlier figure that a milestone's is held against, where it is. */
  readonly baseline?: Observation;
}

/** The figures of a run as they came to be. */
export interface History {
  readonly quarters: readonly Period[];
  /** In the order of the judgements; undefined where a milestone is no figure. */
  readonly milestones: readonly (FigureHistory | undefined)[];
  /** Every main figure that is a number, in the order of the catalogue; none where milestones have their own. */
  readonly figures: readonly FigureHistory[];
  /** Notifications by the child's age. */
  readonly ages: readonly Observation[];
}

/** The eight quarters that end with the last whole one, and the one that is running. */
export function quartersTo(asOf: Day): Period[] {
  return quartersBetween(eightQuartersTo(lastWholeQuarter(asOf)).from, quarterOf(asOf).from);
}

/** A quarter that has not ended is shown, but says nothing of what chance does. */
export function historyOf(steps: readonly Observation[], asOf: Day): FigureHistory {
  const points = steps.map(({ period, status, summary: { value, numerator, denominator } }) =>
    status === 'ok' && period.to <= asOf
      ? { value, numerator, denominator }
      : { value: null, numerator: undefined, denominator: undefined },
  );
  return { steps, control: controlOf(points, steps.at(-1)?.unit === 'share') };
}

/** The figures of a run that were counted quarter by quarter, groups and parts among them or not. */
export function historyFrom(quarterly: readonly Observation[], asOf: Day): Omit<History, 'milestones'> {
  const mainFigures = new Map<string, Observation[]>();
  for (const one of quarterly) {
    if (one.part !== undefined || one.group !== undefined) continue;
    const steps = mainFigures.get(one.indicator);
    if (steps === undefined) mainFigures.set(one.indicator, [one]);
    else steps.push(one);
  }
  return {
    quarters: quartersTo(asOf),
    figures: [...mainFigures.values()].map((steps) => historyOf(steps, asOf)),
    ages: mainFigures.get('notification-age') ?? [],
  };
}

/** What a milestone was judged on takes the place of the quarter it lies in. */
export function withJudged(quarters: readonly Observation[], judged: readonly Observation[]): Observation[] {
  return quarters.map(
    (one) => judged.find(({ period }) => period.from >= one.period.from && period.to <= one.period.to) ?? one,
  );
}
