import { beforeAll, describe, expect, it } from 'vitest';
import type { Observation, Summary } from '../../src/model/observation.ts';
import { figuresOf, type Figures } from '../support/municipality/figures-of.ts';
import { municipality } from '../support/municipality/generate.ts';
import { steady } from '../support/municipality/story-line.ts';
import { allTruths, truthRun, type Run } from '../support/municipality/truth.ts';
import { quartersOf, truthPeriod } from '../support/municipality/truth/calendar.ts';
import type { Figure, Truth } from '../support/municipality/truth/figure.ts';
import {
  firstFollowUpOwed,
  followUpByGuideline,
  preventiveFollowUp,
} from '../support/municipality/truth/follow-up-limits.ts';
import { homeBasedMeasures, kindByType, ladderMoves } from '../support/municipality/truth/ladder.ts';

const events = municipality({ seed: 7, children: 2000, from: '2022-01-01', to: '2024-12-31', story: steady });
const extractedOn = '2024-12-31';
const settings = { followUpGuidelines: [{ kinds: ['preventive', 'foster-care'], every: { months: 3 } }] } as const;

/** What the definitions of the indicators decide, and the truths of the whole catalogue leave open. */
const decided: readonly Truth[] = [
  firstFollowUpOwed,
  preventiveFollowUp,
  followUpByGuideline,
  ladderMoves,
  homeBasedMeasures,
];
const openTo = new Set(['first-follow-up-3-months']);

/** The places that the lists name, and the national types that they are. */
const nationalTypes: Readonly<Record<string, string>> = {
  Netværksplejefamilie: 'network-foster-family',
  'Almindelig plejefamilie': 'ordinary-foster-family',
  'Kommunal plejefamilie': 'municipal-foster-family',
  'Døgninstitution, almindelig': 'ordinary-institution',
  Opholdssted: 'residential-facility',
  'Kost- og efterskole': 'boarding-school',
  'Eget værelse, kollegium': 'own-room',
};

/** Shares whose four numbers the truth gives; those that are told for a last day only of periods that have ended. */
const shares = [
  'first-follow-up-3-months',
  'follow-up-by-guideline',
  'preventive-follow-up',
  'preventive-relapse',
  'follow-up-network',
  'institution-step-down',
  'placement-network-mapping',
];
const sharesOfLastDay = ['parallel-measures', 'placement-network-share', 'placement-visits'];

