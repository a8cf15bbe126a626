import type { Moment } from './define.ts';
import { Excluded, type Figure, type Named, type Outcome, type Pending } from './figures.ts';

interface Part {
  readonly key: string;
  readonly outcome: Outcome;
}

/** Of the different keys among the cases, such as units, how many have nothing but cases that are met. */
export function eachWhole<U>(
  keyOf: (one: U, at: Moment) => string | Excluded,
  outcomeOf: (one: U, at: Moment) => Outcome | Pending | Excluded,
  named: Named<U>,
): Figure<U, Part> {
  return {
    ...named,
    unit: 'count',
    value: (one, at) => {
      const key = keyOf(one, at);
      const outcome = outcomeOf(one, at);
      return key instanceof Excluded || outcome instanceof Excluded || outcome === 'pending'
        ? ([key, outcome].find((is) => is instanceof Excluded) ?? 'pending')
        : { key, outcome };
    },
    tally: () => {
      const isWhole = new Map<string, boolean>();
      return {
        add: ({ key, outcome }) => isWhole.set(key, outcome === 'met' && isWhole.get(key) !== false),
        summary: () => ({ value: isWhole.size === 0 ? null : [...isWhole.values()].filter(Boolean).length }),
      };
    },
  };
}
