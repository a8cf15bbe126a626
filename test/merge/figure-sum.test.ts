import { describe, expect, it } from 'vitest';
import { FigureSum } from '../../src/merge/figure-sum.ts';
import { RunSum } from '../../src/merge/index.ts';
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

  it('of a period that has not begun is none, and not 0', () => {
    const none = observation({
      unit: 'count',
      status: 'empty',
      reason: { code: 'period-not-begun' },
      summary: { value: null },
      pending: 0,
      mergeable: { doubt: { unplaced: [0, 0], unjudged: [0, 0], lost: {}, limit: 0.1 } },
    });
    expect(sumOf(none, none)).toMatchObject({ status: 'empty', reason: { code: 'period-not-begun' } });
  });
});

describe('the sum of runs', () => {
  it('keeps figures of other parameters apart', () => {
    const sum = new RunSum();
    for (const gapDays of [7, 14, 7]) sum.add([observation({ parameters: { gapDays } })]);
    const figures = sum.total().map(({ parameters, summary }) => [parameters, summary.denominator]);
    expect(figures).toEqual([
      [{ gapDays: 7 }, 68],
      [{ gapDays: 14 }, 34],
    ]);
  });

  it('takes the wholes of a municipality and not its groups', () => {
    const sum = new RunSum();
    sum.addMunicipality('Dragør', [observation(), observation({ group: { by: 'age', value: '0-6' } })]);
    expect(sum.total().map(({ group }) => group?.value)).toEqual([undefined, 'Dragør']);
  });
});
