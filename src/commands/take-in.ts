import { danishDayOf, type Instant } from '../calendar/instant.ts';
import { readLists, type Intake, type IntakeOptions } from '../ingest/index.ts';
import { chosenList } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { progressOn } from './progress.ts';

/** Reads the lists that a command was given, and shows how far it has come. */
export async function takeIn(
  paths: readonly string[],
  flags: Flags,
  { streams, language, now }: Context,
  more: Pick<IntakeOptions, 'tellsRefusals'> = {},
): Promise<Intake> {
  const list = chosenList(flags.list, paths);
  const progress = progressOn(streams.stderr, language, flags.quiet === true);
  return readLists(paths, {
    ...more,
    stdin: list && { list, stream: streams.stdin },
    keepRefundCases: flags.keepRefundCases === true,
    today: danishDayOf(now as Instant),
    onProgress: progress.show,
  }).finally(progress.done);
}
