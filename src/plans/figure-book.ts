import type { Period } from '../calendar/period.ts';
import { evaluate } from '../indicators/engine/evaluate.ts';
import type { GroupName } from '../indicators/engine/groups.ts';
import { indicatorById } from '../indicators/index.ts';
import { fold } from '../model/fold.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { notBuilt, notEvaluated, type Observation, type Reason } from '../model/observation.ts';
import type { Arguments } from '../model/words.ts';
import type { Measured } from './plan.ts';

/**
 * Evaluates each indicator once per period, parameters and split, however often it is asked for. No function of its own:
 * where a function is called again and again, V8 keeps the first one, and all that it knows, after the run.
 */
export class FigureBook {
  readonly #knowledge: Knowledge;
  readonly #known = new Map<string, readonly Observation[]>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Every figure of an indicator over a period, the whole first and then each group; none for one that is not built. */
  of(
    id: string,
    period: Period,
    parameters: Arguments = {},
    by?: GroupName,
    only?: { readonly part: string | undefined },
  ): readonly Observation[] {
    const all = JSON.stringify([id, parameters, by, period.from, period.to]);
    const key = only === undefined ? all : `${all} ${only.part ?? ''}`;
    let observations = this.#known.get(all) ?? this.#known.get(key);
    if (observations === undefined) {
      const indicator = indicatorById(id);
      const asked = { period, by, parameters, only };
      observations = indicator === undefined ? [] : evaluate(indicator, this.#knowledge, asked);
      this.#known.set(key, observations);
    }
    return observations;
  }
}

/** The one figure that a milestone is about. `by` is the run's own split, so that its figures are not counted twice. */
export function figureOf(
  book: Pick<FigureBook, 'of'>,
  measured: Measured,
  period: Period,
  by: GroupName | undefined,
): Observation {
  const { indicator, part, parameters, group } = measured;
  const observations = book
    .of(indicator, period, parameters, group?.by ?? by, { part })
    .filter((one) => one.part === part);
  const whole = observations.find((one) => one.group === undefined);
  if (whole === undefined) return without(measured, period, { code: notBuilt });
  if (group === undefined || whole.status === 'not-evaluated') return whole;
  const sought = fold(group.value);
  const found = observations.find((one) => one.group !== undefined && fold(one.group.value) === sought);
  // A group without cases is not among the groups, nor is one that is misspelt: the reason names it. The figure still
  // says whose it is: taken for the whole's, it would say that the whole has no cases.
  const { unit, parameters: own } = whole;
  const none = without(measured, period, { code: 'none-in-group', args: { group: group.value } });
  return found ?? { ...none, status: 'empty', unit, group, ...(own && { parameters: own }) };
}

function without({ indicator, part }: Measured, period: Period, reason: Reason): Observation {
  return notEvaluated({ indicator, ...(part !== undefined && { part }), period, unit: 'share' }, reason);
}
