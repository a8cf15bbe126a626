import type { Period } from '../../calendar/period.ts';
import { noneJudged, type Observation, type Reason } from '../../model/observation.ts';
import type { Bounds, Judged, MilestoneStatus } from '../judgement.ts';
import type { Direction, Measured, Milestone, Operator } from '../plan.ts';

/** The milestone's own figure over a period. */
export interface Figure {
  (period: Period): Observation;
}

type More = Partial<Pick<Judged, 'steps' | 'bounds' | 'byDate'>>;

export function judgement(milestone: Milestone & Measured, observation: Observation, target: number | null) {
  return (status: MilestoneStatus, why: Reason, more: More = {}): Judged => ({
    milestone,
    status,
    why,
    observation,
    target,
    steps: more.steps ?? [observation],
    ...(more.bounds && { bounds: more.bounds }),
    ...(more.byDate && { byDate: more.byDate }),
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

export function isLost(op: Operator, { lowest, highest }: Bounds, target: number): boolean {
  return op === '<=' || op === '<' ? !holds(op, lowest, target) : !holds(op, highest, target);
}

export function isOpen(op: Operator, bounds: Bounds, target: number): boolean {
  return holds(op, bounds.lowest, target) !== holds(op, bounds.highest, target);
}

export function isKnown(observation: Observation): boolean {
  return observation.status === 'ok';
}

/** Nothing there to judge: not the same as something that could not be judged. */
export function isNone({ status, reason }: Observation): boolean {
  return status === 'empty' && reason?.code !== noneJudged;
}

export function whyUnknown(observation: Observation): Reason {
  return observation.reason ?? { code: 'none-in-period' };
}

export function holds(op: Operator, value: number | null, target: number): boolean {
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

export function isBetter(direction: Direction, value: number, than: number): boolean {
  return direction === 'rising' ? value > than : value < than;
}
