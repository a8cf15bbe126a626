import { formatReport } from '../reports/index.ts';
import type { Shows } from '../reports/presentation.ts';
import { asOfDay, chosen, chosenClock, chosenGroup, chosenList, chosenPeriods } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { examine } from './examine.ts';
import { exitCodeOf } from './exit-code.ts';
import { chosenMapping } from './mapping-choice.ts';
import { openTarget } from './output.ts';
import { spareInputs } from './overwrite.ts';
import { chosenPlans } from './plan-choice.ts';
import { presentationOf } from './presentation.ts';

/** Whether a missed milestone makes the exit code 1. */
const failOns: Readonly<Record<string, boolean>> = { missed: true, never: false, aldrig: false };

/**
 * From paths to a report in its target. Whatever can be wrong with the flags is found before the target
 * is opened, and the target is opened before the lists are read.
 */
export async function produce(shows: Shows, paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const presentation = presentationOf(shows, flags, context);
  const failsOnMissed = chosen('--fail-on', flags.failOn ?? 'missed', failOns);
  const wanted = {
    paths,
    shows,
    list: chosenList(flags.list, paths),
    asOf: asOfDay(flags.asOf),
    clock: chosenClock(flags.clock),
    mapping: await chosenMapping(flags.mapping),
    by: chosenGroup(flags.by),
    periods: chosenPeriods(flags),
    plans: await chosenPlans(flags.plan, shows === 'milestones'),
    keepRefundCases: flags.keepRefundCases === true,
    quiet: flags.quiet === true,
  };
  const target = await openTarget(flags.output, context.streams);
  try {
    const report = await examine(wanted, context);
    await spareInputs(flags.output, paths, report.inputs);
    await target.write(await formatReport(report, presentation));
    return exitCodeOf(report, { failsOnMissed, strict: flags.strict === true });
  } catch (error) {
    await target.discard();
    throw error;
  }
}
