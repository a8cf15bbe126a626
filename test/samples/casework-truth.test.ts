import { beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { figuresOf, type Figures } from '../support/municipality/figures-of.ts';
import { municipality } from '../support/municipality/generate.ts';
import { steady } from '../support/municipality/story-line.ts';
import { allTruths, truthRun, type Run } from '../support/municipality/truth.ts';
import { quartersOf, truthPeriod } from '../support/municipality/truth/calendar.ts';
import type { Figure } from '../support/municipality/truth/figure.ts';

const events = municipality({ seed: 24, children: 2000, from: '2022-01-01', to: '2024-12-31', story: steady });

/** Taken out at the end of 2024 throughout: an earlier as-of day is to give the figures as they were. */
const extractedOn = '2024-12-31';

const shares = [
  'notification-receipt-6-days',
  'repeat-notifications',
  'investigation-child-talk',
  'investigation-preliminary-assessment',
  'care-plan-on-time',
];

/** The words that the lists hold, and the bands that they belong to. */
const bandsByWord: Readonly<Record<string, string>> = {
  'Anden kommune': 'other-municipality',
  Skole: 'school',
  'Dagpleje, daginstitution, fritidshjem, klub eller SFO': 'day-care',
  Sundhedsvæsen: 'health-service',
  'Sundhedsplejerske eller tandlæge': 'health-visitor-dentist',
  'Politi eller domstol': 'police-court',
  'Barnet selv': 'the-child',
  'Familie eller bekendte': 'family-acquaintances',
  Anonym: 'anonymous',
  Anbringelsessted: 'placement-facility',
  'Foreninger m.v.': 'associations',
  Andre: 'others',
  uoplyst: 'unknown',
  'Børnefaglig undersøgelse': 'investigation',
  'Rådgivning og støtte': 'advice-early-support',
  'Tidlig forebyggende indsats': 'advice-early-support',
  'Indgår i igangværende sag': 'ongoing-case',
  Henlagt: 'no-further-action',
  'ingen afgørelse endnu': 'undecided',
};

describe.each([
  ['2024-12-31', quartersOf(2022, 2023, 2024)],
  ['2023-08-15', [...quartersOf(2022), '2023K1', '2023K2', '2023K3', '2022']],
])('casework in a municipality of 2,000 children, as known on %s', (asOf, periods) => {
  let told: Figures = () => [];
  let truth: Run = { asOf, figures: [] };

  beforeAll(async () => {
    truth = truthRun(events, asOf, periods, allTruths);
    told = await figuresOf(events, extractedOn, asOf);
  });

  const truthOf = (indicator: string): readonly Figure[] =>
    truth.figures.filter((figure) => figure.indicator === indicator);
  const main = (indicator: string, period: string): Observation => {
    const [observation] = told(indicator, period);
    if (observation === undefined) throw new Error(`nothing told of ${indicator}`);
    return observation;
  };

  it.each(shares)('%s', (indicator) => {
    const says = periods.map((period) => {
      const { summary, pending } = main(indicator, period);
      const { value, numerator, denominator } = summary;
      return { period, value, numerator, denominator, pending };
    });
    const expected = truthOf(indicator).map(({ period, value, numerator, denominator, pending }) => ({
      period,
      value,
      numerator,
      denominator,
      pending,
    }));
    expect(says).toEqual(expected);
    expect(expected.some(({ numerator = 0, denominator = 0 }) => numerator > 0 && numerator < denominator)).toBe(true);
  });

  it.each(['notification-notifier', 'notification-outcome'])('%s', (indicator) => {
    for (const { period, bands = [] } of truthOf(indicator)) {
      const expected = new Map<string, number>();
      for (const { band, count } of bands) {
        const code = bandsByWord[band] ?? band;
        expected.set(code, (expected.get(code) ?? 0) + count);
      }
      const says = (main(indicator, period).summary.bands ?? []).filter(({ count }) => count > 0);
      expect(new Map(says.map(({ band, count }) => [band, count]))).toEqual(new Map(expected));
    }
  });

  it('investigation-duration', () => {
    for (const { period, value, also } of truthOf('investigation-duration')) {
      const { summary } = main('investigation-duration', period);
      expect([period, summary.value, summary.denominator]).toEqual([period, value, also?.['count']]);
      expect(summary.also?.['mean']).toBeCloseTo(also?.['mean'] ?? NaN, 9);
    }
  });

  // The truth tells a period in progress for its last day, the program as far as anything is known.
  const ended = (figure: Figure): boolean => truthPeriod(figure.period).to <= asOf;

  it('investigations-open', () => {
    for (const { period, value, also } of truthOf('investigations-open').filter(ended)) {
      const says = told('investigations-open', period).map(({ summary }) => summary.value);
      expect([period, ...says]).toEqual([period, value, also?.['overdue'], also?.['dueWithin30Days']]);
    }
  });

  it('active-cases', () => {
    for (const { period, value } of truthOf('active-cases').filter(ended)) {
      expect([period, main('active-cases', period).summary.value]).toEqual([period, value]);
    }
  });

  it('cases-per-caseworker', () => {
    for (const { period, value, numerator, denominator } of truthOf('cases-per-caseworker').filter(ended)) {
      expect(main('cases-per-caseworker', period).summary).toEqual({ value, numerator, denominator });
    }
  });
});
