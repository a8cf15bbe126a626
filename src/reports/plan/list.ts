import type { Plan } from '../../plans/plan.ts';
import { grid, type Line } from '../terminal/grid.ts';
import { paintOf } from '../terminal/paint.ts';
import { indented } from '../terminal/text.ts';
import { planLabels } from './labels.ts';
import { periodText, type PlanPresentation } from './show.ts';

/** The plans by id, with their titles beneath. */
export function planListText(plans: readonly Plan[], { language, width, colour }: PlanPresentation): string {
  const paint = paintOf(colour);
  const columns = [
    { title: planLabels.plan[language], grows: true },
    { title: planLabels.period[language] },
    { title: planLabels.measured[language], align: 'right' as const },
    { title: planLabels.deliverables[language], align: 'right' as const },
  ];
  const lines = plans.flatMap((plan): Line[] => {
    const deliverables = plan.milestones.filter(({ kind }) => kind === 'deliverable').length;
    return [
      [plan.id, periodText(plan, language), String(plan.milestones.length - deliverables), String(deliverables)],
      { beneath: `  ${plan.title[language]}`, from: 0, style: paint.dim },
    ];
  });
  const table = grid(columns, lines, width, { head: paint.dim });
  return `${[...table, '', ...indented(planLabels.ownPlan[language], width, '', '')].join('\n')}\n`;
}
