import { danishDayOf, type Instant } from '../calendar/instant.ts';
import { readLists, type Intake, type IntakeOptions } from '../ingest/index.ts';
import type { MappingFile } from '../ingest/mapping-file.ts';
import { chosenList } from './choices.ts';
import type { Context, Flags } from './command.ts';
import { chosenMapping } from './mapping-choice.ts';
import { progressOn } from './progress.ts';

/** What was read, and the settings that the mapping file puts before the program's own. */
export interface TakenIn extends Intake {
  readonly settings: MappingFile['settings'];
}

/** Reads the lists that a command was given, and shows how far it has come. */
export async function takeIn(
  paths: readonly string[],
  flags: Flags,
  { streams, language, now }: Context,
  more: Pick<IntakeOptions, 'tellsRefusals' | 'keepsKeys' | 'mapping'> = {},
): Promise<TakenIn> {
  const list = chosenList(flags.list, paths);
  const file = await chosenMapping(flags.mapping);
  const progress = progressOn(streams.stderr, language, flags.quiet === true);
  const intake = await readLists(paths, {
    ...more,
    mapping: file?.mapping,
    stdin: list && { list, stream: streams.stdin },
    keepRefundCases: flags.keepRefundCases === true,
    today: danishDayOf(now as Instant),
    onProgress: progress.show,
  }).finally(progress.done);
  return { ...intake, settings: file?.settings ?? {} };
}
