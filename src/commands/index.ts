import { check } from './check.ts';
import type { CommandText } from './command.ts';
import { inspect } from './inspect.ts';
import { milestones } from './milestones.ts';
import { report } from './report.ts';

/** Every command, in the order help shows them; a new one is added here and nowhere else. */
export const commands: readonly CommandText[] = [milestones, report, check, inspect];
