import { addDays, type Day } from '../calendar/day.ts';
import { lastWholeQuarter, quarterOf, quartersBetween, span, type Period } from '../calendar/period.ts';
import type { Observation, Reason } from '../model/observation.ts';
import { judgeDeliverable } from './deliverable.ts';
import type { Bounds, Figures, Judgement, MilestoneStatus } from './judgement.ts';
import type {
  BetterThanBaseline,
  Direction,
  DirectionOver,
  Measured,
  Milestone,
  Operator,
  Reported,
  TargetBy,
  TargetFrom,
} from './plan.ts';

/** Holds a milestone against what was known on the as-of day. */
export function judgeMilestone(milestone: Milestone, figures: Figures, asOf: Day): Judgement {
  if (milestone.kind === 'deliverable') return judgeDeliverable(milestone, asOf);
  const figure = (period: Period): Observation =>
    figures(milestone.indicator, milestone.part, milestone.parameters, period);
  switch (milestone.kind) {
    case 'target-by':
      return targetBy(milestone, figure, asOf);
    case 'target-from':
      return targetFrom(milestone, figure, asOf);
    case 'direction':
      return direction(milestone, figure, asOf);
    case 'baseline':
      return baseline(milestone, figure, asOf);
    case 'reported':
      return reported(milestone, figure, asOf);
  }
}

type Figure = (period: Period) => Observation;

function targetBy(milestone: TargetBy, figure: Figure, asOf: Day): Judgement {
  const { due, op, target } = milestone;
  const quarter = quarterOf(due);
  const period = quarter.to === due ? quarter : span(quarter.from, due);
  const decisive = figure(period);
  if (asOf < due) return beforeDue(milestone, decisive, figure, asOf);
  const judged = judgement(milestone, decisive, target);
  const bounds = boundsOf(decisive);
  if (bounds !== undefined && isOpen(op, bounds, target)) return judged('at-risk', { code: 'still-open' }, { bounds });
  if (!isKnown(decisive)) return judged('not-evaluated', whyUnknown(decisive));
  if (holds(op, decisive.summary.value, target)) return judged('met', { code: 'target-held' });
  const later = quartersBetween(addDays(quarter.to, 1), asOf).filter((one) => one.to <= asOf);
  const steps = [decisive];
  for (const one of later) {
    const observation = figure(one);
    steps.push(observation);
    if (!isKnown(observation) || !holds(op, observation.summary.value, target)) continue;
    return judged('met-late', { code: 'target-held-late', args: { period: one.label } }, { steps });
  }
  return judged('missed', { code: 'target-missed' }, { steps });
}

/** On track or at risk: from what is still possible in the decisive period, else from the newest whole quarter. */
function beforeDue(milestone: TargetBy, decisive: Observation, figure: Figure, asOf: Day): Judgement {
  const { op, target } = milestone;
  const bounds = boundsOf(decisive);
  if (bounds !== undefined && isLost(op, bounds, target)) {
    return judgement(milestone, decisive, target)('at-risk', { code: 'out-of-reach' }, { bounds });
  }
  return byNewest(milestone, figure(lastWholeQuarter(asOf)), (value) => holds(op, value, target), target, bounds);
}

function targetFrom(milestone: TargetFrom, figure: Figure, asOf: Day): Judgement {
  const { from, op, target } = milestone;
  const steps = quartersBetween(from, asOf)
    .filter((quarter) => quarter.to <= asOf)
    .map((quarter) => figure(quarter.from < from ? span(from, quarter.to) : quarter));
  const running = figure(asOf < from ? quarterOf(from) : span(laterOf(quarterOf(asOf).from, from), asOf));
  if (steps.length === 0) {
    if (asOf < from) return judgement(milestone, running, target)('not-due', { code: 'not-begun' });
    return byNewest(milestone, running, (value) => holds(op, value, target), target, boundsOf(running));
  }
  const failed = steps.find((one) => isKnown(one) && !holds(op, one.summary.value, target));
  if (failed !== undefined) {
    const count = steps.filter((one) => isKnown(one) && !holds(op, one.summary.value, target)).length;
    const args = { period: failed.period.label, count, of: steps.length };
    return judgement(milestone, failed, target)('missed', { code: 'target-not-kept', args }, { steps });
  }
  // A quarter without cases breaks nothing; one that could not be evaluated leaves the whole open.
  const unknown = steps.find((one) => !isKnown(one) && one.status !== 'empty');
  if (unknown !== undefined) {
    return judgement(milestone, unknown, target)('not-evaluated', whyUnknown(unknown), { steps });
  }
  const newest = steps.filter(isKnown).at(-1);
  if (newest === undefined) {
    const first = steps[0] ?? running;
    return judgement(milestone, first, target)('not-evaluated', whyUnknown(first), { steps });
  }
  const args = { count: steps.filter(isKnown).length };
  return judgement(milestone, newest, target)('met', { code: 'target-kept', args }, { steps });
}

