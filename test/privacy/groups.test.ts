import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { suppress } from '../../src/privacy/suppress.ts';
import { observation, period } from '../reports/hand-made.ts';
import { unpointed } from '../support/privacy/unpointed.ts';

function cases(label: string, count: number, team?: string): Observation {
  const group = team === undefined ? {} : { group: { by: 'team', value: team } };
  return observation({
    indicator: 'active-cases',
    unit: 'count',
    period: period(label),
    summary: { value: count },
    pending: 0,
    ...group,
  });
}

function shown(observations: readonly Observation[], history: readonly Observation[] = []): (number | null)[] {
  const figures = [{ steps: history, control: undefined }];
  const over = { history: { quarters: [], milestones: [], figures, ages: [] } };
  const report = suppress(unpointed(observations, over), { minCell: 5 });
  return report.observations.map(({ summary }) => summary.value);
}

describe('a group beside the whole', () => {
  it('is hidden, or the whole is, when the others are few: 10 − 8 = 2', () => {
    expect(shown([cases('2016K4', 10), cases('2016K4', 8, 'Nord')])).toContain(null);
  });

  it('is shown with the whole when the others are not few: 20 − 8 = 12', () => {
    expect(shown([cases('2016K4', 20), cases('2016K4', 8, 'Nord')])).toEqual([20, 8]);
  });

  it('is hidden with another where a third is few, also when quarters before are told as a whole alone', () => {
    const split = [
      cases('2016K4', 20),
      cases('2016K4', 8, 'Nord'),
      cases('2016K4', 10, 'Syd'),
      cases('2016K4', 2, 'Øst'),
    ];
    const [whole, north, south, east] = shown(split, [cases('2016K3', 31), cases('2016K2', 24)]);
    expect(east).toBeNull();
    expect([whole, north, south]).toContain(null);
  });
});
