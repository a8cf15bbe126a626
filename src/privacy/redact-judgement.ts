import type { Observation } from '../model/observation.ts';
import type { Judgement } from '../plans/judgement.ts';
import { plainReason } from './redact.ts';
import type { Shown, ShownJudgement, ShownObservation } from './shown.ts';

/** Why a milestone has no verdict in a publication. */
export const hiddenVerdict = 'hidden-verdict';

export interface JudgementCuts {
  readonly observation: (one: Observation) => ShownObservation;
  readonly hidesVerdict: boolean;
  /** The number that the figures were held against, where it is a figure itself and hidden. */
  readonly hidesTarget: boolean;
}

/** A milestone as it may be published: its figures as everywhere, and no more in words than the figures leave open. */
export function redactJudgement(judgement: Judgement, cuts: JudgementCuts): ShownJudgement {
  // What is still possible is never told: it gives the number of pending cases away, and those are mostly few.
  const { status, why, observation, steps, bounds: _bounds, uncertain, target, ...frame } = judgement;
  const shown = observation && cuts.observation(observation);
  const shownSteps = steps.map(cuts.observation);
  const all = shown === undefined ? shownSteps : [shown, ...shownSteps];
  const hides = cuts.hidesVerdict || all.some((one) => one.status === 'hidden');
  return {
    ...frame,
    status: hides ? 'hidden' : status,
    why: hides ? { code: hiddenVerdict } : plainReason(why),
    ...(shown && { observation: shown }),
    ...(target !== undefined && { target: shownTarget(target, cuts.hidesTarget) }),
    ...(cuts.hidesTarget && { hidesTarget: true as const }),
    steps: shownSteps,
    uncertain: hides || cut(shown) || cuts.hidesTarget ? null : uncertain,
  };
}

function cut(one: ShownObservation | undefined): boolean {
  return one?.hidden?.includes('value') ?? false;
}

function shownTarget(target: number | null, hides: boolean): Shown {
  return hides ? null : target;
}
