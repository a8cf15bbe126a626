import { danishDayOf, type Instant } from '../calendar/instant.ts';
import { readPlan } from '../plans/load.ts';
import { listsNeeded, notBuiltIn } from '../plans/needs.ts';
import { planInOrder } from '../reports/plan/check.ts';
import type { Context } from './command.ts';
import { openTarget } from './output.ts';
import { planText } from './plan-choice.ts';

/** Throws a UsageErrors with all that is wrong with the file. */
export async function checkPlan(path: string, { streams, language, now }: Context): Promise<number> {
  const plan = readPlan(planText(path), path, danishDayOf(now as Instant));
  const target = await openTarget(undefined, streams);
  await target.write(planInOrder({ plan, lists: listsNeeded(plan) }, path, notBuiltIn(plan), language));
  return 0;
}
