import type { SavedMilestone, SavedObservation, SavedRun } from '../runs/saved-run.ts';
import { whyNotIn, whyNotJudgedIn } from './alone.ts';
import { Causes } from './causes.ts';
import type { Reason } from '../model/observation.ts';
import type { Alone, Both, Cause, Comparison, FigureChange, Matched, MilestoneChange } from './comparison.ts';
import { definitionChanges, demandChanges, planSettingChanges, settingChanges } from './differences.ts';
import { listChanges, whyRowsNotTold } from './lists.ts';
import { isSame, match } from './match.ts';

/** What changed from one run to another, and why. Every figure and milestone of both is accounted for. */
export function compareRuns(before: SavedRun, after: SavedRun): Comparison {
  const runs = { before, after };
  const lists = listChanges(runs);
  const causes = new Causes(runs, lists);
  const figures = figuresIn(runs, causes);
  const milestones = milestonesIn(runs, causes);
  const all = [...milestones.changed, ...figures.changed].flatMap((one) => one.causes);
  const ofPlans = before.plans.flatMap(({ id }) => planSettingChanges(runs, id));
  const settings = new Map([...ofPlans, ...settingChanges(runs)].map((change) => [change.name, change]));
  return {
    runs,
    figures,
    milestones,
    lists,
    rowsNotTold: whyRowsNotTold(runs),
    definitions: definitionChanges(runs),
    settings: [...settings.values()],
    causes: together(all),
  };
}

function figuresIn({ before, after }: Both<SavedRun>, causes: Causes): Matched<SavedObservation, FigureChange> {
  const { both, onlyBefore, onlyAfter } = match(before.observations, after.observations, figureKey);
  const changed = both.filter((pair) => !isSame(figureOf(pair.before), figureOf(pair.after)));
  return {
    same: both.length - changed.length,
    changed: changed.map((pair) => ({
      ...pair,
      difference: differenceOf(pair),
      causes: causes.ofFigure(pair.before.indicator),
    })),
    onlyBefore: onlyBefore.map(withReason(whyNotIn(after))),
    onlyAfter: onlyAfter.map(withReason(whyNotIn(before))),
  };
}

function milestonesIn({ before, after }: Both<SavedRun>, causes: Causes): Matched<SavedMilestone, MilestoneChange> {
  const { both, onlyBefore, onlyAfter } = match(before.milestones, after.milestones, ({ plan, milestone }) =>
    JSON.stringify([plan, milestone]),
  );
  const changed = both.flatMap((pair): MilestoneChange[] => {
    const demands = demandChanges(pair).map(({ name }) => name);
    if (demands.length === 0 && isSame(verdictOf(pair.before), verdictOf(pair.after))) return [];
    const [indicator = null] = [pair.before.indicator, pair.after.indicator].filter((one) => one !== null).sort();
    const { plan } = pair.after;
    const verdict = pair.before.status !== pair.after.status;
    return [{ ...pair, verdict, causes: causes.ofMilestone(indicator, plan, demands) }];
  });
  return {
    same: both.length - changed.length,
    changed,
    onlyBefore: onlyBefore.map(withReason(whyNotJudgedIn(after))),
    onlyAfter: onlyAfter.map(withReason(whyNotJudgedIn(before))),
  };
}

function withReason<T>(whyOf: (one: T) => Reason): (one: T) => Alone<T> {
  return (one) => ({ one, why: whyOf(one) });
}

/** A figure by all that names it. */
function figureKey({ indicator, part, parameters, period, group }: SavedObservation): string {
  const named = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([indicator, part, named, period, group?.by, group?.value]);
}

/** What a reader sees of a figure; what was left out and noted of it is no part of the figure. */
function figureOf(one: SavedObservation): unknown {
  const { status, hidden, reasonCode, unit, currency, value, numerator, denominator, pending, interval } = one;
  const shown = [status, hidden, reasonCode, unit, currency, value, numerator, denominator, pending, interval];
  return [...shown, one.bands, one.children, one.also && roundedAlso(one.also, unit)];
}

/** Reports round what a figure is in other ways, such as per year; what they show alike is alike. */
function roundedAlso(also: NonNullable<SavedObservation['also']>, unit: SavedObservation['unit']): unknown {
  const decimals = unit === 'days' ? 1 : 2;
  return Object.entries(also).map(([name, value]) => [name, value?.toFixed(decimals) ?? null]);
}

function verdictOf({
  status,
  hidden,
  period,
  value,
  numerator,
  denominator,
  pending,
  uncertain,
  bounds,
  ...one
}: SavedMilestone) {
  return [status, hidden, period, value, numerator, denominator, pending, uncertain, bounds, one.target];
}

function differenceOf({ before, after }: Both<SavedObservation>): number | null {
  const isComparable = before.unit === after.unit && before.currency === after.currency;
  return isComparable && before.value !== null && after.value !== null ? after.value - before.value : null;
}

/** Each cause once, with all that it is told of. */
function together(causes: readonly Cause[]): Cause[] {
  const known = new Map<Cause['code'], Set<string>>();
  for (const { code, of } of causes) known.set(code, new Set([...(known.get(code) ?? []), ...of]));
  return [...known].map(([code, of]) => ({ code, of: [...of].sort() }));
}
