import { builtinPlan, builtinPlanIds } from '../plans/index.ts';
import { planListText } from '../reports/plan/list.ts';
import type { Context, Flags } from './command.ts';
import { openTarget } from './output.ts';
import { looksOf } from './presentation.ts';

export async function listPlans(flags: Flags, context: Context): Promise<number> {
  const target = await openTarget(undefined, context.streams);
  await target.write(planListText(builtinPlanIds.map(builtinPlan), looksOf(flags, context)));
  return 0;
}
