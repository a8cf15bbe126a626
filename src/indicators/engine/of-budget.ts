import type { Cost } from './amounts.ts';
import type { Moment } from './define.ts';
import type { Excluded, Figure, Named } from './figures.ts';

/** Kroner spent ÷ kroner set aside: what is set aside belongs to all cases, so the figure is never split. */
export function ofBudget<U>(
  cost: (one: U, at: Moment) => Cost | Excluded,
  budget: (at: Moment) => number,
  named: Named<U>,
): Figure<U, Cost> {
  return {
    ...named,
    unit: 'rate',
    whole: true,
    value: cost,
    tally: (at) => {
      let ore = 0;
      return {
        add: (one) => {
          ore += one.ore;
        },
        summary: () => {
          const all = budget(at);
          return { value: all === 0 ? null : ore / 100 / all, numerator: ore / 100, denominator: all };
        },
      };
    },
  };
}
