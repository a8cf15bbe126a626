import { formatInspect } from '../reports/inspect/index.ts';
import type { Context, Flags } from './command.ts';
import { openTarget } from './output.ts';
import { presentationOf } from './presentation.ts';
import { takeIn } from './take-in.ts';

/** The exit code of input that can't be read, here when no file is a list. */
const nothingReadable = 3;

/** Flags are understood before the target is opened, and the target is opened before the lists are read. */
export async function runInspect(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  const presentation = presentationOf('report', flags, context);
  const target = await openTarget(flags.output, context.streams);
  try {
    const { shapes } = await takeIn(paths, flags, context, { tellsRefusals: true });
    await target.write(await formatInspect(shapes, presentation));
    return shapes.some(({ list }) => list !== undefined) ? 0 : nothingReadable;
  } catch (error) {
    await target.discard();
    throw error;
  }
}
