import type { Day } from '../calendar/day.ts';
import { notBuilt, type Reason, type Unit } from '../model/observation.ts';
import type { Language, Words } from '../model/words.ts';
import type { Operator } from '../plans/plan.ts';
import { isHidden, type ShownJudgement, type ShownObservation } from '../privacy/shown.ts';
import { hasFigure, pendingText } from './hidden.ts';
import { Numbers } from './numbers.ts';
import { labels } from './words/labels.ts';
import { phrase, reasonText, sentence } from './words/phrase.ts';
import { observationStatuses } from './words/statuses.ts';

const operators: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };

/** Below this many cases the interval is shown: chance may have made the figure. */
const smallN = 50;

/** A figure that is not there, within a line of figures. */
const noFigures: Readonly<Record<ShownObservation['status'], Words>> = {
  ...observationStatuses,
  empty: { da: 'ingen', en: 'none' },
};

/** What every format says of a milestone, in one language. */
export class MilestoneText {
  readonly #language: Language;
  readonly #numbers: Numbers;

  constructor(language: Language) {
    this.#language = language;
    this.#numbers = new Numbers(language);
  }

  /** `≥ 90 %`, `stigende`, `> 25,6 %`. */
  target({ milestone, target, observation, hidesTarget }: ShownJudgement): string {
    const numbers = this.#numbers;
    switch (milestone.kind) {
      case 'target-by':
      case 'target-from':
        return `${operators[milestone.op]} ${numbers.target(milestone.target, unitOf(observation, milestone.target))}`;
      case 'direction':
        return this.#label(milestone.direction);
      case 'baseline':
        if (hidesTarget === true) return `${milestone.direction === 'rising' ? '>' : '<'} ${numbers.count(null)}`;
        if (target === undefined || target === null || observation === undefined)
          return this.#label(milestone.direction);
        return `${milestone.direction === 'rising' ? '>' : '<'} ${numbers.kroner(numbers.value(target, observation.unit), observation.unit)}`;
      case 'reported':
        return this.#label('known');
      case 'deliverable':
        return this.#label('deliverable');
    }
  }

  /** `30-06-2016`, `fra 08-08-2016`, `2016K1–2016K4`. */
  deadline({ milestone }: ShownJudgement): string {
    switch (milestone.kind) {
      case 'target-from':
        return this.#since(this.#numbers.day(milestone.from));
      case 'direction':
        return `${this.#numbers.period(milestone.from)}–${this.#numbers.period(milestone.to)}`;
      case 'baseline':
        return this.#since(this.#numbers.period(milestone.from));
      default:
        return milestone.due === undefined ? '' : this.#numbers.day(milestone.due);
    }
  }

  /** `94,1 %`; empty where there is no figure to show. */
  figure(judgement: ShownJudgement): string {
    const { observation } = judgement;
    return observation === undefined || !hasFigure(observation)
      ? ''
      : this.#figure(observation, heldAgainst(judgement));
  }

  ratio({ observation }: ShownJudgement): string {
    return observation === undefined || !hasFigure(observation) ? '' : this.#numbers.ratio(observation);
  }

  /** The line of why: the verdict, the way there, what is still open, and how sure it is. */
  why(judgement: ShownJudgement): string {
    return sentence(...this.#pieces(judgement));
  }

  /** The same with the deadline before it, where that has no place of its own. */
  dueAndWhy(judgement: ShownJudgement): string {
    const { milestone } = judgement;
    const day = this.deadline(judgement);
    const isDay = milestone.kind === 'target-by' || milestone.kind === 'reported' || milestone.kind === 'deliverable';
    const due = day !== '' && isDay ? phrase(labels.dueBy, this.#language, { day }) : day;
    // A deadline that lies ahead says it all.
    if (due !== '' && judgement.why.code === 'not-due-yet') return sentence(due);
    return [sentence(due), this.why(judgement)].filter((one) => one !== '').join(' ');
  }

  #pieces(judgement: ShownJudgement): string[] {
    const { milestone, observation } = judgement;
    const note = milestone.kind === 'deliverable' ? (milestone.note ?? '') : '';
    const notes = (observation?.notes ?? []).map((one) => reasonText(one, this.#language));
    return [
      this.#verdict(judgement),
      this.#series(judgement),
      ...this.#open(judgement),
      this.#sure(judgement),
      ...notes,
      note,
    ];
  }

  #verdict(judgement: ShownJudgement): string {
    return reasonText(
      whyOf(judgement, (day) => this.#numbers.day(day)),
      this.#language,
    );
  }

  /** The figure from quarter to quarter, where more than one was looked at; a quarter without one says so. */
  #series({ steps }: ShownJudgement): string {
    if (steps.length < 2 || !steps.some(hasFigure)) return '';
    const numbers = this.#numbers;
    return steps
      .map((one) => {
        const figure = hasFigure(one) ? this.#figure(one) : phrase(noFigures[one.status], this.#language);
        return `${numbers.period(one.period)} ${figure}`;
      })
      .join(', ');
  }

  #open({ observation, bounds }: ShownJudgement): string[] {
    const count = observation === undefined ? 0 : observation.pending;
    if (count === 0) return [];
    if (bounds === undefined || count === null) return [pendingText(count, this.#language)];
    const args = {
      count,
      lowest: this.#numbers.percent(bounds.lowest),
      highest: this.#numbers.percent(bounds.highest),
    };
    return [phrase(labels.bounds, this.#language, args)];
  }

  #sure({ uncertain, observation }: ShownJudgement): string {
    if (observation === undefined || uncertain === null || isHidden(observation, 'interval')) return '';
    const interval = this.#numbers.interval(observation);
    const denominator = observation.summary.denominator ?? 0;
    if (interval === '' || (!uncertain && denominator >= smallN)) return '';
    return phrase(uncertain ? labels.uncertain : labels.small, this.#language, { interval });
  }

  #figure(one: ShownObservation, beside?: number): string {
    const figure = this.#numbers.figure(one, beside);
    return isHidden(one, 'value') ? figure : this.#numbers.kroner(figure, one.unit);
  }

  #label(key: keyof typeof labels): string {
    return labels[key][this.#language];
  }

  #since(day: string): string {
    return phrase(labels.since, this.#language, { day });
  }
}

/** The figure that decided; none where the plan names one that can't be computed yet. */
export function figureBehind({ observation, why }: ShownJudgement): ShownObservation | undefined {
  return why.code === notBuilt ? undefined : observation;
}

/** Why, with everything its words ask for: the period of the figure, and the day a deliverable was done. */
export function whyOf(judgement: ShownJudgement, dayText: (day: Day) => string): Reason {
  const { milestone, why } = judgement;
  if (milestone.kind !== 'deliverable') {
    const period = figureBehind(judgement)?.period.label;
    return { code: why.code, args: { ...(period !== undefined && { period }), ...why.args } };
  }
  const { done, due } = milestone;
  if (why.code === 'not-due-yet' && due === undefined) return { code: 'no-deadline' };
  return done === undefined || done === false ? why : { code: why.code, args: { done: dayText(done) } };
}

/** A figure that is not built has no unit of its own yet; its target tells a share by lying between 0 and 1. */
function unitOf(observation: ShownObservation | undefined, target: number): Unit {
  if (observation !== undefined && observation.reason?.code !== notBuilt) return observation.unit;
  return target <= 1 ? 'share' : 'count';
}

function heldAgainst({ milestone, target }: ShownJudgement): number | undefined {
  return 'target' in milestone ? milestone.target : (target ?? undefined);
}
