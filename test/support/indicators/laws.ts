import type { Day } from '../../../src/calendar/day.ts';
import type { Period } from '../../../src/calendar/period.ts';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import type { GroupName } from '../../../src/indicators/engine/groups.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Row } from '../../../src/model/rows.ts';
import { knowing, observe, quarters, verdicts, year, type JudgedCase } from './asking.ts';
import { placed, worldOf, type World } from './worlds.ts';

/** Two things that a law says are the same. */
export interface Compared {
  readonly found: unknown;
  readonly expected: unknown;
}

/** Every figure counts each of its cases once, no share is above one, and every row of the list is accounted for. */
export function sums(indicator: Indicator, world: World, asOf: Day, period: Period): Compared {
  const knowledge = knowing(world, asOf);
  const told = observe(indicator, knowledge, period).filter(({ status }) => status !== 'not-evaluated');
  const compared = told.map((observation) => {
    const at = indicator.figures.findIndex(({ part }) => part === observation.part);
    return sumOf(observation, verdicts(indicator, at, knowledge, period));
  });
  return { found: compared.map(({ found }) => found), expected: compared.map(({ expected }) => expected) };
}

function sumOf({ unit, summary, pending, excluded, account }: Observation, judged: readonly JudgedCase[]): Compared {
  const counted = judged.filter(({ verdict }) => verdict.is === 'counted');
  const met = counted.filter(({ verdict }) => 'value' in verdict && verdict.value === 'met').length;
  const { counted: countedRows = 0, pending: pendingRows = 0, outsidePeriod = 0 } = account ?? {};
  // A share without an interval shares out days, not cases.
  const isByCase =
    (unit === 'share' && summary.interval !== undefined) ||
    unit === 'days' ||
    unit === 'distribution' ||
    unit === 'amount';
  return {
    found: {
      pending,
      excluded: countIn(excluded),
      rows: countedRows + pendingRows + outsidePeriod + countIn(account?.excluded ?? []),
      denominator: isByCase ? summary.denominator : undefined,
      bands: summary.bands && countIn(summary.bands),
      share: isByCase && unit === 'share' ? [summary.numerator, summary.value] : undefined,
    },
    expected: {
      pending: judged.filter(({ verdict }) => verdict.is === 'pending').length,
      excluded: judged.filter(({ verdict }) => verdict.is === 'excluded').length,
      rows: account?.rows,
      denominator: isByCase ? counted.length : undefined,
      bands: summary.bands && counted.length,
      share: isByCase && unit === 'share' ? [met, counted.length === 0 ? null : met / counted.length] : undefined,
    },
  };
}

/** What is said of a list stays the same when cases of other children, outside the population, are put into it. */
export function unmovedByStrangers(
  indicator: Indicator,
  worlds: readonly [World, World],
  at: Day,
  period: Period,
): Compared {
  const [world, others] = worlds;
  const { list } = knowing(world, at).views[indicator.of];
  const strangers: readonly Row[] = others[list].map((row, key) =>
    Object.assign({}, row, { caseNumber: `X${key}`, child: `X${key}`, id: `x${key}` }),
  );
  const joined = placed(worldOf((name) => [...world[name], ...(name === list ? strangers : [])]));
  const judged = verdicts(indicator, 0, knowing(joined, at), period);
  const outside = new Set(judged.filter(({ verdict }) => verdict.is === 'outside').flatMap(({ places }) => places));
  const kept = worldOf((name) =>
    joined[name].filter((row, key) => key < world[name].length || outside.has(`${row.file}:${row.line}`)),
  );
  const expected = said(observe(indicator, knowing(world, at), period).slice(0, 1));
  // One activity more may be the one that shows that a kind is registered at all.
  const isTold = expected.every(({ status }) => status !== 'not-evaluated');
  return { expected, found: isTold ? said(observe(indicator, knowing(kept, at), period).slice(0, 1)) : expected };
}

/** The cases that had been judged on one day and are said to be pending on a later one. */
export function unjudgedAgain(
  indicator: Indicator,
  world: World,
  days: readonly [Day, Day],
  period: Period,
): unknown[] {
  const [sooner, later] = days.toSorted((a, b) => a - b).map((asOf) => knowing(world, asOf));
  if (sooner === undefined || later === undefined) return [];
  return indicator.figures.flatMap((_, at) => {
    const then = verdicts(indicator, at, later, period).filter(({ verdict }) => verdict.is === 'pending');
    const pending = new Set(then.map(({ places }) => places[0]));
    const judged = verdicts(indicator, at, sooner, period).filter(({ verdict }) => verdict.is === 'counted');
    return judged.filter(({ places }) => pending.has(places[0]));
  });
}

/** The cases of the four quarters, and the cases of the year. */
export function quartersOfTheYear(indicator: Indicator, world: World, asOf: Day): Compared {
  const knowledge = knowing(world, asOf);
  const inside = (period: Period): string[] =>
    verdicts(indicator, 0, knowledge, period)
      .filter(({ verdict }) => verdict.is !== 'outside' && !(verdict.is === 'excluded' && !verdict.inPeriod))
      .map(({ places }) => places.join(' '));
  return { found: quarters.flatMap(inside).toSorted(), expected: inside(year).toSorted() };
}

/** The groups of the main figure, added up, and the whole. */
export function sumOfGroups(indicator: Indicator, world: World, asOf: Day, period: Period, by: GroupName): Compared {
  const observations = observe(indicator, knowing(world, asOf), period, by).filter(({ part }) => part === undefined);
  const [whole, ...groups] = observations.filter(({ status }) => status !== 'not-evaluated');
  const all = whole === undefined ? [] : [whole];
  return { found: added(groups, whole), expected: added(all, whole) };
}

function added(observations: readonly Observation[], whole: Observation | undefined): unknown {
  const summaries = observations.map(({ summary }) => summary);
  const isSum = whole?.unit === 'count' || whole?.unit === 'amount';
  return {
    pending: total(observations.map(({ pending }) => pending)),
    excluded: total(observations.map(({ excluded }) => countIn(excluded))),
    numerator: total(summaries.map(({ numerator }) => numerator)),
    value: isSum && total(summaries.map(({ value }) => value)),
    // Cases per caseworker has caseworkers below the line, and one of them may be in several groups.
    denominator: whole?.unit !== 'rate' && total(summaries.map(({ denominator }) => denominator)),
    bands: whole?.summary.bands?.map(({ band }) =>
      total(summaries.flatMap(({ bands = [] }) => bands.filter((one) => one.band === band).map(({ count }) => count))),
    ),
  };
}

/** What a figure says, without the account of rows. */
export function said(observations: readonly Observation[]): Observation[] {
  return observations.map((observation) => Object.assign({}, observation, { account: null }));
}

function total(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
}

function countIn(counts: readonly { readonly count: number }[]): number {
  return total(counts.map(({ count }) => count));
}
