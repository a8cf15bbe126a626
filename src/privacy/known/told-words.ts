import type { Observation } from '../../model/observation.ts';
import type { Judgement } from '../../plans/judgement.ts';
import type { Draft } from '../solve/draft.ts';
import { Reader, truthBut, type Filling, type Reading } from './reading.ts';
import { placeOf, whole, type Figure } from '../numbers/figures.ts';
import { needOf } from '../numbers/needs.ts';
import { numberAt, publishedSlices, type Series, type Spot } from '../numbers/series.ts';
import { spanKey } from '../numbers/spans.ts';

/** What words are worth beside the numbers: a verdict is what a milestone is there for. */
const verdictCost = 200;
const reliabilityCost = 400;

/** What is told in words about numbers: whether they can be relied on, how they lie to a target, that children are counted once. */
export class Words {
  readonly #draft: Draft;
  readonly #read: Reader;
  readonly #series: ReadonlyMap<string, Series>;
  readonly #minCell: number;
  /** The words that are not to be told. */
  readonly withheld = new Set<string>();

  constructor(draft: Draft, all: readonly Series[], minCell: number) {
    this.#draft = draft;
    this.#minCell = minCell;
    this.#read = new Reader(draft);
    this.#series = new Map(all.map((series) => [series.id, series]));
  }

