import type { Band, Observation, ObservationStatus, Summary } from '../../../src/model/observation.ts';
import type { Arguments } from '../../../src/model/words.ts';
import type { Expected } from './expected.ts';

/** What a figure says beside what its outcomes add up to; only what is named here is looked at. */
export interface Gives extends Partial<Omit<Summary, 'bands'>> {
  readonly status?: ObservationStatus;
  /** The reason's code, with its arguments: `missing-list list=activities`. */
  readonly reason?: string;
  /** Notes in the same way: `clock-fallback count=2`. */
  readonly notes?: readonly string[];
  /** Every band in order, with how many it holds. */
  readonly bands?: Readonly<Record<string, number>>;
}

/** The numbers of an observation that follow from the outcomes. */
export function figureSays({ unit, summary, pending, excluded, account }: Observation): object {
  const { value, numerator, denominator, bands } = summary;
  const reasons = account?.excluded.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return {
    ...(unit === 'days' ? {} : { value }),
    numerator,
    denominator,
    bands: bands && inBands(bands.flatMap(({ band, count }) => Array.from<string>({ length: count }).fill(band))),
    pending,
    excluded,
    account,
    accountedFor: account && account.counted + account.pending + account.outsidePeriod + reasons,
  };
}

/** The same numbers, worked out from the words in the table. */
export function expectedFigure({ unit, account }: Observation, expected: Expected): object {
  return {
    ...expectedSummary(unit, expected.values),
    pending: expected.pending,
    excluded: expected.excluded,
    account: { list: account?.list, ...expected.account },
    accountedFor: expected.account.rows,
  };
}

function expectedSummary(unit: Observation['unit'], values: readonly string[]): object {
  const all = values.length;
  const none = { numerator: undefined, denominator: undefined, bands: undefined };
  switch (unit) {
    case 'share':
      if (values.some((value) => value.includes('/'))) return { ...none, ...portionsOf(values) };
      return { ...none, ...fraction(values.filter((value) => value === 'met').length, all) };
    case 'rate':
      return { ...none, ...rateOf(values) };
    case 'count':
      return { ...none, value: values.filter((value) => value === 'counted').length };
    case 'days':
      return { ...none, denominator: all };
    case 'amount':
      return { ...none, denominator: all, value: sumOf(values), bands: inBands(values.map(bandIn)) };
    case 'distribution':
      return { ...none, denominator: all, value: all === 0 ? null : all, bands: inBands(values) };
  }
}

/** Parts over wholes, each case giving both: `2/20`. */
function portionsOf(values: readonly string[]): object {
  const side = (at: number): number => values.reduce((sum, value) => sum + Number(value.split('/')[at]), 0);
  return fraction(side(0), side(1));
}

/** Amounts over cases; where the cases name what they belong to, cases over the different names. */
function rateOf(values: readonly string[]): object {
  const sum = values.reduce((amount, value) => amount + Number(value), 0);
  return Number.isNaN(sum) ? fraction(values.length, new Set(values).size) : fraction(sum, values.length);
}

/** Of costs such as `home-based 310.5`, the sum in whole øre; of none nothing. */
function sumOf(costs: readonly string[]): number | null {
  const ore = costs.reduce((sum, cost) => sum + Math.round(Number(cost.split(' ')[1]) * 100), 0);
  return costs.length === 0 ? null : ore / 100;
}

function bandIn(cost: string): string {
  return cost.split(' ')[0] ?? '';
}

function fraction(numerator: number, denominator: number): object {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

function inBands(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** What an observation says of the things that are given. */
export function saysGiven(observation: Observation, gives: Gives): Record<string, unknown> {
  const { status, reason, notes, summary } = observation;
  const says: Record<string, unknown> = {
    ...summary,
    status,
    reason: reason && inText(reason),
    notes: notes.map(inText),
    bands: summary.bands && bandCounts(summary.bands),
  };
  return Object.fromEntries(['status', ...Object.keys(gives)].map((key) => [key, says[key]]));
}

/** What is given, and the status: where none is given, there is a value or there is none. */
export function given({ summary, status }: Observation, { bands, ...gives }: Gives): Record<string, unknown> {
  const valued: ObservationStatus = status === 'unreliable' ? status : 'ok';
  return {
    status: summary.value === null ? 'empty' : valued,
    ...gives,
    ...(bands && { bands: Object.entries(bands) }),
  };
}

function bandCounts(bands: readonly Band[]): [string, number][] {
  return bands.map(({ band, count }) => [band, count]);
}

function inText({ code, args = {} }: { code: string; args?: Arguments }): string {
  return [code, ...Object.entries(args).map(([name, value]) => `${name}=${value}`)].join(' ');
}
