import type { Measure } from '../model/knowledge.ts';
import { amount, type Cost } from './engine/amounts.ts';
import { defineIndicator, type Moment } from './engine/define.ts';
import { Excluded } from './engine/figures.ts';
import { ofBudget } from './engine/of-budget.ts';
import { budgetLine, spentInOre } from './terms/budget.ts';

export const planSpending = defineIndicator({
  id: 'plan-spending',
  title: { da: 'Forbrug af planens budget', en: "Spending of the plan's budget" },
  definition: {
    da: 'Udgifter i kroner til de ydelser, som planens budgetlinje (line) betaler, fra linjens første dag til og med periodens sidste eller linjens egen; uden en nævnt linje den, der sidst er begyndt. Ydelserne kendes på linjens ord i type, variant eller tilbud, og prisen regnes som i udgifter til foranstaltninger. Ved siden af står forbruget som del af det afsatte beløb: 1,00 er det hele. Udgifter, der ikke er ydelser, fx løn til et team, er ikke med.',
    en: "Spending in kroner on the services that the plan's budget line pays for, from the line's first day to the last of the period or its own; without a named line the one that began last. The services are known by the words of the line in type, variant or offer, and priced as in spending on measures. Beside it stands the spending as a part of the amount set aside: 1.00 is all of it. Costs that are no services, such as the pay of a team, are not in it.",
  },
  basis: [],
  stock: true,
  of: 'measures',
  reads: { services: ['type', 'startedOn', 'endedOn', 'pricePerDay | pricePerMonth | total'] },
  parameters: { line: '' },
  missing: (at) => (budgetLine(at) === undefined ? { code: 'no-budget-line' } : undefined),
  within: (one, at) => costsOf(one, at).length > 0,
  figures: [
    amount(cost, (at) => [budgetLine(at)?.line ?? '']),
    ofBudget(cost, (at) => budgetLine(at)?.amount ?? 0, {
      part: 'of-budget',
      title: { da: 'Del af det afsatte', en: 'Part of what is set aside' },
    }),
  ],
  notes: (one, at) => {
    const costs = costsOf(one, at);
    return costs.includes(undefined) && costs.some((ore) => ore !== undefined && ore > 0) ? ['price-missing'] : [];
  },
});

function costsOf(one: Measure, at: Moment): (number | undefined)[] {
  const line = budgetLine(at);
  return line === undefined ? [] : spentInOre(one, line, at);
}

function cost(one: Measure, at: Moment): Cost | Excluded {
  const costs = costsOf(one, at);
  const ore = costs.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  if (ore === 0 && costs.includes(undefined)) return new Excluded('no-price');
  return { band: budgetLine(at)?.line ?? '', ore };
}
