import { expect, it } from 'vitest';
import { historyFrom } from '../../src/inquiry/history.ts';
import { day, observation, period } from '../reports/hand-made.ts';

it('tells the main figures of a run quarter by quarter, and neither parts nor groups', () => {
  const quarters = ['2016K3', '2016K4'].map(period);
  const quarterly = quarters.flatMap((of, at) => [
    observation({ period: of, summary: { value: at, numerator: at, denominator: 9 } }),
    observation({ period: of, part: 'mean', summary: { value: 7 } }),
    observation({ period: of, group: { by: 'team', value: 'Nord' }, summary: { value: 8 } }),
    observation({ period: of, indicator: 'notification-age', unit: 'distribution', summary: { value: 20 + at } }),
  ]);
  const { figures, ages } = historyFrom(quarterly, day('2016-12-31'));
  const valuesOf = (steps: typeof ages): unknown[] =>
    steps.map(({ period: { label }, summary }) => [label, summary.value]);
  expect(figures.map(({ steps }) => valuesOf(steps))).toEqual([
    [
      ['2016K3', 0],
      ['2016K4', 1],
    ],
    [
      ['2016K3', 20],
      ['2016K4', 21],
    ],
  ]);
  expect(valuesOf(ages)).toEqual([
    ['2016K3', 20],
    ['2016K4', 21],
  ]);
});
