import type { Day } from './calendar/day.ts';
import type { Period } from './calendar/period.ts';
import type { GroupName } from './indicators/engine/groups.ts';
import { catalogue } from './indicators/index.ts';
import { historyFrom, historyOf, quartersTo, withJudged, type History } from './inquiry/history.ts';
import { knowledgeOf } from './knowledge/index.ts';
import type { Finding } from './model/findings.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { InputFile, Lists } from './model/lists.ts';
import type { Observation } from './model/observation.ts';
import type { RowDigests } from './model/row-digests.ts';
import type { Settings } from './model/settings.ts';
import { FigureBook, figureOf } from './plans/figure-book.ts';
import { judgeMilestone } from './plans/index.ts';
import type { Judgement } from './plans/judgement.ts';
import type { Plan } from './plans/plan.ts';
import { lookAcross, type Look } from './quality/across.ts';
import type { EarlierRun } from './quality/across-time/earlier-run.ts';

// For the questions that follow a figure: the same knowledge that the figures were counted from.
export { knowledgeOf } from './knowledge/index.ts';

/** Where the as-of day comes from. */
export type AsOfFrom = 'option' | 'settings-file' | 'extract-date' | 'newest-event' | 'today';

/** A plan to be judged, and all that it is counted by. */
export interface PlanRun {
  readonly plan: Plan;
  readonly settings: Settings;
}

export interface Asked {
  readonly asOf: Day;
  readonly asOfFrom: AsOfFrom;
  readonly periods: readonly Period[];
  readonly plans: readonly PlanRun[];
  /** What the figures of the periods are counted by. */
  readonly settings: Settings;
  readonly by?: GroupName | undefined;
  /** The ids of the key figures wanted; undefined for all there are. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly reading?: Reading | undefined;
}

/** How the lists were read, where that was chosen. */
export interface Reading {
  readonly keepRefundCases: boolean;
  /** SHA-256 of the mapping file. */
  readonly mapping: string | undefined;
}

export interface Source {
  readonly lists: Lists;
  readonly files: readonly InputFile[];
  readonly findings: readonly Finding[];
  /** A saved run to compare the rows with. */
  readonly earlier?: EarlierRun | undefined;
}

/** All that a run found out; every format is made from this alone. */
export interface Report extends Asked {
  readonly inputs: readonly InputFile[];
  readonly findings: readonly Finding[];
  readonly unknownActivityTypes: Knowledge['unknownActivityTypes'];
  /** For how many of all investigations the start date stood in for the awareness date. */
  readonly clockFallbacks: { readonly count: number; readonly all: number };
  readonly observations: readonly Observation[];
  /** Plan by plan. */
  readonly judgements: readonly Judgement[];
  /** What is found beyond single rows. It takes time, so nobody looks before it is asked for. */
  readonly lookAcross: () => Look;
  /** The figures over two years. It takes time too, and only pages and workbooks show it. */
  readonly history: () => History;
  /** Every figure quarter by quarter, to tell what is always so from what is so by chance; absent where it was not looked at. */
  readonly evidence?: () => readonly Observation[];
  /** Only where the user gave a key. */
  readonly rowDigests?: RowDigests | undefined;
}

/** From lists to figures and verdicts. The lists are read once; plans that are counted by the same share what is known. */
export function analyze(source: Source, asked: Asked): Report {
  const { asOf, by, settings, plans } = asked;
  const booksOf = booksBySettings(source, asOf);
  const { knowledge, book } = booksOf(settings);
  const indicators = catalogue.filter(({ id }) => asked.only?.has(id) ?? true);
  const observations = asked.periods.flatMap((period) => indicators.flatMap(({ id }) => book.of(id, period, {}, by)));
  const judgements = plans.flatMap(({ plan, settings: own }) => judgementsOf(plan, booksOf(own).book, asked));
  let look: Look | undefined;
  let history: History | undefined;
  return {
    ...asked,
    inputs: source.files,
    findings: source.findings,
    unknownActivityTypes: knowledge.unknownActivityTypes,
    clockFallbacks: clockFallbacksOf(knowledge),
    observations,
    judgements,
    lookAcross: () => (look ??= lookAcross({ ...source, knowledge, observations, earlier: source.earlier })),
    history: () => (history ??= historyIn(booksOf, judgements, asked)),
    evidence: () => quartersTo(asOf).flatMap((period) => catalogue.flatMap(({ id }) => book.of(id, period, {}, by))),
  };
}

/** What is known and every figure counted so far, once for each way of counting. */
function booksBySettings(source: Source, asOf: Day) {
  const known = new Map<string, { readonly knowledge: Knowledge; readonly book: FigureBook }>();
  return (settings: Settings) => {
    const key = JSON.stringify(settings);
    let one = known.get(key);
    if (one === undefined) {
      const knowledge = knowledgeOf(source, asOf, settings);
      known.set(key, (one = { knowledge, book: new FigureBook(knowledge) }));
    }
    return one;
  };
}

function judgementsOf(plan: Plan, book: FigureBook, { asOf, by }: Asked): Judgement[] {
  return plan.milestones.map((milestone) =>
    judgeMilestone(milestone, (measured, period) => figureOf(book, measured, period, by), asOf, plan.id),
  );
}

function historyIn(
  booksOf: (settings: Settings) => { readonly book: FigureBook },
  judgements: readonly Judgement[],
  { asOf, by, plans, settings }: Asked,
): History {
  const quarters = quartersTo(asOf);
  const { book } = booksOf(settings);
  const settingsOf = new Map(plans.map((run) => [run.plan.id, run.settings]));
  const shown = plans.length > 0 ? ['notification-age'] : catalogue.map(({ id }) => id);
  const known = historyFrom(
    quarters.flatMap((period) => shown.flatMap((id) => book.of(id, period, {}, by))),
    asOf,
  );
  return {
    ...known,
    milestones: judgements.map(({ milestone, steps, plan }) => {
      if (milestone.kind === 'deliverable') return undefined;
      const own = booksOf(settingsOf.get(plan) ?? settings).book;
      const whole = quarters.map((period) => figureOf(own, milestone, period, by));
      const history = historyOf(withJudged(whole, steps), asOf);
      return milestone.kind === 'baseline'
        ? { ...history, baseline: figureOf(own, milestone, milestone.baseline, by) }
        : history;
    }),
    figures: plans.length > 0 ? [] : known.figures,
  };
}

function clockFallbacksOf({ views }: Knowledge): Report['clockFallbacks'] {
  const { units } = views.investigations;
  return { count: units.filter(({ clockFallback }) => clockFallback).length, all: units.length };
}
