import { readFileSync } from 'node:fs';
import { danishDayOf, type Instant } from '../calendar/instant.ts';
import { UsageError } from '../errors.ts';
import { builtinPlan, builtinPlanIds } from '../plans/index.ts';
import type { Plan } from '../plans/plan.ts';
import type { Context } from './command.ts';
import { isPlanPath } from './plan-path.ts';
import { refusalOf } from '../model/system-words.ts';

/** The plans of `--plan`: each ships with the program and is named by id, or is a file of the user's. */
export async function chosenPlans(
  typed: readonly string[] | undefined,
  needed: boolean,
  context: Context,
): Promise<Plan[]> {
  if (typed === undefined || typed.length === 0) {
    if (!needed) return [];
    throw new UsageError(
      {
        da: 'angiv en plan: --plan {known}, eller din egen .yml-fil',
        en: 'name a plan: --plan {known}, or a .yml file of your own',
      },
      { known: builtinPlanIds.join(', ') },
    );
  }
  const plans = await Promise.all(typed.map((one) => chosenPlan(one, context)));
  const twice = plans.find(({ id }, at) => plans.findIndex((one) => one.id === id) < at);
  if (twice === undefined) return plans;
  throw new UsageError({ da: 'planen {id} er nævnt to gange', en: 'the plan {id} is named twice' }, { id: twice.id });
}

/** A plan by id or by path. */
export async function chosenPlan(typed: string, { now }: Context): Promise<Plan> {
  if (!isPlanPath(typed)) return builtinPlan(typed);
  const { readPlan } = await import('../plans/load.ts');
  return readPlan(planText(typed), typed, danishDayOf(now as Instant));
}

export function planText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const why = refusalOf(error);
    if (why === undefined) throw error;
    const words = { da: `planen {path} kan ikke læses: ${why.da}`, en: `the plan {path} can't be read: ${why.en}` };
    throw new UsageError(words, { path });
  }
}
