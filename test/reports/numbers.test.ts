import { describe, expect, it } from 'vitest';
import { Numbers } from '../../src/reports/numbers.ts';
import { day, observation, period } from './hand-made.ts';

const danish = new Numbers('da');
const english = new Numbers('en');

describe('a share', () => {
  it('has one decimal, with a comma in Danish', () => {
    expect(danish.percent(32 / 34)).toBe('94,1 %');
    expect(english.percent(32 / 34)).toBe('94.1 %');
    expect(danish.percent(0)).toBe('0,0 %');
    expect(danish.percent(1)).toBe('100,0 %');
  });

  it('is never all or none when it is not', () => {
    expect(danish.percent(2499 / 2500)).toBe('99,96 %');
    expect(danish.percent(1 / 10_000)).toBe('0,01 %');
  });

  it('shows on which side of its target it lies', () => {
    expect(danish.percent(0.8996, 0.9)).toBe('89,96 %');
    expect(danish.percent(0.9, 0.9)).toBe('90,0 %');
  });
});

describe('other values', () => {
  it.each([
    [111.5, 'days', '111,5 dage', '111.5 days'],
    [1, 'days', '1 dag', '1 day'],
    [0.926, 'rate', '0,93', '0.93'],
    [-0.004, 'rate', '0,00', '0.00'],
    [-0.006, 'rate', '−0,01', '−0.01'],
    [-0.4, 'amount', '0', '0'],
    [9999, 'count', '9999', '9999'],
    [-6, 'count', '−6', '−6'],
    [1_234_567, 'count', '1.234.567', '1,234,567'],
    [5_188_869.6, 'amount', '5.188.870', '5,188,870'],
    [null, 'share', '–', '–'],
    [0, 'count', '0', '0'],
  ] as const)('%s %s', (value, unit, da, en) => {
    expect(danish.value(value, unit)).toBe(da);
    expect(english.value(value, unit)).toBe(en);
  });

  it('writes a target as it was set', () => {
    expect(danish.target(0.9, 'share')).toBe('90 %');
    expect(danish.target(0.875, 'share')).toBe('87,5 %');
    expect(danish.target(0.07, 'share')).toBe('7 %');
    expect(danish.target(12.5, 'rate')).toBe('12,5');
    expect(danish.target(0, 'share')).toBe('0 %');
  });

  it('writes n/N and intervals, and nothing where there are none', () => {
    expect(danish.ratio(observation())).toBe('32/34');
    expect(danish.interval(observation())).toBe('80,9–98,4 %');
    const empty = observation({ summary: { value: null, interval: null } });
    expect([danish.ratio(empty), danish.interval(empty)]).toEqual(['', '']);
  });
});

describe('time', () => {
  it('is written as each language does', () => {
    expect([danish.day(day('2016-06-30')), english.day(day('2016-06-30'))]).toEqual(['30-06-2016', '2016-06-30']);
  });

  it.each([
    ['2016K2', '2016K2', '2016Q2'],
    ['2016Q2', '2016K2', '2016Q2'],
    ['2016', '2016', '2016'],
    ['2016-05', '2016-05', '2016-05'],
    ['2016-08-08..2016-09-30', '08-08-2016 – 30-09-2016', '2016-08-08 – 2016-09-30'],
  ])('period %s', (label, da, en) => {
    expect([danish.period(period(label)), english.period(period(label))]).toEqual([da, en]);
    expect(danish.periodLabel(label)).toBe(da);
  });
});
