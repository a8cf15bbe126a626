import type { Plan } from '../../plans/plan.ts';
import { oneLine } from '../../model/printable.ts';

/** The plan with every text of it made fit to show. */
export function printablePlan(plan: Plan): Plan {
  return cleaned(plan) as Plan;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [oneLine(key), cleaned(one)]));
}
