import type { Measure } from '../model/knowledge.ts';
import { amount, type Cost } from './engine/amounts.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { isActiveIn } from './terms/active.ts';
import { costInOre } from './terms/price.ts';

const offTheLadder = 'unknown';

export const measureSpending = defineIndicator({
  id: 'measure-spending',
  title: { da: 'Udgifter til foranstaltninger', en: 'Spending on measures' },
  definition: {
    da: 'Udgifter i kroner til foranstaltninger i perioden, fordelt på indsatstrappens trin: dagspris gange de dage, ydelsen var i gang, begge endedage med; ellers månedspris, for en del af en måned efter dens dage; ellers den beregnede total fordelt jævnt over ydelsens dage. Til og med opgørelsesdatoen. Foranstaltninger uden pris er ikke med og tælles for sig.',
    en: 'Spending in kroner on measures in the period, by step of the ladder: the price a day times the days the ydelse ran, both ends included; else the price a month, a part of a month by its days; else the calculated total spread evenly over the days of the ydelse. Up to the as-of day. Measures without a price are not in it and are counted apart.',
  },
  basis: [],
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn', 'pricePerDay | pricePerMonth | total'] },
  within: (one, { period }) => isActiveIn(one, period),
  figures: [amount(costOf, ({ settings }) => [...settings.ladder.map(({ step }) => step), offTheLadder])],
  notes: (one, at) => {
    const costs = one.rows.map((row) => costInOre(row, at));
    return costs.includes(undefined) && costs.some((cost) => cost !== undefined && cost > 0) ? ['price-missing'] : [];
  },
});

function costOf({ rows, level }: Measure, at: Moment): Cost | Excluded {
  const costs = rows.map((row) => costInOre(row, at));
  const ore = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
  if (ore === 0 && costs.includes(undefined)) return new Excluded('no-price');
  const step = level === undefined ? undefined : at.settings.ladder[level - 1]?.step;
  return { band: step ?? offTheLadder, ore };
}
