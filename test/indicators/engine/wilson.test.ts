import { describe, expect, it, test } from 'vitest';
import { wilson } from '../../../src/indicators/engine/wilson.ts';

describe('the Wilson interval', () => {
  test.each([
    // Newcombe 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // Worked out by hand from the formula of Wilson 1927 with z = 1.959964.
    [36, 40, 0.7695, 0.9604],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 1, 0.2065, 1],
    [0, 1, 0, 0.7935],
    [5, 10, 0.2366, 0.7634],
  ])('of %i in %i is %f to %f', (met, all, low, high) => {
    const interval = wilson(met, all);
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  it('is none where there is nothing to share', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('ends exactly at 0 for none and at 1 for all', () => {
    for (let all = 1; all <= 300; all++) {
      expect(wilson(0, all)?.[0]).toBe(0);
      expect(wilson(all, all)?.[1]).toBe(1);
    }
  });

  it('never leaves 0 to 1, holds the share, and mirrors for what was missed', () => {
    const wrong: string[] = [];
    for (let all = 1; all <= 60; all++) {
      for (let met = 0; met <= all; met++) {
        const [low, high] = wilson(met, all) ?? [NaN, NaN];
        const [mirrorLow, mirrorHigh] = wilson(all - met, all) ?? [NaN, NaN];
        const holds = low >= 0 && high <= 1 && low <= met / all + 1e-12 && met / all <= high + 1e-12;
        const mirrors = Math.abs(low - (1 - mirrorHigh)) < 1e-12 && Math.abs(high - (1 - mirrorLow)) < 1e-12;
        if (!holds || !mirrors) wrong.push(`${met}/${all}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
