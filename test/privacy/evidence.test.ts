import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { agree, expression } from '../../src/privacy/known/expressions.ts';
import { publishedSeries } from '../../src/privacy/numbers/series.ts';
import { suppress } from '../../src/privacy/suppress.ts';
import { observation, period } from '../reports/hand-made.ts';
import { unpointed } from '../support/privacy/unpointed.ts';

function share(indicator: string, label: string, met: number, of: number): Observation {
  const summary = { value: met / of, numerator: met, denominator: of, interval: null };
  return observation({ indicator, period: period(label), summary, pending: 0 });
}

/** Whether those that met are taken to be the same cases in two figures of one quarter, by what is known of the one before. */
function areLinked(evidence: readonly Observation[]): boolean {
  const published = [share('one', '2016K4', 8, 20), share('other', '2016K4', 8, 31)];
  const figures = (all: readonly Observation[]) => all.map((one) => ({ one, counting: '' }));
  const [one, other] = publishedSeries(figures(published), figures(evidence)).map((series) =>
    expression(series, ['met'], ['']),
  );
  if (one === undefined || other === undefined) throw new Error('two figures are two series');
  return agree(one, other);
}

describe('numbers that are the same in what is published', () => {
  it('are taken for one number where nothing else is known', () => {
    expect(areLinked([])).toBe(true);
  });

  it('are taken for one number where they are the same in other quarters too', () => {
    expect(areLinked([share('one', '2016K3', 5, 20), share('other', '2016K3', 5, 40)])).toBe(true);
  });

  it('are two numbers where they differ in another quarter', () => {
    expect(areLinked([share('one', '2016K3', 5, 20), share('other', '2016K3', 6, 40)])).toBe(false);
  });
});

describe('a reason that nobody is left out for in what is published', () => {
  it('still tells that the cases of two figures are the same but for it', () => {
    const lacking = (label: string, of: number, without: number): Observation => ({
      ...share('one', label, 8, of),
      excluded: without === 0 ? [] : [{ reason: 'no-date', count: without }],
    });
    const figures = (...all: Observation[]) => all.map((one) => ({ one, counting: '' }));
    const [one, other] = publishedSeries(
      figures(lacking('2016K4', 20, 0), share('other', '2016K4', 6, 20)),
      figures(lacking('2016K3', 20, 7), share('other', '2016K3', 6, 27)),
    );
    if (one === undefined || other === undefined) throw new Error('two figures are two series');
    expect([...one.knownRoles]).toContain('excluded:no-date');
    const [theirs, ours] = [expression(other, ['cases'], ['']), expression(one, ['cases'], [''])];
    expect(agree(theirs, ours)).toBe(false);
    expect(agree(theirs, expression(one, ['cases', 'excluded:no-date'], ['']))).toBe(true);
  });
});

describe('a publication', () => {
  it('keeps nothing of the figures that are not published', () => {
    const evidence = [share('one', '2016K3', 5, 20)];
    const shown = suppress(unpointed([share('one', '2016K4', 8, 20)], { evidence }), { minCell: 5 });
    expect(JSON.stringify([shown, shown.history()])).not.toContain('2016K3');
    expect(Object.keys(shown)).not.toContain('evidence');
  });
});
