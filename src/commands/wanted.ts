import type { Shows } from '../reports/presentation.ts';
import { asOfAsked, chosenClock, chosenGroup, chosenIndicators, chosenList, chosenPeriods } from './choices.ts';
import type { Context, Flags } from './command.ts';
import type { Wanted } from './examine.ts';
import { chosenMapping } from './mapping-choice.ts';
import { chosenPlans } from './plan-choice.ts';
import { chosenKey } from './pseudonym-key.ts';

/** Every flag of a run understood; a UsageError for the first that can't be. */
export async function wantedOf(
  shows: Shows,
  paths: readonly string[],
  flags: Flags,
  context: Context,
): Promise<Wanted> {
  return {
    paths,
    shows,
    list: chosenList(flags.list, paths),
    asOf: asOfAsked(flags),
    clock: chosenClock(flags.clock),
    mapping: await chosenMapping(flags.mapping),
    by: chosenGroup(flags.by),
    only: chosenIndicators(flags.only),
    periods: chosenPeriods(flags),
    plans: await chosenPlans(flags.plan, shows === 'milestones', context),
    keepRefundCases: flags.keepRefundCases === true,
    keyFile: flags.pseudonyms,
    key: chosenKey(flags.pseudonyms),
    quiet: flags.quiet === true,
  };
}
