import { listsNeeded } from '../plans/needs.ts';
import { planText } from '../reports/plan/show.ts';
import type { Context, Flags } from './command.ts';
import { openTarget } from './output.ts';
import { chosenPlan } from './plan-choice.ts';
import { looksOf } from './presentation.ts';

export async function showPlan(typed: string, flags: Flags, context: Context): Promise<number> {
  const plan = await chosenPlan(typed, context);
  const target = await openTarget(undefined, context.streams);
  await target.write(planText({ plan, lists: listsNeeded(plan) }, looksOf(flags, context)));
  return 0;
}
