import type { Day } from '../../../src/calendar/day.ts';
import type { Period } from '../../../src/calendar/period.ts';
import type { Indicator } from '../../../src/indicators/engine/define.ts';
import type { GroupName } from '../../../src/indicators/engine/groups.ts';
import type { Knowledge } from '../../../src/model/knowledge.ts';
import { listNames, type ListName } from '../../../src/model/lists.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Row } from '../../../src/model/rows.ts';
import { knowing, observe, quarters, verdicts, year, type JudgedCase } from './asking.ts';
import { placeOf } from './verdicts.ts';
import { placed, worldOf, type World } from './worlds.ts';

/** Two things that a law says are the same, and of which indicator. */
export interface Compared {
  readonly found: unknown;
  readonly expected: unknown;
}

function compared({ id }: Indicator, found: unknown, expected: unknown): Compared {
  return { found: [id, found], expected: [id, expected] };
}

/** Every figure counts each of its cases once, no share is above one, and every row of the list is accounted for. */
export function sums(indicator: Indicator, known: Knowledge, period: Period): Compared {
  const told = observe(indicator, known, period).filter(({ status }) => status !== 'not-evaluated');
  const all = told.map((observation) => {
    const at = indicator.figures.findIndex(({ part }) => part === observation.part);
    return sumOf(observation, verdicts(indicator, at, known, period));
  });
  const [found, expected] = [all.map((one) => one.found), all.map((one) => one.expected)];
  return compared(indicator, found, expected);
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

/** A world, and for each list the same world with rows of other children in that list. */
export interface Joined {
  readonly asOf: Day;
  readonly world: World;
  readonly known: Knowledge;
  readonly joined: { readonly [L in ListName]: { readonly world: World; readonly known: Knowledge } };
}

export function withStrangers([world, others]: readonly [World, World], asOf: Day): Joined {
  const joined = listNames.map((list) => {
    const strangers: readonly Row[] = others[list].map((row, key) =>
      Object.assign({}, row, { caseNumber: `X${key}`, child: `X${key}`, id: `x${key}` }),
    );
    const both = placed(worldOf((name) => [...world[name], ...(name === list ? strangers : [])]));
    return [list, { world: both, known: knowing(both, asOf) }] as const;
  });
  return { asOf, world, known: knowing(world, asOf), joined: Object.fromEntries(joined) as Joined['joined'] };
}

/** What is said of a list stays the same when cases of other children, outside the population, are put into it. */
export function unmovedByStrangers(
  indicator: Indicator,
  { asOf, world, known, joined }: Joined,
  period: Period,
): Compared {
  const { list } = known.views[indicator.of];
  const judged = verdicts(indicator, 0, joined[list].known, period);
  const outside = new Set(judged.filter(({ verdict }) => verdict.is === 'outside').flatMap(({ places }) => places));
  const kept = worldOf((name) =>
    joined[list].world[name].filter((row, key) => key < world[name].length || outside.has(placeOf(row))),
  );
  const before = said(observe(indicator, known, period).slice(0, 1));
  // One activity more may be the one that shows that a kind is registered at all.
  const isTold = before.every(({ status }) => status !== 'not-evaluated');
  const after = isTold ? said(observe(indicator, knowing(kept, asOf), period).slice(0, 1)) : before;
  return compared(indicator, after, before);
}

/** The cases that had been judged on one day and are said to be pending on a later one. */
export function unjudgedAgain(
  indicator: Indicator,
  sooner: Knowledge | undefined,
  later: Knowledge | undefined,
  period: Period,
): unknown[] {
  if (sooner === undefined || later === undefined) throw new Error('two days are compared');
  return indicator.figures.flatMap((_, at) => {
    const then = verdicts(indicator, at, later, period).filter(({ verdict }) => verdict.is === 'pending');
    const pending = new Set(then.map(({ places }) => places[0]));
    const judged = verdicts(indicator, at, sooner, period).filter(({ verdict }) => verdict.is === 'counted');
    return judged.filter(({ places }) => pending.has(places[0])).map((one) => [indicator.id, one]);
  });
}

/** The cases of the four quarters, and the cases of the year. */
export function quartersOfTheYear(indicator: Indicator, known: Knowledge): Compared {
  const inside = (period: Period): string[] =>
    verdicts(indicator, 0, known, period)
      .filter(({ verdict }) => verdict.is !== 'outside' && !(verdict.is === 'excluded' && !verdict.inPeriod))
      .map(({ places }) => places.join(' '));
  return compared(indicator, quarters.flatMap(inside).toSorted(), inside(year).toSorted());
}

/** The groups of the main figure, added up, and the whole. */
export function sumOfGroups(indicator: Indicator, known: Knowledge, period: Period, by: GroupName): Compared {
  const observations = observe(indicator, known, period, by).filter(({ part }) => part === undefined);
  const [whole, ...groups] = observations.filter(({ status }) => status !== 'not-evaluated');
  const all = whole === undefined ? [] : [whole];
  return compared(indicator, added(groups, whole), added(all, whole));
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

/** What a figure says, without the account of rows, what can't be placed in time, and where the list begins. */
export function said(observations: readonly Observation[]): Observation[] {
  return observations.map((observation) => {
    const notes = observation.notes.filter(({ code }) => code !== 'begins-after-period');
    return Object.assign({}, observation, { account: null, mergeable: undefined, notes });
  });
}

function total(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
}

function countIn(counts: readonly { readonly count: number }[]): number {
  return total(counts.map(({ count }) => count));
}
