import type { Moment } from './define.ts';
import type { Figure, Named } from './figures.ts';

/** The number of cases ÷ an amount from another list, which belongs to all of them: the figure is never split. */
export function perAmount<U>(amount: (at: Moment) => number, named: Named<U>): Figure<U, true> {
  return {
    ...named,
    unit: 'rate',
    whole: true,
    value: () => true,
    tally: (at) => {
      let cases = 0;
      return {
        add: () => {
          cases++;
        },
        summary: () => {
          const all = amount(at);
          return { value: cases === 0 || all === 0 ? null : cases / all, numerator: cases, denominator: all };
        },
      };
    },
  };
}
