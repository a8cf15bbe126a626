import type { FigureHistory } from '../inquiry/history.ts';
import type { Judgement } from '../plans/judgement.ts';
import { addGroups, addParts, addSpans } from './known/adding-up.ts';
import { Draft } from './solve/draft.ts';
import type { Address } from './solve/system.ts';
import { addContained } from './known/contained.ts';
import { addGrowth } from './known/growth.ts';
import { addLists, addRowsBeside, listAddress } from './known/lists.ts';
import { amountOf } from './numbers/needs.ts';
import { addNested, addOverlaps } from './known/nested.ts';
import { withLeftovers } from './numbers/over-time.ts';
import type { ListInput, Unpointed } from './pointers.ts';
import { protect } from './solve/protect.ts';
import { redactJudgement } from './redact-judgement.ts';
import { listed, redact, type IsHidden } from './redact.ts';
import { pooledSeries } from './known/pooled.ts';
import { addSamePopulations } from './known/same-population.ts';
import { countingIn, countingOf, everyFigure, placeOf, type Figure } from './numbers/figures.ts';
import { publishedSeries, type Series, type Slot, type Spot } from './numbers/series.ts';
import type {
  ShownFigureHistory,
  ShownHistory,
  ShownInput,
  ShownJudgement,
  ShownObservation,
  ShownReport,
} from './shown.ts';
import type { Threshold } from './threshold.ts';
import { spanKey } from './numbers/spans.ts';
import { reliabilityOf, Words } from './known/told-words.ts';

/** What is hidden in a report. */
interface Cuts {
  readonly number: (address: Address) => boolean;
  readonly words: (id: string) => boolean;
  readonly series: ReadonlyMap<string, Series>;
  readonly lists: ReadonlySet<string>;
}

/**
 * The report as it may be published: small cells are hidden, and with them whatever would give them away, in the
 * figures, the accounts and the milestones alike. What is promised stands in `needs.ts`, how it is kept in `protect.ts`.
 */
export function suppress(report: Unpointed, { minCell }: Threshold): ShownReport {
  const cuts = decide(report, minCell);
  const countingOfOne = countingIn(report);
  const observations = report.observations.map((one) => shownObservation({ one, counting: countingOfOne(one) }, cuts));
  const judgements = report.judgements.map((one, at) =>
    shownJudgement(one, countingOf(report, one.plan), verdictOf(at), cuts),
  );
  const inputs = report.inputs.map((input) => shownInput(input, cuts));
  const history = shownHistory(report, cuts);
  const all = everyFigure(report).map((figure) => shownObservation(figure, cuts));
  const { evidence: _evidence, ...frame } = report;
  return {
    ...frame,
    inputs,
    observations,
    judgements,
    history: () => history,
    publication: { minCell, hidden: hiddenIn(all, judgements) },
  };
}

function decide(report: Unpointed, minCell: number): Cuts {
  const evidence = report.evidence.map((one) => ({ one, counting: '' }));
  const figures = publishedSeries(everyFigure(report), evidence);
  const all = [...figures, ...pooledSeries(figures)].map(withLeftovers);
  const { draft, withheld } = draftOf(report, all, minCell);
  const system = draft.system();
  const hidden = protect(system, all);
  const dropped = new Set(system.told.filter((_, at) => hidden.told[at]).map(({ id }) => id));
  return {
    number: (address) => {
      const cell = system.find(address);
      return cell !== undefined && hidden.cells[cell] === true;
    },
    words: (id) => dropped.has(id) || withheld.has(id),
    series: new Map(all.map((series) => [series.id, series])),
    lists: new Set(report.inputs.map(({ list }) => list)),
  };
}

/** Every number, and all that a reader can know of how they hang together; and the words that are not told. */
function draftOf(
  report: Unpointed,
  all: readonly Series[],
  minCell: number,
): { draft: Draft; withheld: ReadonlySet<string> } {
  const draft = new Draft();
  for (const series of all) addNumbers(draft, series, minCell);
  addLists(draft, report.inputs, minCell);
  addNested(draft, all, minCell);
  for (const series of all) {
    addParts(draft, series);
    addGroups(draft, series, minCell);
    addSpans(draft, series);
  }
  addOverlaps(draft, all);
  addGrowth(draft, all);
  addSamePopulations(draft, all);
  addContained(draft, all, minCell);
  addRowsBeside(draft, all, report.inputs, minCell);
  return { draft, withheld: addWords(draft, all, report, minCell) };
}

