import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { suppress } from '../../src/privacy/suppress.ts';
import { observation } from '../reports/hand-made.ts';
import { unpointed } from '../support/privacy/unpointed.ts';

const few = [1, 2, 3, 4];

function published(observations: readonly Observation[]) {
  return suppress(unpointed(observations), { minCell: 5 }).observations;
}

function notifications(value: number): Observation {
  return observation({ indicator: 'notifications', unit: 'count', summary: { value }, pending: 0, account: null });
}

/** A share of so many, the others of the list left out for their age. */
function assessed(met: number, all: number, lacking: number, district?: string): Observation {
  const group = district === undefined ? {} : { group: { by: 'district' as const, value: district } };
  return observation({
    summary: { value: met / all, numerator: met, denominator: all },
    pending: 0,
    excluded: lacking === 0 ? [] : [{ reason: 'no-assessment-date', count: lacking }],
    account: district === undefined ? ofList : null,
    ...group,
  });
}

const ofList: Observation['account'] = {
  list: 'notifications',
  rows: 100,
  counted: 0,
  pending: 0,
  outsidePeriod: 0,
  excluded: [],
};

describe('a small number does not follow from two figures about the same cases', () => {
  it('where they have nothing in common but with a third', () => {
    // All of 66; those of 0-6 are those of 0-2, the few, and the 22 of 3-6.
    const ages = (youngest: number): Observation[] => [
      { ...notifications(66), account: ofList },
      observation({
        indicator: 'notification-age',
        unit: 'distribution',
        summary: {
          value: 66,
          denominator: 66,
          bands: [
            ['0-2', youngest],
            ['3-6', 22],
            ['7-12', 12 - youngest],
            ['13-17', 32],
          ].map(([band, count]) => ({ band: String(band), count: Number(count), share: Number(count) / 66 })),
        },
        pending: 0,
        account: ofList,
      }),
      observation({
        indicator: 'notifications-0-6',
        summary: { value: (22 + youngest) / 66, numerator: 22 + youngest, denominator: 66 },
        pending: 0,
        account: ofList,
      }),
    ];
    for (const youngest of few) {
      const [, age, share] = published(ages(youngest));
      const next = age?.summary.bands?.find(({ band }) => band === '3-6');
      expect(next?.count === null || share?.summary.numerator === null).toBe(true);
    }
  });

  it('where a milestone tells one of them of one group alone', () => {
    for (const lacking of few) {
      const whole = [{ ...notifications(62), account: ofList }, assessed(43, 62 - lacking, lacking)];
      for (const report of [whole, [...whole, assessed(11, 18, 0, 'B')]]) {
        const [all, share] = published(report);
        expect(all?.summary.value === null || share?.summary.denominator === null).toBe(true);
      }
    }
  });
});
