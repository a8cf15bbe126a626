import type { Day } from '../calendar/day.ts';
import { notBuilt, type Observation, type Reason, type Unit } from '../model/observation.ts';
import type { Language } from '../model/words.ts';
import type { Judgement } from '../plans/judgement.ts';
import type { Operator } from '../plans/plan.ts';
import { Numbers } from './numbers.ts';
import { labels } from './words/labels.ts';
import { phrase, reasonText, sentence } from './words/phrase.ts';

const operators: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };

/** Below this many cases the interval is shown: chance may have made the figure. */
const smallN = 50;

/** What every format says of a milestone, in one language. */
export class MilestoneText {
  readonly #language: Language;
  readonly #numbers: Numbers;

  constructor(language: Language) {
    this.#language = language;
    this.#numbers = new Numbers(language);
  }

  /** `≥ 90 %`, `stigende`, `> 25,6 %`. */
  target({ milestone, target, observation }: Judgement): string {
    const numbers = this.#numbers;
    switch (milestone.kind) {
      case 'target-by':
      case 'target-from':
        return `${operators[milestone.op]} ${numbers.target(milestone.target, unitOf(observation, milestone.target))}`;
      case 'direction':
        return this.#label(milestone.direction);
      case 'baseline':
        if (target === undefined || target === null || observation === undefined)
          return this.#label(milestone.direction);
        return `${milestone.direction === 'rising' ? '>' : '<'} ${numbers.value(target, observation.unit)}`;
      case 'reported':
        return this.#label('known');
      case 'deliverable':
        return this.#label('deliverable');
    }
  }

  /** `30-06-2016`, `fra 08-08-2016`, `2016K1–2016K4`. */
  deadline({ milestone }: Judgement): string {
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
  figure(judgement: Judgement): string {
    const { observation } = judgement;
    return observation === undefined || observation.summary.value === null
      ? ''
      : this.#numbers.value(observation.summary.value, observation.unit, heldAgainst(judgement));
  }

  ratio({ observation }: Judgement): string {
    return observation === undefined || observation.summary.value === null ? '' : this.#numbers.ratio(observation);
  }

  /** The line of why: the verdict, the way there, what is still open, and how sure it is. */
  why(judgement: Judgement): string {
    return sentence(...this.#pieces(judgement));
  }

  /** The same with the deadline before it, where that has no place of its own. */
  dueAndWhy(judgement: Judgement): string {
    const { milestone } = judgement;
    const day = this.deadline(judgement);
    const isDay = milestone.kind === 'target-by' || milestone.kind === 'reported' || milestone.kind === 'deliverable';
    const due = day !== '' && isDay ? phrase(labels.dueBy, this.#language, { day }) : day;
    // A deadline that lies ahead says it all.
    if (due !== '' && judgement.why.code === 'not-due-yet') return sentence(due);
    return [sentence(due), this.why(judgement)].filter((one) => one !== '').join(' ');
  }

  #pieces(judgement: Judgement): string[] {
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

  #verdict(judgement: Judgement): string {
    return reasonText(
      whyOf(judgement, (day) => this.#numbers.day(day)),
      this.#language,
    );
  }

  /** The figure from quarter to quarter, where more than one was looked at. */
  #series({ steps }: Judgement): string {
    const known = steps.filter(({ summary }) => summary.value !== null);
    if (known.length < 2) return '';
    const numbers = this.#numbers;
    return known
      .map(({ period, summary, unit }) => `${numbers.period(period)} ${numbers.value(summary.value, unit)}`)
      .join(', ');
  }

  #open({ observation, bounds }: Judgement): string[] {
    const count = observation?.pending ?? 0;
    if (count === 0) return [];
    if (bounds === undefined) return [phrase(labels.pendingCount, this.#language, { count })];
    const args = {
      count,
      lowest: this.#numbers.percent(bounds.lowest),
      highest: this.#numbers.percent(bounds.highest),
    };
    return [phrase(labels.bounds, this.#language, args)];
  }

  #sure({ uncertain, observation }: Judgement): string {
    if (observation === undefined) return '';
    const interval = this.#numbers.interval(observation);
    const denominator = observation.summary.denominator ?? 0;
    if (interval === '' || (!uncertain && denominator >= smallN)) return '';
    return phrase(uncertain ? labels.uncertain : labels.small, this.#language, { interval });
  }

  #label(key: keyof typeof labels): string {
    return labels[key][this.#language];
  }

  #since(day: string): string {
    return phrase(labels.since, this.#language, { day });
  }
}

/** The figure that decided; none where the plan names one that can't be computed yet. */
export function figureBehind({ observation, why }: Judgement): Observation | undefined {
  return why.code === notBuilt ? undefined : observation;
}

/** Why, with everything its words ask for: the period of the figure, and the day a deliverable was done. */
export function whyOf(judgement: Judgement, dayText: (day: Day) => string): Reason {
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
function unitOf(observation: Observation | undefined, target: number): Unit {
  if (observation !== undefined && observation.reason?.code !== notBuilt) return observation.unit;
  return target <= 1 ? 'share' : 'count';
}

function heldAgainst({ milestone, target }: Judgement): number | undefined {
  return 'target' in milestone ? milestone.target : (target ?? undefined);
}
