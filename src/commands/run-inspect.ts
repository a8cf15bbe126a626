import { stat } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { draftMapping } from '../ingest/mapping-draft.ts';
import { formatInspect } from '../reports/inspect/index.ts';
import { inspectLabels } from '../reports/inspect/labels.ts';
import { withoutCpr } from '../model/person-number.ts';
import { oneLine } from '../model/printable.ts';
import { phrase } from '../reports/words/phrase.ts';
import { refusePublication } from './audience.ts';
import type { Context, Flags } from './command.ts';
import { openTarget, type Target } from './output.ts';
import { spareInputs } from './overwrite.ts';
import { plainPresentationOf } from './presentation.ts';
import { takeIn } from './take-in.ts';

/** The exit code of input that can't be read, here when no file is a list. */
const nothingReadable = 3;

/** Flags are understood before the targets are opened, and the targets are opened before the lists are read. */
export async function runInspect(paths: readonly string[], flags: Flags, context: Context): Promise<number> {
  refusePublication('inspect', flags);
  const presentation = plainPresentationOf(flags, context);
  const { writeMapping } = flags;
  const mapping = writeMapping === undefined ? undefined : await openNew(writeMapping, context);
  const opened: Target[] = mapping === undefined ? [] : [mapping];
  try {
    const target = await openTarget(flags.output, context.streams);
    opened.push(target);
    const intake = await takeIn(paths, flags, context, { tellsRefusals: true });
    const shapes = intake.shapes();
    spareInputs(flags.output, paths, shapes);
    await mapping?.write(draftMapping(shapes, context.language));
    // Standard output holds one thing: the mapping file where it was asked for there.
    if (writeMapping === '-') await target.discard();
    else await target.write(await formatInspect(shapes, presentation));
    if (writeMapping !== undefined && writeMapping !== '-' && flags.quiet !== true) sayWritten(writeMapping, context);
    return shapes.some(({ list }) => list !== undefined) ? 0 : nothingReadable;
  } catch (error) {
    for (const one of opened) await one.discard();
    throw error;
  }
}

/** A mapping file holds someone's decisions, so one that is there is never written over. */
async function openNew(path: string, { streams }: Context): Promise<Target> {
  const taken = path !== '-' && (await isThere(path));
  if (!taken) return openTarget(path, streams);
  throw new UsageError(
    {
      da: '{path} findes allerede og bliver ikke overskrevet; giv mapping-filen et andet navn',
      en: '{path} exists and is not written over; give the mapping file another name',
    },
    { path },
  );
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function sayWritten(path: string, { streams, language }: Context): void {
  streams.stderr.write(`${withoutCpr(oneLine(phrase(inspectLabels.written, language, { file: path })))}\n`);
}