  /** Whether a figure is shown as reliable tells on which side of the limit those lie that could not be judged. */
  reliability(figure: Figure, limit: number): void {
    const { one } = figure;
    const spot = this.#spotOf(figure);
    if (spot === undefined || one.excluded.length === 0 || (one.status !== 'ok' && one.status !== 'unreliable')) return;
    const [cases, pending] = ['cases', 'pending'].map((role) => this.#read.number(spot, role));
    const outside = one.account?.outsidePeriod ?? 0;
    const reasons = one.excluded.map(({ reason }) => this.#read.number(spot, `excluded:${reason}`));
    const sides = (filling: Filling): boolean[] =>
      [...reasons.map((reason) => [reason]), reasons].flatMap((some) => {
        const lacking = sum(some, filling);
        const within = sum([cases, pending], filling) + lacking;
        return [lacking > limit * within, lacking > limit * (within + outside)];
      });
    const cells = this.#read.cells(spot);
    const holds = this.#read.unchanged(sides);
    const id = reliabilityOf(figure);
    if (this.#hangsOnFew(spot, holds)) this.withheld.add(id);
    else this.#draft.tell({ id, cells, holds, cost: reliabilityCost });
  }

  /** A verdict tells how each of its figures lies to the target, and to the one before it. */
  verdict(judgement: Judgement, counting: string, id: string): void {
    const spots = judgedIn(judgement).flatMap((one) => this.#spotOf({ one, counting }) ?? []);
    if (spots.length === 0) return;
    const values = spots.map((spot) => this.#value(spot));
    const baseline = this.#baseline(judgement, counting);
    const target = this.#target(judgement, baseline);
    const ends = spots.flatMap((spot) => this.#ends(spot));
    const facts = (filling: Filling): unknown[] => {
      const numbers = values.map((value) => value(filling));
      const against = target?.(filling);
      if (against !== undefined)
        return [...numbers, ...ends.map((end) => end(filling))].map((one) => side(one, against));
      return [
        ...numbers.map((one, at) => side(one, numbers[at - 1] ?? one)),
        side(numbers.at(-1) ?? 0, numbers[0] ?? 0),
      ];
    };
    const told = baseline === undefined ? spots : [...spots, baseline];
    const cells = told.flatMap((spot) => this.#read.cells(spot, ['cases', 'met', 'sum', 'pending']));
    const holds = this.#read.unchanged(facts);
    const hangsOnFew =
      told.some((spot) => this.#isOfFewDays(spot) || this.#hangsOnFew(spot, holds)) ||
      isLossOfFew(judgement, this.#minCell);
    if (hangsOnFew) this.withheld.add(id);
    else this.#draft.tell({ id, cells, holds, cost: verdictCost });
  }

  /**
   * Whether words would be others if a small number of a place were another small one. Whether they are told must not
   * depend on which of them it is: that some words are left out would else say as much as the words.
   */
  #hangsOnFew(spot: Spot, holds: (filling: Filling) => boolean): boolean {
    const { series, span, group } = spot;
    const slot = series.slices.get(span)?.slots.get(group);
    if (slot === undefined) return false;
    const valueOf = (role: string): number => slot.get(role)?.value ?? 0;
    return [...slot.values()].some((quantity) => {
      const others = otherwise[quantity.role];
      const need = needOf(quantity, slot, this.#minCell);
      if (others === undefined || need === undefined) return false;
      if (quantity.value >= this.#minCell && quantity.role !== 'sum') return false;
      // Of few cases none at all may be such, too; a number of cases is else shown where it is 0.
      const least = quantity.value === 0 || valueOf('cases') < 2 * this.#minCell ? 0 : 1;
      const small = quantity.value < this.#minCell ? upTo(this.#minCell, least) : [need.low, need.high];
      return small.some((number) => {
        const numbers = others(number, valueOf('cases'), valueOf('met'));
        return numbers !== undefined && !holds(truthBut(this.#draft, spot, numbers));
      });
    });
  }

  /** What a median comes to does not follow from the numbers: that of few says how long one of them took. */
  #isOfFewDays({ series, span, group }: Spot): boolean {
    const cases = numberAt(series, span, group, 'cases') ?? 0;
    return series.id.endsWith('/days') && cases > 0 && cases < this.#minCell;
  }

  /** The children of a whole are no fewer than those of each part, and no more than those of all parts. */
  children(series: Series): void {
    if (!series.roles.has('children')) return;
    const groups = [...series.groups].filter((group) => group !== whole);
    for (const { span } of publishedSlices(series)) {
      this.#cover(
        { series, span, group: whole },
        groups.map((group) => ({ series, span, group })),
      );
    }
    for (const { whole: span, parts } of series.spans.sums) {
      if (!parts.every((part) => part.times === 1 && series.slices.get(part.span)?.published)) continue;
      for (const group of series.groups) {
        this.#cover(
          { series, span, group },
          parts.map((part) => ({ series, span: part.span, group })),
        );
      }
    }
  }

  #cover(all: Spot, parts: readonly Spot[]): void {
    const cells = [all, ...parts].flatMap((spot) => this.#read.cells(spot, ['children']));
    if (cells.length < 2) return;
    const total = this.#read.number(all, 'children');
    const some = parts.map((part) => this.#read.number(part, 'children'));
    const covers = (filling: Filling): unknown[] => [
      some.some((part) => part(filling) > total(filling)),
      total(filling) > sum(some, filling),
    ];
    this.#draft.tell({ id: 'children', cells, holds: this.#read.unchanged(covers), cost: Infinity });
  }

  /** The figure's value; a median does not follow from the numbers. */
  #value(spot: Spot): Reading {
    const { id, roles } = spot.series;
    const cases = this.#read.number(spot, 'cases');
    if (id.endsWith('/days')) return () => 0;
    if (id.endsWith('/amount')) return this.#read.number(spot, 'sum');
    if (!roles.has('met') && !roles.has('sum')) return cases;
    const numerator = this.#read.number(spot, roles.has('met') ? 'met' : 'sum');
    return (filling) => numerator(filling) / cases(filling);
  }

  /** The lowest and highest share that the pending cases leave possible. */
  #ends(spot: Spot): Reading[] {
    if (!spot.series.roles.has('met') || numberAt(spot.series, spot.span, spot.group, 'pending') === 0) return [];
    const [met, cases, pending] = ['met', 'cases', 'pending'].map((role) => this.#read.number(spot, role));
    return [
      (filling) => sum([met], filling) / sum([cases, pending], filling),
      (filling) => sum([met, pending], filling) / sum([cases, pending], filling),
    ];
  }

  /** What the figures are held against: a number, or the baseline's own figure where the report holds it. */
  #target({ target }: Judgement, baseline: Spot | undefined): Reading | undefined {
    if (target === undefined || target === null) return undefined;
    return baseline === undefined ? () => target : this.#value(baseline);
  }

  #baseline({ milestone, observation: one }: Judgement, counting: string): Spot | undefined {
    if (milestone.kind !== 'baseline' || one === undefined) return undefined;
    const { series: id, group } = placeOf({ one, counting });
    const series = this.#series.get(id);
    const span = spanKey(milestone.baseline);
    return series?.slices.has(span) === true ? { series, span, group } : undefined;
  }

  #spotOf(figure: Figure): Spot | undefined {
    const { series: id, span, group } = placeOf(figure);
    const series = this.#series.get(id);
    return series?.slices.has(span) === true ? { series, span, group } : undefined;
  }
}

/**
 * The figures of which a verdict says how they lie. One that could not be evaluated says nothing, but that none of the
 * quarters that are known has missed a target that holds from a day on.
 */
function judgedIn({ status, milestone, steps }: Judgement): readonly Observation[] {
  if (status !== 'not-evaluated') return steps;
  return milestone.kind === 'target-from' ? steps.filter((one) => one.status === 'ok') : [];
}

/** The numbers of a place where one of them is so great; undefined where it can't be. */
const otherwise: Readonly<
  Record<string, (number: number, cases: number, met: number) => Readonly<Record<string, number>> | undefined>
> = {
  cases: (number, _, met) => (number === 0 ? undefined : { cases: number, met: Math.min(met, number) }),
  met: (number, cases) => (number > cases ? undefined : { met: number }),
  missed: (number, cases) => (number > cases ? undefined : { met: cases - number }),
  pending: (number) => (number === 0 ? undefined : { pending: number }),
  sum: (number) => ({ sum: number }),
};

/**
 * Whether a target can be out of reach before its due day for some small number, of those that met, missed or are
 * pending in the period that ends with it, and not for another.
 */
function isLossOfFew({ ahead }: Judgement, minCell: number): boolean {
  if (ahead?.figure.unit !== 'share') return false;
  const { summary, pending: open } = ahead.figure;
  const { numerator: met, denominator: cases } = summary;
  if (met === undefined || cases === undefined) return false;
  // Of few cases none at all may be such, too; else a 0 is shown.
  const isFew = cases > 0 && cases < 2 * minCell;
  const some = (number: number, least: number): number[] =>
    number >= minCell || (number === 0 && least > 0) ? [number] : upTo(minCell, least);
  const losses = some(open, 1).flatMap((pending) =>
    some(met, isFew ? 0 : 1).flatMap((kept) =>
      some(cases - met, isFew ? 0 : 1).map((missed) => {
        const all = kept + missed + pending;
        const bounds = { lowest: kept / all, highest: (kept + pending) / all };
        return pending > 0 && ahead.isLost(bounds);
      }),
    ),
  );
  return new Set(losses).size > 1;
}

function upTo(most: number, least: number): number[] {
  return Array.from({ length: most + 1 - least }, (_, at) => least + at);
}

export function reliabilityOf(figure: Figure): string {
  return `reliable ${JSON.stringify(placeOf(figure))}`;
}

function sum(readings: readonly (Reading | undefined)[], filling: Filling): number {
  return readings.reduce((all, reading) => all + (reading?.(filling) ?? 0), 0);
}

/** Not a number (0 / 0) lies nowhere. */
function side(value: number, target: number): number {
  return Number(value > target) - Number(value < target);
}