function direction(milestone: DirectionOver, figure: Figure, asOf: Day): Judgement {
  const window = quartersBetween(milestone.from.from, milestone.to.to);
  const steps = window.filter(({ to }) => to <= asOf).map(figure);
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) {
    return judgement(milestone, figure(milestone.from), null)('not-due', { code: 'not-begun' });
  }
  const judged = judgement(milestone, last, null);
  const unknown = steps.find((one) => !isKnown(one));
  if (unknown !== undefined) return judged('not-evaluated', { ...whyUnknown(unknown) }, { steps });
  const values = steps.map((one) => one.summary.value ?? 0);
  const turned = values.findIndex((value, at) => at > 0 && isBetter(milestone.direction, values[at - 1] ?? 0, value));
  const over = asOf >= milestone.to.to;
  if (turned > 0) {
    const args = { period: steps[turned]?.period.label ?? '' };
    return judged(over ? 'missed' : 'at-risk', { code: 'turned', args }, { steps });
  }
  const gained = isBetter(milestone.direction, values.at(-1) ?? 0, values[0] ?? 0);
  if (!over) return judged('on-track', { code: 'direction-so-far' }, { steps });
  return gained
    ? judged('met', { code: 'direction-held' }, { steps })
    : judged('missed', { code: 'direction-flat' }, { steps });
}

function baseline(milestone: BetterThanBaseline, figure: Figure, asOf: Day): Judgement {
  const before = figure(milestone.baseline);
  const against = before.summary.value;
  const window = quartersBetween(milestone.from.from, asOf).filter(({ to }) => to <= asOf);
  const steps = window.map(figure);
  const newest = steps.at(-1);
  if (newest === undefined) {
    return judgement(milestone, figure(milestone.from), against)('not-due', { code: 'not-begun' });
  }
  const judged = judgement(milestone, newest, against);
  const args = { baseline: milestone.baseline.label };
  if (!isKnown(before)) {
    return judged(
      'not-evaluated',
      { code: 'no-baseline', args: { ...args, because: whyUnknown(before).code } },
      { steps },
    );
  }
  if (!isKnown(newest)) return judged('not-evaluated', whyUnknown(newest), { steps });
  const better = isBetter(milestone.direction, newest.summary.value ?? 0, against ?? 0);
  return judged(
    better ? 'met' : 'missed',
    { code: better ? 'better-than-baseline' : 'not-better-than-baseline', args },
    { steps },
  );
}

function reported(milestone: Reported, figure: Figure, asOf: Day): Judgement {
  const newest = figure(lastWholeQuarter(asOf));
  const judged = judgement(milestone, newest, null);
  if (isKnown(newest)) return judged('met', { code: 'reported' });
  const due = milestone.due === undefined || asOf >= milestone.due;
  return due ? judged('not-evaluated', whyUnknown(newest)) : judged('not-due', whyUnknown(newest));
}

function byNewest(
  milestone: TargetBy | TargetFrom,
  newest: Observation,
  hold: (value: number | null) => boolean,
  target: number,
  bounds: Bounds | undefined,
): Judgement {
  const judged = judgement(milestone, newest, target);
  const more = bounds === undefined ? {} : { bounds };
  if (newest.status === 'empty') return judged('not-due', { code: 'nothing-yet' }, more);
  if (!isKnown(newest)) return judged('not-evaluated', whyUnknown(newest), more);
  return hold(newest.summary.value)
    ? judged('on-track', { code: 'newest-holds' }, more)
    : judged('at-risk', { code: 'newest-short' }, more);
}

function judgement(milestone: Milestone & Measured, observation: Observation, target: number | null) {
  return (status: MilestoneStatus, why: Reason, more: { steps?: Observation[]; bounds?: Bounds } = {}): Judgement => ({
    milestone,
    status,
    why,
    observation,
    target,
    steps: more.steps ?? [observation],
    ...(more.bounds && { bounds: more.bounds }),
    uncertain: isUncertain(observation, target),
  });
}

function isUncertain({ summary }: Observation, target: number | null): boolean {
  const { interval } = summary;
  if (interval === undefined || interval === null || target === null) return false;
  return interval[0] < target && target < interval[1];
}

/** The range of the final share while cases are pending; undefined for other units and when none is. */
export function boundsOf({ summary, pending }: Observation): Bounds | undefined {
  const { numerator, denominator, interval } = summary;
  if (interval === undefined || numerator === undefined || denominator === undefined || pending === 0) return undefined;
  const all = denominator + pending;
  return { lowest: numerator / all, highest: (numerator + pending) / all };
}

function isLost(op: Operator, { lowest, highest }: Bounds, target: number): boolean {
  return op === '<=' || op === '<' ? !holds(op, lowest, target) : !holds(op, highest, target);
}

function isOpen(op: Operator, bounds: Bounds, target: number): boolean {
  return holds(op, bounds.lowest, target) !== holds(op, bounds.highest, target);
}

function isKnown(observation: Observation): boolean {
  return observation.status === 'ok';
}

function whyUnknown(observation: Observation): Reason {
  return observation.reason ?? { code: 'none-in-period' };
}

function holds(op: Operator, value: number | null, target: number): boolean {
  if (value === null) return false;
  switch (op) {
    case '>=':
      return value >= target;
    case '<=':
      return value <= target;
    case '=':
      return value === target;
    case '>':
      return value > target;
    case '<':
      return value < target;
  }
}

function isBetter(direction: Direction, value: number, than: number): boolean {
  return direction === 'rising' ? value > than : value < than;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