describe.each([
  ['2024-12-31', quartersOf(2022, 2023, 2024)],
  ['2023-08-15', [...quartersOf(2022), '2023K1', '2023K2', '2023K3', '2022']],
])('measures in a municipality of 2,000 children, as known on %s', (asOf, periods) => {
  let told: Figures = () => [];
  let truth: Run = { asOf, figures: [] };

  beforeAll(async () => {
    const all = truthRun(events, asOf, periods, allTruths).figures.filter(({ indicator }) => !openTo.has(indicator));
    truth = { asOf, figures: [...all, ...truthRun(events, asOf, periods, decided).figures] };
    told = await figuresOf(events, extractedOn, asOf, settings);
  });

  const truthOf = (indicator: string): readonly Figure[] =>
    truth.figures.filter((figure) => figure.indicator === indicator);
  const endedTruthOf = (indicator: string): readonly Figure[] =>
    truthOf(indicator).filter(({ period }) => truthPeriod(period).to <= asOf);
  const part = (indicator: string, period: string, name?: string): Observation => {
    const found = told(indicator, period).find((one) => one.part === name);
    if (found === undefined) throw new Error(`nothing told of ${indicator} ${name}`);
    return found;
  };
  const summary = (indicator: string, period: string, name?: string): Summary => part(indicator, period, name).summary;
  const fraction = (indicator: string, period: string, name?: string): (number | undefined)[] => {
    const { numerator, denominator } = summary(indicator, period, name);
    return [numerator, denominator];
  };
  const numbers = (figures: readonly Figure[]): object[] =>
    figures.map(({ period, value, numerator, denominator, pending }) => ({
      period,
      value,
      numerator,
      denominator,
      pending,
    }));
  const toldOf = (figures: readonly Figure[]): object[] =>
    figures.map(({ indicator, period }) => {
      const { summary: said, pending } = part(indicator, period);
      const { value, numerator, denominator } = said;
      return { period, value, numerator, denominator, pending };
    });

  it.each(shares)('%s', (indicator) => {
    const expected = truthOf(indicator);
    expect(toldOf(expected)).toEqual(numbers(expected));
    expect(expected.some(({ numerator = 0, denominator = 0 }) => numerator > 0 && numerator < denominator)).toBe(true);
  });

  it.each(sharesOfLastDay)('%s', (indicator) => {
    const expected = endedTruthOf(indicator);
    expect(toldOf(expected)).toEqual(numbers(expected));
    expect(expected.some(({ numerator = 0, denominator = 0 }) => numerator > 0 && numerator < denominator)).toBe(true);
  });

  it('first-follow-up-3-months sets as many aside', () => {
    const asides = truthOf('first-follow-up-3-months').map(({ excludedCount }) => excludedCount);
    const says = truthOf('first-follow-up-3-months').map(({ indicator, period }) =>
      part(indicator, period).excluded.reduce((sum, { count }) => sum + count, 0),
    );
    expect(says).toEqual(asides);
    expect(Math.max(...says)).toBeGreaterThan(0);
  });

  it('active-measures: chains by kind, and rows', () => {
    for (const { period, value, bands = [], also } of endedTruthOf('active-measures')) {
      const kinds = new Map<string, number>();
      for (const { band, count } of bands) {
        const kind = kindByType[band] ?? band;
        kinds.set(kind, (kinds.get(kind) ?? 0) + count);
      }
      const said = summary('active-measures', period);
      const saidKinds = (said.bands ?? []).filter(({ count }) => count > 0).map(({ band, count }) => [band, count]);
      expect([period, said.value]).toEqual([period, value]);
      expect(new Map(saidKinds as [string, number][])).toEqual(kinds);
      expect(summary('active-measures', period, 'rows').value).toBe(also?.['rows']);
      expect(summary('active-measures', period, 'preventive').value).toBe(kinds.get('preventive') ?? 0);
    }
  });

  it('active-measures: the growth of early preventive measures is the difference between two quarters', () => {
    const quarters = endedTruthOf('active-measures').map(({ period }) => period);
    const standing = quarters.map((period) => summary('active-measures', period, 'preventive').value ?? 0);
    const growth = quarters.map((period) => summary('active-measures', period, 'preventive-growth').value);
    const differences = standing.slice(1, 6).map((value, at) => value - (standing[at] ?? 0));
    expect(growth.slice(1, 6)).toEqual(differences);
    expect(new Set(differences.map(Math.sign)).size).toBeGreaterThan(1);
  });

  it('follow-ups-per-measure and per year', () => {
    const expected = truthOf('follow-ups-per-measure');
    for (const { period, value, numerator, denominator, also } of expected) {
      const said = summary('follow-ups-per-measure', period);
      expect([period, said.value, said.numerator, said.denominator]).toEqual([period, value, numerator, denominator]);
      expect(said.also?.['perYear']).toBeCloseTo(also?.['perMeasureYear'] ?? NaN, 9);
    }
  });

  it('follow-up-network by each network and by both', () => {
    for (const { period, denominator, also } of truthOf('follow-up-network')) {
      for (const name of ['private', 'professional', 'both']) {
        expect([period, name, ...fraction('follow-up-network', period, name)]).toEqual([
          period,
          name,
          also?.[name],
          denominator,
        ]);
      }
    }
  });

  it('parallel-measures: the mean, and on any day', () => {
    for (const { period, also } of endedTruthOf('parallel-measures')) {
      const anyDay = [also?.['anyDayNumerator'], also?.['anyDayDenominator']];
      expect([period, ...fraction('parallel-measures', period, 'any-day')]).toEqual([period, ...anyDay]);
      expect(summary('parallel-measures', period, 'mean').value).toBe(also?.['mean']);
    }
  });

  it('ladder-moves', () => {
    for (const { period, value, also = {} } of endedTruthOf('ladder-moves')) {
      const said = summary('ladder-moves', period);
      expect([period, said.value]).toEqual([period, value]);
      expect(said.bands?.map(({ band, count }) => [band, count])).toEqual([
        ['up', also['up']],
        ['down', also['down']],
        ['same', also['same']],
      ]);
      expect(fraction('ladder-moves', period, 'home-based-up')).toEqual([also['homeBasedUp'], also['homeBased']]);
      expect(fraction('ladder-moves', period, 'home-based-down')).toEqual([also['homeBasedDown'], also['homeBased']]);
    }
  });

  it('home-based-measures', () => {
    for (const { period, numerator, denominator } of endedTruthOf('home-based-measures')) {
      expect([period, summary('home-based-measures', period).value]).toEqual([period, numerator]);
      expect(fraction('home-based-measures', period, 'share')).toEqual([numerator, denominator]);
    }
  });

  it('measure-spending', () => {
    for (const { period, value } of truthOf('measure-spending')) {
      const said = summary('measure-spending', period);
      expect([period, said.value]).toEqual([period, value]);
      expect(said.bands?.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBeCloseTo(value ?? NaN, 4);
      expect(part('measure-spending', period).excluded).toEqual([]);
    }
  });

  it('placements by national type', () => {
    for (const { period, value, bands = [] } of endedTruthOf('placements')) {
      expect([period, summary('placements', period).value]).toEqual([period, value]);
      const said = summary('placements', period, 'national-type').bands ?? [];
      const named = bands.map(({ band, count }): [string, number] => [nationalTypes[band] ?? band, count]);
      const met = said.filter(({ count }) => count > 0).map(({ band, count }): [string, number] => [band, count]);
      expect(new Map(met)).toEqual(new Map(named));
    }
  });

  it('foster care of those in foster care or an institution, of all, and network care of foster care', () => {
    for (const { period, numerator, also } of endedTruthOf('placement-foster-share')) {
      const against = (numerator ?? 0) + (also?.['institutions'] ?? 0);
      expect([period, ...fraction('placement-foster-share', period)]).toEqual([period, numerator, against]);
      expect(fraction('placement-foster-share', period, 'of-all')).toEqual([numerator, also?.['placed']]);
      expect(summary('placements', period, 'institution').value).toBe(also?.['institutions']);
    }
    for (const { period, numerator, also } of endedTruthOf('placement-network-share')) {
      const ofFosterCare = fraction('placement-network-share', period, 'of-foster-care');
      expect([period, ...ofFosterCare]).toEqual([period, numerator, also?.['inFosterCare']]);
      expect(summary('placements', period, 'network-foster-care').value).toBe(numerator);
    }
  });

  it('institution-duration of those ended and those ongoing', () => {
    for (const { period, also } of endedTruthOf('institution-duration')) {
      const ended = summary('institution-duration', period);
      const ongoing = summary('institution-duration', period, 'ongoing');
      expect([period, ended.value, ended.denominator]).toEqual([period, also?.['endedMedian'], also?.['ended']]);
      expect([period, ongoing.value, ongoing.denominator]).toEqual([
        period,
        also?.['ongoingMedian'],
        also?.['ongoing'],
      ]);
      expect(ended.also?.['mean'] ?? 0).toBeCloseTo(also?.['endedMean'] ?? 0, 9);
    }
  });
});
