import type { Moment } from './define.ts';
import type { Excluded, Figure, Named } from './figures.ts';
import { Sum } from './sum.ts';

/** So much of so much, such as days absent of school days. */
export interface Portion {
  readonly part: number;
  readonly of: number;
}

/** The parts of all cases ÷ the wholes of all cases. What is counted are no cases, so there is no interval. */
export function portion<U>(
  value: (one: U, at: Moment) => Portion | Excluded,
  named: Named<U> = {},
): Figure<U, Portion> {
  return {
    ...named,
    unit: 'share',
    value,
    tally: () => {
      const parts = new Sum();
      const wholes = new Sum();
      return {
        add: ({ part, of }) => {
          parts.add(part);
          wholes.add(of);
        },
        summary: () => ({
          value: wholes.total() === 0 ? null : parts.total() / wholes.total(),
          numerator: parts.total(),
          denominator: wholes.total(),
        }),
      };
    },
  };
}
