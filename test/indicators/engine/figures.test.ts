import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/indicators/engine/define.ts';
import { count, days, distribution, rate, share, type Figure } from '../../../src/indicators/engine/figures.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import type { Summary } from '../../../src/model/observation.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write } from '../../support/indicators/lists.ts';

const asOf = dayNamed('2016-06-30');

const moment: Moment = {
  period: periodNamed('2016K2'),
  asOf,
  settings: defaultSettings,
  knowledge: knowledgeOf(write({}), asOf, defaultSettings),
  parameters: {},
};

/** What a figure makes of some cases. */
function told<U>(figure: Figure<U>, cases: readonly U[]): Summary {
  const tally = figure.tally(moment);
  for (const one of cases) tally.add(figure.value(one, moment));
  return tally.summary();
}

describe('a share', () => {
  const met = share((one: boolean) => (one ? 'met' : 'missed'));

  it('is met among met and missed, with its interval', () => {
    expect(told(met, [true, false, true, true])).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
    expect(told(met, [true])).toMatchObject({ value: 1, interval: [expect.closeTo(0.2065, 4), 1] });
  });

  it('has no value of none', () => {
    expect(told(met, [])).toEqual({ value: null, numerator: 0, denominator: 0, interval: null });
  });
});

describe('a rate', () => {
  const meetings = rate(
    (one: { held: number; days: number }) => one.held,
    (one) => one.days,
  );

  it('is a sum by cases, and by years of 365.25 days', () => {
    const cases = [
      { held: 3, days: 91 },
      { held: 0, days: 30 },
      { held: 1, days: 0 },
    ];
    expect(told(meetings, cases)).toEqual({
      value: 4 / 3,
      numerator: 4,
      denominator: 3,
      also: { perYear: (4 * 365.25) / 121 },
    });
  });

  it('may be more than one, and has no value by years where none has passed', () => {
    expect(told(meetings, [{ held: 3, days: 0 }])).toMatchObject({ value: 3, also: { perYear: null } });
  });

  it('has no value of none, and none by years where nobody counts days', () => {
    expect(told(meetings, [])).toEqual({ value: null, numerator: 0, denominator: 0, also: { perYear: null } });
    expect(
      told(
        rate((one: number) => one),
        [2, 3],
      ),
    ).toEqual({ value: 2.5, numerator: 5, denominator: 2 });
  });
});

describe('a count', () => {
  const named = count((one: { child?: string; is?: boolean }) => one.is ?? true, { child: ({ child }) => child });

  it('counts cases and the different children among them, each unknown one as a child of its own', () => {
    const cases = [{ child: 'Ane' }, { child: 'Ane' }, { child: 'Bo' }, {}, {}];
    expect(told(named, cases)).toEqual({ value: 5, children: 4 });
  });

  it('passes over what does not count, the children too', () => {
    expect(told(named, [{ child: 'Ane', is: false }, { is: false }, { child: 'Bo' }])).toEqual({
      value: 1,
      children: 1,
    });
  });

  it('is 0 of none, and says nothing of children where nobody asks', () => {
    expect(told(named, [])).toEqual({ value: 0, children: 0 });
    expect(
      told(
        count(() => true),
        ['one', 'two'],
      ),
    ).toEqual({ value: 2 });
  });
});

describe('days', () => {
  const duration = days((one: number) => one);

  it('are told by their median, mean and 90th percentile', () => {
    expect(told(duration, [30, 10, 20])).toEqual({ value: 20, denominator: 3, also: { mean: 20, p90: 28 } });
    expect(told(duration, [40, 10, 20, 30])).toEqual({ value: 25, denominator: 4, also: { mean: 25, p90: 37 } });
    const elevenDays = Array.from({ length: 11 }, (_, at) => 110 - 10 * at);
    expect(told(duration, elevenDays)).toEqual({ value: 60, denominator: 11, also: { mean: 60, p90: 100 } });
  });

  it('are all the same of one, and none of none', () => {
    expect(told(duration, [7])).toEqual({ value: 7, denominator: 1, also: { mean: 7, p90: 7 } });
    expect(told(duration, [])).toEqual({ value: null, denominator: 0, also: { mean: null, p90: null } });
  });

  it('are ordered by number, not by how they are written', () => {
    expect(told(duration, [9, 10, 100]).value).toBe(10);
  });
});

describe('a distribution', () => {
  const bands = distribution(
    (one: string) => one,
    () => ['few', 'many'],
  );

  it('has every band in order, even when empty, and one not foreseen after them', () => {
    expect(told(bands, ['many', 'all', 'many', 'all', 'many'])).toEqual({
      value: 5,
      denominator: 5,
      bands: [
        { band: 'few', count: 0, share: 0 },
        { band: 'many', count: 3, share: 0.6 },
        { band: 'all', count: 2, share: 0.4 },
      ],
    });
  });

  it('of none has its bands, and no shares', () => {
    expect(told(bands, []).bands).toEqual([
      { band: 'few', count: 0, share: null },
      { band: 'many', count: 0, share: null },
    ]);
  });
});