function addNumbers(draft: Draft, series: Series, minCell: number): void {
  for (const { span, slots } of series.slices.values()) {
    for (const [group, slot] of slots) addSlot(draft, { series, span, group }, slot, minCell);
  }
}

function addSlot(draft: Draft, spot: Spot, slot: Slot, minCell: number): void {
  for (const quantity of slot.values()) {
    const amount = amountOf(quantity, slot, spot, minCell);
    const { span, group } = spot;
    if (amount !== undefined) draft.add({ series: spot.series.id, span, group, role: quantity.role }, amount);
  }
}

function addWords(draft: Draft, all: readonly Series[], report: Unpointed, minCell: number): ReadonlySet<string> {
  const words = new Words(draft, all, minCell);
  const limits = new Map(report.plans.map(({ plan, settings }) => [plan.id, settings.unreliableAbove]));
  for (const figure of everyFigure(report)) {
    words.reliability(figure, limits.get(figure.counting) ?? report.settings.unreliableAbove);
  }
  report.judgements.forEach((judgement, at) =>
    words.verdict(judgement, countingOf(report, judgement.plan), verdictOf(at)),
  );
  for (const series of all) words.children(series);
  return words.withheld;
}

function verdictOf(at: number): string {
  return `verdict ${at}`;
}

function shownObservation(figure: Figure, cuts: Cuts): ShownObservation {
  const place = placeOf(figure);
  const list = figure.one.account?.list;
  return redact(figure.one, {
    number: (role) => cuts.number({ ...place, role }),
    status: cuts.words(reliabilityOf(figure)),
    rows: list === undefined || !cuts.lists.has(list) || cuts.number(listAddress(list, 'rows')),
  });
}

function shownHistory(report: Unpointed, cuts: Cuts): ShownHistory {
  const { quarters, milestones, figures, ages } = report.history;
  return {
    quarters,
    milestones: milestones.map((one, at) => one && shownSteps(one, countingOf(report, planAt(report, at)), cuts)),
    figures: figures.map((one) => shownSteps(one, '', cuts)),
    ages: ages.map((one) => shownObservation({ one, counting: '' }, cuts)),
  };
}

function planAt({ judgements }: Unpointed, at: number): string {
  return judgements[at]?.plan ?? '';
}

function shownSteps({ steps, control }: FigureHistory, counting: string, cuts: Cuts): ShownFigureHistory {
  const shown = steps.map((one) => shownObservation({ one, counting }, cuts));
  return { steps: shown, control: shown.some((one) => hides(one)) ? undefined : control };
}

function hides({ hidden, pending }: ShownObservation): boolean {
  return hidden !== undefined || pending === null;
}

function shownJudgement(judgement: Judgement, counting: string, id: string, cuts: Cuts): ShownJudgement {
  return redactJudgement(judgement, {
    observation: (one) => shownObservation({ one, counting }, cuts),
    hidesVerdict: cuts.words(id),
    hidesTarget: hidesTarget(judgement, counting, cuts),
  });
}

/** A baseline's figure is shown when the report holds it and shows it; one that it does not hold can't be vouched for. */
function hidesTarget({ milestone, target, observation: one }: Judgement, counting: string, cuts: Cuts): boolean {
  if (milestone.kind !== 'baseline' || one === undefined) return false;
  // Without a figure for the baseline there is nothing to hide.
  if (target === undefined || target === null) return false;
  const { series, group } = placeOf({ one, counting });
  const span = spanKey(milestone.baseline);
  if (cuts.series.get(series)?.slices.has(span) !== true) return true;
  return ['cases', 'met', 'sum'].some((role) => cuts.number({ series, span, group, role }));
}

function shownInput(input: ListInput, cuts: Cuts): ShownInput {
  const isHidden: IsHidden = (role) => cuts.number(listAddress(input.list, role));
  return {
    ...input,
    rowsRead: isHidden('rows') ? null : input.rowsRead,
    rowsUsed: isHidden('rows-used') ? null : input.rowsUsed,
    rowsLeftOut: listed(input.rowsLeftOut, 'left-out', isHidden),
  };
}

/** How many numbers, shares and verdicts stand hidden, so that a reader knows how much is missing. */
function hiddenIn(observations: readonly ShownObservation[], judgements: readonly ShownJudgement[]): number {
  const figures = observations.reduce((sum, { hidden = [], pending, summary }) => {
    const bands = (summary.bands ?? []).filter(({ count }) => count === null).length;
    return sum + hidden.length + bands + Number(pending === null);
  }, 0);
  return figures + judgements.filter(({ status }) => status === 'hidden').length;
}
