import { knowledgeOf, type AsOfFrom } from '../analyze.ts';
import { danishDayOf, type Instant } from '../calendar/instant.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { InputFile } from '../model/lists.ts';
import { asOfAsked, chosenClock } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { asOfOf } from './examine.ts';
import { spareInputs } from './overwrite.ts';
import { chosenPlans } from './plan-choice.ts';
import { settingsFor } from './settings-for.ts';
import { takeIn } from './take-in.ts';

/** Reads the lists and links what was known on the as-of day, by the settings of the first plan where one is named. */
export async function whatIsKnown(
  paths: readonly string[],
  flags: Flags,
  context: Context,
): Promise<{ knowledge: Knowledge; asOfFrom: AsOfFrom; files: readonly InputFile[] }> {
  const asked = asOfAsked(flags);
  const clock = chosenClock(flags.clock);
  const [plan] = await chosenPlans(flags.plan, false, context);
  const intake = await takeIn(paths, flags, context);
  spareInputs(flags.output, paths, intake.files);
  const settings = settingsFor(plan, intake.settings, clock);
  const { asOf, asOfFrom } = asOfOf(asked, intake.asOfFromLists, danishDayOf(context.now as Instant));
  return { asOfFrom, knowledge: knowledgeOf(intake, asOf, settings), files: intake.files };
}
