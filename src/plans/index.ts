import { UsageError } from '../errors.ts';
import { nearest } from '../model/nearest.ts';
import { parsedPlans } from './builtin/parsed.ts';
import type { Plan } from './plan.ts';

export { judgeMilestone } from './judge.ts';

export const builtinPlanIds: readonly string[] = Object.keys(parsedPlans);

/** A plan that ships with the program. Throws a UsageError that names the nearest one for an id it does not know. */
export function builtinPlan(id: string): Plan {
  const plan = parsedPlans[id];
  if (plan !== undefined) return plan;
  const near = nearest(id, builtinPlanIds);
  throw new UsageError(
    {
      da: `ukendt plan {id}; ${near === undefined ? 'kendte planer: {known}.' : 'mente du {near}?'} En egen plan angives som en .yml-fil.`,
      en: `unknown plan {id}; ${near === undefined ? 'known plans: {known}.' : 'did you mean {near}?'} A plan of your own is named as a .yml file.`,
    },
    { id, near: near ?? '', known: builtinPlanIds.join(', ') },
  );
}
