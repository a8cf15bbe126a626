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
  const { status, why, bounds: _bounds, ahead: _ahead, byDate, uncertain, target, ...frame } = judgement;
  const looked = [judgement.observation ?? [], judgement.steps].flat();
  const hides = cuts.hidesVerdict || looked.some((one) => cuts.observation(one).status === 'hidden');
  // Which figure decided, and how many were looked at, would say what the hidden verdict is.
  const observation = hides ? (byDate ?? judgement.observation) : judgement.observation;
  const steps = hides ? [observation ?? []].flat() : judgement.steps;
  const shown = observation && cuts.observation(observation);
  return {
    ...frame,
    status: hides ? 'hidden' : status,
    why: hides ? { code: hiddenVerdict } : plainReason(why),
    ...(shown && { observation: shown }),
    ...(target !== undefined && { target: shownTarget(target, cuts.hidesTarget) }),
    ...(cuts.hidesTarget && { hidesTarget: true as const }),
    steps: steps.map(cuts.observation),
    uncertain: hides || cut(shown) || cuts.hidesTarget ? null : uncertain,
  };
}

function cut(one: ShownObservation | undefined): boolean {
  return one?.hidden?.includes('value') ?? false;
}

function shownTarget(target: number | null, hides: boolean): Shown {
  return hides ? null : target;
}
