import type { Words } from '../../model/words.ts';
import type { Moment } from './define.ts';
import type { Excluded, Figure } from './figures.ts';

/** How many cases there are to each of the different keys among them, such as cases per caseworker. */
export function perEach<U>(
  key: (one: U, at: Moment) => string | Excluded,
  named: { readonly part?: string; readonly title?: Words } = {},
): Figure<U, string> {
  return {
    ...named,
    unit: 'rate',
    value: key,
    tally: () => {
      let cases = 0;
      const keys = new Set<string>();
      return {
        add: (of) => {
          cases++;
          keys.add(of);
        },
        summary: () => ({
          value: keys.size === 0 ? null : cases / keys.size,
          numerator: cases,
          denominator: keys.size,
        }),
      };
    },
  };
}
