import type { Reason } from '../model/observation.ts';
import type { SavedMilestone, SavedObservation, SavedRun } from '../runs/saved-run.ts';

/** Why a figure of one run is not in the other. */
export function whyNotIn({ asked, observations }: SavedRun): (figure: SavedObservation) => Reason {
  const { only, by, periods } = asked;
  const own = new Map<string, SavedObservation[]>();
  for (const one of observations) own.set(placeOf(one), [...(own.get(placeOf(one)) ?? []), one]);
  return (figure) => {
    const { indicator, period, group } = figure;
    if (only !== null && !only.includes(indicator)) return { code: 'indicator-not-asked' };
    // A run of milestones has the figures behind them and no others.
    if (periods.length === 0) return { code: 'behind-no-milestone' };
    if (!periods.includes(period)) return { code: 'period-not-asked', args: { period } };
    if (group !== null && group.by !== by) return { code: 'split-not-asked', args: { by: group.by } };
    const others = own.get(placeOf(figure)) ?? [];
    if (others.length === 0) return { code: 'not-in-program' };
    const untold = others.find(({ status, reasonCode }) => status === 'not-evaluated' && reasonCode !== null);
    if (untold !== undefined) return { code: untold.reasonCode ?? '', args: untold.reasonArgs };
    return { code: group === null ? 'not-in-program' : 'group-empty' };
  };
}

/** Why a milestone of one run is not in the other. */
export function whyNotJudgedIn({ plans }: SavedRun): (milestone: SavedMilestone) => Reason {
  return ({ plan }) => {
    const isAsked = plans.some(({ id }) => id === plan);
    return isAsked ? { code: 'not-in-plan', args: { plan } } : { code: 'plan-not-asked', args: { plan } };
  };
}

function placeOf({ indicator, period }: SavedObservation): string {
  return `${indicator} ${period}`;
}
