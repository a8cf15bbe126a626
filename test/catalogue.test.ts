import { existsSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Day } from '../src/calendar/day.ts';
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

describe('every indicator', () => {
  it('is the same in whatever order the rows stand', () => {
    const inTwoOrders = worlds.chain((world) => fc.tuple(fc.constant(world), reordered(world)));
    fc.assert(
      fc.property(inTwoOrders, asOfs, periods, ([world, shuffled], asOf, period) => {
        const [known, other] = [knowing(world, asOf), knowing(shuffled, asOf)];
        for (const indicator of catalogue) {
          expect(observe(indicator, other, period, 'team')).toEqual(observe(indicator, known, period, 'team'));
        }
      }),
    );
  });

  it('counts each case once, never more than it has, and accounts for every row', () => {
    fc.assert(
      fc.property(worlds, asOfs, periods, (world, asOf, period) => {
        const known = knowing(world, asOf);
        for (const indicator of catalogue) {
          const { found, expected } = laws.sums(indicator, known, period);
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it('changes by no case outside its population', () => {
    fc.assert(
      fc.property(fc.tuple(worlds, worlds), asOfs, periods, (both, asOf, period) => {
        const joined = laws.withStrangers(both, asOf);
        for (const indicator of catalogue) {
          const { found, expected } = laws.unmovedByStrangers(indicator, joined, period);
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it('never takes a judged case for pending on a later day', () => {
    fc.assert(
      fc.property(worlds, asOfs, asOfs, periods, (world, one, other, period) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)].map((asOf) => knowing(world, asOf as Day));
        for (const indicator of catalogue) {
          expect(laws.unjudgedAgain(indicator, sooner, later, period)).toEqual([]);
        }
      }),
    );
  });

  it('is of an old quarter, from newer lists, what it was from the lists of that day', () => {
    fc.assert(
      fc.property(worlds, asOfs, periods, (world, asOf, period) => {
        const [then, now] = [knowing(asItWas(world, asOf), asOf), knowing(world, asOf)];
        for (const indicator of catalogue) {
          const was = laws.said(observe(indicator, then, period, 'team'));
          expect(laws.said(observe(indicator, now, period, 'team'))).toEqual(was);
        }
      }),
    );
  });

  it('that counts events has each case of the year in one quarter', () => {
    const counting = catalogue.filter(({ id, stock }) => stock !== true && !inSeveralQuarters.includes(id));
    fc.assert(
      fc.property(worlds, asOfs, (world, asOf) => {
        const known = knowing(world, asOf);
        for (const indicator of counting) {
          const { found, expected } = laws.quartersOfTheYear(indicator, known);
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it('adds up over its groups', () => {
    fc.assert(
      fc.property(worlds, asOfs, periods, fc.constantFrom(...groupNames), (world, asOf, period, by) => {
        const known = knowing(world, asOf);
        for (const indicator of catalogue) {
          const { found, expected } = laws.sumOfGroups(indicator, known, period, by);
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  test.each(all)('%s meets every outcome there is in lists such as these', (id, indicator) => {
    const isByCase = indicator.figures[0]?.unit === 'share' && !shareOfDays.includes(id);
    const outcomes = isByCase ? ['met', 'missed'] : ['counted'];
    const pending = withLimit.includes(id) ? ['pending'] : [];
    expect(outcomesMet(indicator)).toEqual([...outcomes, ...pending, 'excluded', 'outside'].toSorted());
  });
});
