import { describe, expect, it } from 'vitest';
import { controlOf, type Point } from '../../src/inquiry/control-limits.ts';

const share = (numerator: number, denominator: number): Point => ({
  value: numerator / denominator,
  numerator,
  denominator,
});
const single = (value: number | null): Point => ({ value, numerator: undefined, denominator: undefined });

describe('control limits', () => {
  it('need eight points with a figure', () => {
    expect(controlOf([1, 2, 3, 4, 5, 6, 7].map(single), false)).toBeUndefined();
    expect(controlOf([1, 2, 3, null, 4, 5, 6, 7].map(single), false)).toBeUndefined();
    expect(controlOf([1, 2, 3, null, 4, 5, 6, 7, 8].map(single), false)).toBeDefined();
  });
  it('of a p-chart are the pooled share and three standard errors of each own N', () => {
    // 8 quarters: 40 of 80 and 7 times 20 of 40: pooled 180/360 = 0.5; sqrt(0.25/80) = 0.0559, sqrt(0.25/40) = 0.07906.
    const control = controlOf([share(40, 80), ...Array.from({ length: 7 }, () => share(20, 40))], true);
    expect(control?.chart).toBe('p');
    expect(control?.centre).toBe(0.5);
    expect(control?.limits[0]?.low).toBeCloseTo(0.5 - 0.1677, 4);
    expect(control?.limits[1]?.high).toBeCloseTo(0.5 + 0.2372, 4);
  });
  it('of a p-chart stay within 0 and 1', () => {
    const control = controlOf(
      Array.from({ length: 8 }, (_, at) => share(at === 0 ? 3 : 4, 4)),
      true,
    );
    expect(control?.limits[0]?.high).toBe(1);
  });
  it('of an XmR chart are the mean and 2.66 mean moving ranges', () => {
    // 10 12 10 12 10 12 10 12: mean 11, every moving range 2, limits 11 ± 5.32.
    const control = controlOf([10, 12, 10, 12, 10, 12, 10, 12].map(single), false);
    expect(control?.centre).toBe(11);
    expect(control?.limits[0]?.low).toBeCloseTo(5.68, 10);
    expect(control?.limits[0]?.high).toBeCloseTo(16.32, 10);
    expect([control?.outside, control?.runs]).toEqual([[], []]);
  });
  it('tell a point outside them', () => {
    // Mean 13.75; moving ranges 0 0 0 0 0 0 30, mean 4.2857: limits up to 25.15.
    const control = controlOf([10, 10, 10, 10, 10, 10, 10, 40].map(single), false);
    expect(control?.outside).toEqual([7]);
  });
  it('tell eight on one side, and the ninth with them, but not seven', () => {
    // Eight at 1 and two at 11: mean 3.
    expect(controlOf([...Array<number>(8).fill(1), 11, 11].map(single), false)?.runs).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(controlOf([...Array<number>(9).fill(1), 11, 11].map(single), false)?.runs).toHaveLength(9);
    expect(controlOf([...Array<number>(7).fill(1), 11, 11].map(single), false)?.runs).toEqual([]);
  });
  it('pass over a quarter without a figure', () => {
    const values = [1, 1, 1, 1, null, 1, 1, 1, 1, 11, 11];
    expect(controlOf(values.map(single), false)?.runs).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
  });
});
