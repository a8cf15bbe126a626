import type { Period } from '../../../src/calendar/period.ts';
import type { Observation, Summary } from '../../../src/model/observation.ts';

/** So many cases of one kind, in one group and one stretch of time: an unknown to whoever reads the report. */
export interface Lot {
  readonly group: string;
  readonly time: number;
  readonly kind: string;
  readonly cases: number;
}

type Kinds = readonly string[];

/** What a figure counts, by the kinds of cases. */
export interface FigureOf {
  readonly indicator: string;
  readonly part?: string;
  readonly met?: Kinds;
  readonly missed?: Kinds;
  readonly pending?: Kinds;
  readonly excluded?: Readonly<Record<string, Kinds>>;
  readonly bands?: Readonly<Record<string, Kinds>>;
  readonly value?: Kinds;
  /** True where the last stretch of a period alone is counted. */
  readonly stock?: boolean;
}

/** A small municipality that is told in a few figures. */
export interface World {
  readonly lots: readonly Lot[];
  readonly figures: readonly FigureOf[];
  readonly periods: readonly { readonly period: Period; readonly times: readonly number[] }[];
  /** Kinds that no figure is about, but that are left when one is taken from another. */
  readonly unsaid?: Readonly<Record<string, Kinds>>;
  /** Empty where the figures are not split. */
  readonly groups: readonly string[];
}

/** The lots that a number is the sum of. */
export function lotsOf(world: World, times: readonly number[], group: string | undefined, kinds: Kinds): number[] {
  return world.lots.flatMap((lot, at) =>
    kinds.includes(lot.kind) && times.includes(lot.time) && (group === undefined || lot.group === group) ? [at] : [],
  );
}

export function timesOf({ stock }: FigureOf, times: readonly number[]): readonly number[] {
  return stock === true ? times.slice(-1) : times;
}

/** Every figure over every period, the whole and each group that has any cases in it. */
export function observationsOf(world: World): Observation[] {
  return world.periods.flatMap(({ period, times }) =>
    world.figures.flatMap((figure) =>
      [undefined, ...world.groups].flatMap((group) => {
        const count = (kinds: Kinds): number =>
          lotsOf(world, timesOf(figure, times), group, kinds).reduce(
            (sum, at) => sum + (world.lots[at]?.cases ?? 0),
            0,
          );
        return group !== undefined && count(allKinds(figure)) === 0 ? [] : [observation(figure, period, group, count)];
      }),
    ),
  );
}

export function allKinds({
  met = [],
  missed = [],
  pending = [],
  excluded = {},
  bands = {},
  value = [],
}: FigureOf): Kinds {
  return [...met, ...missed, ...pending, ...value, ...Object.values(excluded).flat(), ...Object.values(bands).flat()];
}

function observation(
  figure: FigureOf,
  period: Period,
  group: string | undefined,
  count: (kinds: Kinds) => number,
): Observation {
  const { indicator, part, met, pending = [], excluded = {}, bands } = figure;
  const summary = summaryOf(figure, count);
  return {
    indicator,
    ...(part !== undefined && { part }),
    period,
    ...(group !== undefined && { group: { by: 'team', value: group } }),
    unit: met === undefined ? (bands === undefined ? 'count' : 'distribution') : 'share',
    status: summary.value === null ? 'empty' : 'ok',
    summary,
    pending: count(pending),
    excluded: Object.entries(excluded).flatMap(([reason, kinds]) =>
      count(kinds) === 0 ? [] : [{ reason, count: count(kinds) }],
    ),
    notes: [],
    account: { list: 'cases', rows: 0, counted: 0, pending: 0, outsidePeriod: 0, excluded: [] },
  };
}

function summaryOf({ met, missed = [], bands, value = [] }: FigureOf, count: (kinds: Kinds) => number): Summary {
  if (met !== undefined) {
    const [numerator, denominator] = [count(met), count([...met, ...missed])];
    const share = denominator === 0 ? null : numerator / denominator;
    return { value: share, numerator, denominator, interval: share === null ? null : [share / 2, (1 + share) / 2] };
  }
  if (bands === undefined) return { value: count(value) };
  const all = count(Object.values(bands).flat());
  return {
    value: all === 0 ? null : all,
    denominator: all,
    bands: Object.entries(bands).map(([band, kinds]) => ({
      band,
      count: count(kinds),
      share: all === 0 ? null : count(kinds) / all,
    })),
  };
}
