import { cases } from './cases.ts';
import { catalogue } from './catalogue.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import type { CommandGroup, CommandText } from './command.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { merge } from './merge.ts';
import { milestones } from './milestones.ts';
import { planCommands } from './plan.ts';
import { report } from './report.ts';
import { trend } from './trend.ts';

/** Every command, in the order help shows them; a new one is added here and nowhere else. */
export const commands: readonly (CommandText | CommandGroup)[] = [
  milestones,
  report,
  trend,
  explain,
  cases,
  check,
  inspect,
  compare,
  merge,
  planCommands,
  catalogue,
];
