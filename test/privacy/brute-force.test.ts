import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/calendar/period.ts';
import type { Observation } from '../../src/model/observation.ts';
import { suppress } from '../../src/privacy/suppress.ts';
import { leftIn, toldIn, unsaidIn, weaknessesOf, type Told } from '../support/privacy/attack.ts';
import { randomWorlds, type Tables } from '../support/privacy/random-worlds.ts';
import { unpointed } from '../support/privacy/unpointed.ts';
import { observationsOf, type World } from '../support/privacy/world.ts';

const minCell = 5;

function published(world: World, evidence: readonly Observation[] = []): Told[] {
  const { observations } = suppress(unpointed(observationsOf(world), { evidence }), { minCell });
  return [...toldIn(world, observations), ...unsaidIn(world), ...leftIn(world)];
}

/** What would be shown if nothing were hidden but the small numbers, and what they are a share of with them. */
function onlySmallHidden(world: World): Told[] {
  const all = [...toldIn(world, observationsOf(world)), ...unsaidIn(world), ...leftIn(world)];
  const isSmall = ({ truth }: Told): boolean => truth > 0 && truth < minCell;
  return all.map((number) => {
    const place = number.name.slice(0, number.name.lastIndexOf(' '));
    const restIsSmall = all.some((other) => other.name === `${place} missed` && isSmall(other));
    return isSmall(number) || (restIsSmall && /met|missed/.test(number.name)) ? { ...number, shown: null } : number;
  });
}

function saysOf(world: World, told: readonly Told[]): string[] {
  return weaknessesOf(world, told, minCell).map(({ number, why }) => `${number.name}: ${why}`);
}

interface Met {
  small: number;
  complementary: number;
  shown: number;
}

/** Tables with numbers hidden for being small, with numbers hidden to protect those, and with numbers left to see. */
function count(met: Met, told: readonly Told[]): void {
  const hidden = told.filter(({ shown, truth }) => shown === null && truth > 0);
  met.small += Number(hidden.some(({ truth }) => truth < minCell));
  met.complementary += Number(hidden.some(({ truth, hasPlace }) => hasPlace && truth >= minCell));
  met.shown += Number(told.some(({ shown }) => shown !== null && shown > 0));
}

describe.each(Object.entries(randomWorlds))('%s', (_, { worlds, runs }) => {
  it('give no hidden number away to one who tries every filling', () => {
    const met: Met = { small: 0, complementary: 0, shown: 0 };
    fc.assert(
      fc.property(worlds, (world) => {
        const told = published(world);
        count(met, told);
        expect(saysOf(world, told)).toEqual([]);
      }),
      { numRuns: runs, seed: 11, endOnFailure: true },
    );
    const most = runs * 0.5;
    expect([met.small > most, met.complementary > most, met.shown > most], JSON.stringify(met)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('would, if the small numbers alone were hidden', () => {
    const some = fc.sample(worlds, { numRuns: runs, seed: 11 });
    const given = some.filter((world) => saysOf(world, onlySmallHidden(world)).length > 0);
    expect(given.length).toBeGreaterThan(runs * 0.5);
  });
});

/** The figures of another world, a year before. */
function yearBefore(world: World): Observation[] {
  const periods = world.periods.map(({ period: { label }, times }) => {
    const period = parsePeriod(label.replaceAll('2016', '2015'));
    if (period === undefined) throw new Error(`not a period: ${label}`);
    return { period, times };
  });
  return observationsOf({ ...world, periods });
}

const ofTheSameCases = Object.entries(randomWorlds).filter(([name]) => /same cases|stock/.test(name));

describe.each(ofTheSameCases)('%s, with what is known of the year before', (_, { worlds, runs }) => {
  it('give no hidden number away either', () => {
    const met: Met = { small: 0, complementary: 0, shown: 0 };
    fc.assert(
      fc.property(worlds, worlds, (world, before) => {
        const told = published(world, yearBefore(before));
        count(met, told);
        expect(saysOf(world, told)).toEqual([]);
      }),
      { numRuns: runs, seed: 12, endOnFailure: true },
    );
    expect(Math.min(met.small, met.complementary, met.shown), JSON.stringify(met)).toBeGreaterThan(runs * 0.5);
  });
});

/** The rows of the list, which are the cases of all figures and of none. */
function withRows(world: World): Told[] {
  const rows = world.lots.reduce((sum, { cases }) => sum + cases, 0);
  const inputs = [{ list: 'cases', rowsRead: rows, rowsUsed: rows, rowsLeftOut: [] }] as const;
  const shown = suppress(unpointed(observationsOf(world), { inputs }), { minCell });
  const told: Told = {
    name: 'rows of the list',
    of: [...world.lots.keys()],
    truth: rows,
    shown: shown.inputs[0]?.rowsUsed ?? null,
    people: false,
    hasPlace: true,
    isBetween: false,
  };
  return [...toldIn(world, shown.observations), ...unsaidIn(world), ...leftIn(world), told];
}

const withoutStock = Object.entries(randomWorlds).filter(([name]) => !/stock/.test(name));

/** With so many rows of which no figure tells, and told by quarters alone: else the rows are as the longest period is. */
function besides(world: World, cases: number): World {
  const shortest = Math.min(...world.periods.map(({ times }) => times.length));
  return {
    ...world,
    lots: [...world.lots, { group: 'none', time: -1, kind: 'none', cases }],
    periods: world.periods.filter(({ times }) => times.length === shortest),
  };
}

describe('the rows of the list', () => {
  it.each(withoutStock)('%s: give no hidden number away either', (_, { worlds, runs }) => {
    fc.assert(
      fc.property(worlds, fc.nat(8), (world, beside) => {
        const all = besides(world, beside);
        expect(saysOf(all, withRows(all))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 2), seed: 13, endOnFailure: true },
    );
  });

  it('would in some of them, were they always shown', () => {
    const { worlds } = randomWorlds['three bands over four quarters and their sum'] as Tables;
    const given = fc.sample(worlds, { numRuns: 20, seed: 13 }).filter((world) => {
      const all = besides(world, 0);
      const told = withRows(all).map((one) => (one.name === 'rows of the list' ? { ...one, shown: one.truth } : one));
      return saysOf(all, told).length > 0;
    });
    expect(given.length).toBeGreaterThan(0);
  });
});
