import fc from 'fast-check';
import { parsePeriod, type Period } from '../../../src/calendar/period.ts';
import type { FigureOf, Lot, World } from './world.ts';

function period(label: string): Period {
  const is = parsePeriod(label);
  if (is === undefined) throw new Error(`not a period: ${label}`);
  return is;
}

/** Mostly few, sometimes none, now and then many: tables in which much is small and something is not. */
const cases = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 4, max: 12 }) },
);

interface Shape {
  readonly kinds: readonly string[];
  readonly figures: readonly FigureOf[];
  readonly groups: readonly string[];
  readonly periods: World['periods'];
  readonly unsaid?: World['unsaid'];
}

/** Tables of one shape, and how many of them a test is to try. */
export interface Tables {
  readonly worlds: fc.Arbitrary<World>;
  readonly runs: number;
}

function tables(runs: number, { kinds, figures, groups, periods, unsaid = {} }: Shape): Tables {
  const times = Math.max(...periods.flatMap((one) => one.times)) + 1;
  const places = (groups.length === 0 ? [''] : groups).flatMap((group) =>
    Array.from({ length: times }, (_, time) => kinds.map((kind) => ({ group, time, kind }))).flat(),
  );
  const worlds = fc.array(cases, { minLength: places.length, maxLength: places.length }).map((numbers) => ({
    lots: places.map((place, at): Lot => Object.assign({ cases: numbers[at] ?? 0 }, place)),
    figures,
    groups,
    periods,
    unsaid,
  }));
  return { worlds, runs };
}

const quarters = ['2016K1', '2016K2', '2016K3', '2016K4'];

function quartersAndYear(count: number): World['periods'] {
  const each = quarters.slice(0, count).map((label, at) => ({ period: period(label), times: [at] }));
  const months = `2016-01-01..${['2016-03-31', '2016-06-30', '2016-09-30', '2016-12-31'][count - 1] ?? ''}`;
  return [...each, { period: period(months), times: each.flatMap(({ times }) => times) }];
}

const oneQuarter = [{ period: period('2016K1'), times: [0] }];
const share: FigureOf = { indicator: 'in-time', met: ['met'], missed: ['missed'] };
const withPending: FigureOf = { ...share, pending: ['pending'] };
const bandsOf = (...bands: string[]): FigureOf => ({
  indicator: 'by-band',
  bands: Object.fromEntries(bands.map((band) => [band, [band]])),
});

/** Notifications, their distribution by age, and the share of the young among those with a known age. */
const nested: readonly FigureOf[] = [
  { indicator: 'all', value: ['0-2', '3-6', '7-17', 'unknown'] },
  bandsOf('0-2', '3-6', '7-17', 'unknown'),
  { indicator: 'young', met: ['0-2', '3-6'], missed: ['7-17'], excluded: { 'unknown-age': ['unknown'] } },
];

const openOnes: readonly FigureOf[] = [
  { indicator: 'open', value: ['overdue', 'soon', 'later'], stock: true },
  { indicator: 'open', part: 'overdue', value: ['overdue'], stock: true },
  { indicator: 'open', part: 'soon', value: ['soon'], stock: true },
];

/** All placed, and those among them in families or institutions: what is left lives elsewhere. */
const placed: readonly FigureOf[] = [
  { indicator: 'placement-network-share', met: ['network'], missed: ['family', 'institution', 'elsewhere'] },
  { indicator: 'placement-foster-share', met: ['network', 'family'], missed: ['institution'] },
];

/** A quarter, the part of it from a day on, and the year: what lies before the day is told by nobody. */
const overlapping = [
  { period: period('2016K3'), times: [1, 2] },
  { period: period('2016-08-08..2016-09-30'), times: [2] },
  { period: period('2016-01-01..2016-09-30'), times: [0, 1, 2] },
];

/** Two stretches that overlap, and the whole of both: the overlap can be worked out. */
const crossing = [
  { period: period('2016-01-01..2016-02-29'), times: [0, 1] },
  { period: period('2016-02-01..2016-03-31'), times: [1, 2] },
  { period: period('2016K1'), times: [0, 1, 2] },
];

const teams = (count: number): string[] => ['Nord', 'Syd', 'Øst'].slice(0, count);

const outcomes = ['met', 'missed'];

/** Tables from 2 × 2 up to 3 × 4 with their margins, by what they are about. */
export const randomWorlds: Readonly<Record<string, Tables>> = {
  'bands of two groups': tables(80, {
    kinds: ['a', 'b'],
    figures: [bandsOf('a', 'b')],
    groups: teams(2),
    periods: oneQuarter,
  }),
  'four bands of three groups': tables(80, {
    kinds: ['a', 'b', 'c', 'd'],
    figures: [bandsOf('a', 'b', 'c', 'd')],
    groups: teams(3),
    periods: oneQuarter,
  }),
  'three bands over four quarters and their sum': tables(80, {
    kinds: ['a', 'b', 'c'],
    figures: [bandsOf('a', 'b', 'c')],
    groups: [],
    periods: quartersAndYear(4),
  }),
  'a share of three groups': tables(80, { kinds: outcomes, figures: [share], groups: teams(3), periods: oneQuarter }),
  'a share with pending ones over four quarters and their sum': tables(80, {
    kinds: [...outcomes, 'pending'],
    figures: [withPending],
    groups: [],
    periods: quartersAndYear(4),
  }),
  'a share of two groups over three quarters and their sum': tables(80, {
    kinds: outcomes,
    figures: [share],
    groups: teams(2),
    periods: quartersAndYear(3),
  }),
  'a share of three groups over four quarters and their sum': tables(8, {
    kinds: outcomes,
    figures: [share],
    groups: teams(3),
    periods: quartersAndYear(4),
  }),
  'figures of the same cases': tables(80, {
    kinds: ['0-2', '3-6', '7-17', 'unknown'],
    figures: nested,
    groups: [],
    periods: quartersAndYear(2),
  }),
  'figures of the same cases by group': tables(80, {
    kinds: ['0-2', '3-6', '7-17', 'unknown'],
    figures: nested,
    groups: teams(2),
    periods: oneQuarter,
  }),
  'parts of a stock by group': tables(80, {
    kinds: ['overdue', 'soon', 'later'],
    figures: openOnes,
    groups: teams(2),
    periods: quartersAndYear(2),
  }),
  'figures of which one lies within the other': tables(80, {
    kinds: ['network', 'family', 'institution', 'elsewhere'],
    figures: placed,
    groups: teams(2),
    periods: oneQuarter,
    unsaid: { 'neither in a family nor in an institution': ['elsewhere'], 'in a strange family': ['family'] },
  }),
  'periods within periods': tables(80, { kinds: outcomes, figures: [share], groups: teams(2), periods: overlapping }),
  'periods that overlap': tables(80, {
    kinds: ['a', 'b'],
    figures: [bandsOf('a', 'b')],
    groups: [],
    periods: crossing,
  }),
};
