import { describe, expect, it } from 'vitest';
import { FigureSum } from '../../src/merge/figure-sum.ts';
import type { Mergeable, Observation } from '../../src/model/observation.ts';
import { observation } from '../reports/hand-made.ts';

function sumOf(...parts: Observation[]): Observation {
  const sum = new FigureSum();
  for (const part of parts) sum.add(part);
  return sum.total();
}

function untold(code: string): Observation {
  return observation({ status: 'not-evaluated', reason: { code }, summary: { value: null }, account: null });
}

function doubting(unjudged: Mergeable['doubt']['unjudged'], limit: number): Observation {
  return observation({ mergeable: { doubt: { unplaced: [0, 34], unjudged, lost: {}, limit } } });
}

describe('the sum of figures', () => {
  it('that could not be evaluated tells why where all say the same', () => {
    expect(sumOf(untold('missing-list'), untold('missing-list')).reason).toEqual({ code: 'missing-list' });
    expect(sumOf(untold('missing-list'), untold('missing-column')).reason).toEqual({ code: 'several-reasons' });
  });

  it('some of which could not be evaluated says how many', () => {
    const { summary, notes } = sumOf(untold('missing-list'), doubting([0, 34], 0.1), untold('missing-column'));
    expect(summary).toMatchObject({ numerator: 32, denominator: 34 });
    expect(notes).toEqual([{ code: 'some-not-evaluated', args: { count: 2 } }]);
  });

  it('has no value where none of them has', () => {
    const none = observation({ summary: { value: null, numerator: 0, denominator: 4 } });
    expect(sumOf(none, none).summary.value).toBeNull();
  });

  it('is relied on no longer than the strictest of them', () => {
    // 10 of 68 is 15 %: less than 20 and more than 10.
    expect(sumOf(doubting([10, 34], 0.2), doubting([0, 34], 0.2)).status).toBe('ok');
    expect(sumOf(doubting([10, 34], 0.1), doubting([0, 34], 0.2)).status).toBe('unreliable');
  });
});
