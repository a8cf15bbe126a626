import { existsSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupNames } from '../src/indicators/engine/groups.ts';
import { catalogue, indicatorById, plannedIndicators } from '../src/indicators/index.ts';
import { asItWas } from './support/indicators/as-it-was.ts';
import { asOfs, knowing, observe, periods } from './support/indicators/asking.ts';
import * as laws from './support/indicators/laws.ts';
import { outcomesMet } from './support/indicators/outcomes-met.ts';
import { reordered, worlds } from './support/indicators/worlds.ts';

const all = catalogue.map((indicator) => [indicator.id, indicator] as const);

/** They count what is active in a period, or children rather than events: one case may be in several quarters. */
const inSeveralQuarters = [
  'repeat-notifications',
  'follow-ups-per-measure',
  'follow-up-by-guideline',
  'preventive-follow-up',
  'ladder-moves',
  'measure-spending',
  'placement-visits',
  'unit-meeting-cadence',
  'unit-meetings',
  'need-visit-screening',
];

/** They have a limit that can still lie ahead; no other indicator ever says pending. */
const withLimit = [
  'notification-assessed-24h',
  'notification-receipt-6-days',
  'investigation-within-4-months',
  'investigation-preliminary-assessment',
  'first-follow-up-3-months',
  'follow-up-by-guideline',
  'preventive-follow-up',
  'preventive-relapse',
  'institution-step-down',
  'placement-visits',
  'care-plan-on-time',
  'notification-network-meeting',
  'unit-meeting-cadence',
  'need-visit-screening',
  'concern-to-family-training',
  'plus-places',
];

/** Their main figure is a share of days, not of cases: no case is met or missed. */
const shareOfDays = ['unlawful-absence'];

// The same lists in every run: what fails here fails everywhere.
fc.configureGlobal({ seed: 20_160_630, numRuns: 100 });

describe('the catalogue', () => {
  const files = readdirSync('src/indicators').filter((name) => name.endsWith('.ts') && name !== 'index.ts');

  it('holds every indicator that has a file, each once', () => {
    expect(catalogue.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
    for (const indicator of catalogue) expect(indicatorById(indicator.id)).toBe(indicator);
    expect(indicatorById('no-such-indicator')).toBeUndefined();
    expect(plannedIndicators.filter((id) => indicatorById(id) !== undefined)).toEqual([]);
  });

  test.each(all)('%s has an export, a test, a title and a definition of its own', async (id, indicator) => {
    const exported = Object.entries((await import(`../src/indicators/${id}.ts`)) as object);
    expect(exported).toEqual([[id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), indicator]]);
    expect(existsSync(`test/indicators/${id}.test.ts`)).toBe(true);
    for (const { da, en } of [indicator.title, indicator.definition]) {
      expect([da.trim(), en.trim()]).not.toContain('');
      expect(da).not.toBe(en);
    }
    const [main, ...others] = indicator.figures;
    expect(main?.part).toBeUndefined();
    for (const { part, title } of others) expect([part, title]).not.toContain(undefined);
  });

  it('has titles and definitions that are all different', () => {
    const words = catalogue.flatMap(({ title, definition }) => [title.da, title.en, definition.da, definition.en]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('names no indicator as an exception that is not there', () => {
    expect(
      [...inSeveralQuarters, ...withLimit, ...shareOfDays].filter((id) => indicatorById(id) === undefined),
    ).toEqual([]);
  });
});

describe.each(all)('%s', (id, indicator) => {
  it('is the same in whatever order the rows stand', () => {
    const inTwoOrders = worlds.chain((world) => fc.tuple(fc.constant(world), reordered(world)));
    fc.assert(
      fc.property(inTwoOrders, asOfs, periods, ([world, shuffled], asOf, period) => {
        const found = observe(indicator, knowing(shuffled, asOf), period, 'team');
        expect(found).toEqual(observe(indicator, knowing(world, asOf), period, 'team'));
      }),
    );
  });

  it('counts each case once, never more than it has, and accounts for every row', () => {
    fc.assert(
      fc.property(worlds, asOfs, periods, (world, asOf, period) => {
        const { found, expected } = laws.sums(indicator, world, asOf, period);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('changes by no case outside its population', () => {
    fc.assert(
      fc.property(fc.tuple(worlds, worlds), asOfs, periods, (both, asOf, period) => {
        const { found, expected } = laws.unmovedByStrangers(indicator, both, asOf, period);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('never takes a judged case for pending on a later day', () => {
    fc.assert(
      fc.property(worlds, fc.tuple(asOfs, asOfs), periods, (world, days, period) => {
        expect(laws.unjudgedAgain(indicator, world, days, period)).toEqual([]);
      }),
    );
  });

  it('is of an old quarter, from newer lists, what it was from the lists of that day', () => {
    fc.assert(
      fc.property(worlds, asOfs, periods, (world, asOf, period) => {
        const was = observe(indicator, knowing(asItWas(world, asOf), asOf), period, 'team');
        expect(laws.said(observe(indicator, knowing(world, asOf), period, 'team'))).toEqual(laws.said(was));
      }),
    );
  });

  it.skipIf(indicator.stock === true || inSeveralQuarters.includes(id))('has a case of the year in one quarter', () => {
    fc.assert(
      fc.property(worlds, asOfs, (world, asOf) => {
        const { found, expected } = laws.quartersOfTheYear(indicator, world, asOf);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('adds up over its groups', () => {
    fc.assert(
      fc.property(worlds, asOfs, periods, fc.constantFrom(...groupNames), (world, asOf, period, by) => {
        const { found, expected } = laws.sumOfGroups(indicator, world, asOf, period, by);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('meets every outcome there is in lists such as these', () => {
    const isByCase = indicator.figures[0]?.unit === 'share' && !shareOfDays.includes(id);
    const outcomes = isByCase ? ['met', 'missed'] : ['counted'];
    const pending = withLimit.includes(id) ? ['pending'] : [];
    expect(outcomesMet(indicator)).toEqual([...outcomes, ...pending, 'excluded', 'outside'].toSorted());
  });
});
