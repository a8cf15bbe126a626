import { readPlan } from '../load.ts';
import type { Plan } from '../plan.ts';
import { builtinPlans } from './index.ts';

/** The plans that ship, read and checked. The bundle holds what this comes to, so that no start pays for it. */
export const parsedPlans: Readonly<Record<string, Plan>> = Object.fromEntries(
  Object.entries(builtinPlans).map(([id, text]) => [id, readPlan(text, `${id}.yml`)]),
);
