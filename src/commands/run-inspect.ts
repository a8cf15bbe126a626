import { formatInspect } from '../reports/inspect/index.ts';
import type { Context, Flags } from './command.ts';
import { openTarget } from './output.ts';
import { presentationOf } from './presentation.ts';
import { takeIn } from './take-in.ts';

/** Flags are understood before the target is opened, and the target is opened before the lists are read. */
export async function runInspect(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const presentation = presentationOf('report', flags, context);
  const target = await openTarget(flags.output, context.streams);
  try {
    const { shapes } = await takeIn(paths, flags, context);
    await target.write(await formatInspect(shapes, presentation));
    return 0;
  } catch (error) {
    await target.discard();
    throw error;
  }
}
