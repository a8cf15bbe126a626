import type { Moment } from './define.ts';
import type { Excluded, Figure, Named } from './figures.ts';

/** What one case costs, and the band that it belongs to. */
export interface Cost {
  readonly band: string;
  /** In whole øre: sums of whole numbers don't depend on the order in which they are added. */
  readonly ore: number;
}

/** Kroner in all and by band, with the number of cases in each; every band present even when empty. */
export function amount<U>(
  cost: (one: U, at: Moment) => Cost | Excluded,
  bands: (at: Moment) => readonly string[],
  named: Named<U> = {},
): Figure<U, Cost> {
  return {
    ...named,
    unit: 'amount',
    value: cost,
    tally: (at) => {
      const sums = new Map(bands(at).map((band) => [band, { ore: 0, count: 0 }]));
      return {
        add: ({ band, ore }) => {
          const sum = sums.get(band) ?? { ore: 0, count: 0 };
          sums.set(band, { ore: sum.ore + ore, count: sum.count + 1 });
        },
        summary: () => {
          let ore = 0;
          let count = 0;
          for (const sum of sums.values()) {
            ore += sum.ore;
            count += sum.count;
          }
          return {
            value: count === 0 ? null : ore / 100,
            denominator: count,
            bands: [...sums].map(([band, sum]) => ({
              band,
              count: sum.count,
              share: ore === 0 ? null : sum.ore / ore,
              amount: sum.ore / 100,
            })),
          };
        },
      };
    },
  };
}
