import type { Observation } from '../../model/observation.ts';
import type { Unpointed } from '../pointers.ts';
import { spanKey } from './spans.ts';

/** The whole stands under this name among the groups. */
export const whole = '';

/** An observation and what it was counted by: two plans may count one indicator in two ways. */
export interface Figure {
  readonly one: Observation;
  /** Empty for the settings of the report, else the first plan that counts in this way. */
  readonly counting: string;
}

/** Where an observation stands: which figure, over which days, for which group. */
export interface Place {
  readonly series: string;
  readonly span: string;
  readonly group: string;
}

export function placeOf({ one, counting }: Figure): Place {
  const { group, part = '', unit, period } = one;
  return {
    series: `${familyOf({ one, counting })} ${part}/${unit}`,
    span: spanKey(period),
    group: group === undefined ? whole : `${group.by}=${group.value}`,
  };
}

/** The indicator with its parameters: the figures of one family are about the same cases. */
export function familyOf({ one: { indicator, parameters = {} }, counting }: Figure): string {
  return JSON.stringify([indicator, Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)), counting]);
}

/** What a group is a group by; the whole is by nothing. */
export function byOf(group: string): string {
  return group.slice(0, Math.max(0, group.indexOf('=')));
}

/** How the figures of a plan are counted. */
export function countingOf({ settings, plans }: Pick<Unpointed, 'settings' | 'plans'>, plan: string): string {
  const keyOf = (id: string): string => JSON.stringify(plans.find((run) => run.plan.id === id)?.settings ?? settings);
  const key = keyOf(plan);
  if (key === JSON.stringify(settings)) return '';
  return plans.find((run) => keyOf(run.plan.id) === key)?.plan.id ?? '';
}

type Run = Pick<Unpointed, 'settings' | 'plans' | 'observations' | 'judgements' | 'history'>;

/** The figures asked for, those that milestones were judged on, and those over two years, each once. */
export function everyFigure(report: Run): Figure[] {
  const { figures, ages } = report.history;
  const countingOfOne = countingIn(report);
  const asked = report.observations.map((one) => ({ one, counting: countingOfOne(one) }));
  const overTime = [...figures.flatMap(({ steps }) => steps), ...ages].map((one) => ({ one, counting: '' }));
  const all = [...asked, ...overTime, ...judgedFigures(report)];
  return [...new Map(all.map((figure) => [JSON.stringify(placeOf(figure)), figure])).values()];
}

/** By what each of the figures asked for was counted: where milestones alone were asked for, they are those of the plans. */
export function countingIn(report: Run): (one: Observation) => string {
  const judged = new Map(judgedFigures(report).map(({ one, counting }) => [one, counting]));
  return (one) => judged.get(one) ?? '';
}

function judgedFigures(report: Run): Figure[] {
  return report.judgements.flatMap(({ observation, byDate, steps, plan }, at) => {
    const counting = countingOf(report, plan);
    const { steps: overTime = [], baseline } = report.history.milestones[at] ?? {};
    const all = [observation, byDate, baseline, ...steps, ...overTime];
    return all.flatMap((one) => (one === undefined ? [] : [{ one, counting }]));
  });
}
