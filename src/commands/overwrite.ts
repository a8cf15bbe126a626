import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import { bareName } from '../ingest/index.ts';
import type { InputFile } from '../model/lists.ts';

/** Throws a UsageError when the file of `-o` is one of the lists that were read: an export can't be made again. */
export function spareInputs(
  output: string | undefined,
  paths: readonly string[],
  inputs: readonly Pick<InputFile, 'name'>[],
): void {
  if (output === undefined || output === '-' || !isInput(output, paths, inputs)) return;
  throw new UsageError(
    {
      da: '-o {output} er en af listerne og bliver ikke overskrevet',
      en: '-o {output} is one of the lists and is left as it is',
    },
    { output },
  );
}

/** The same for saved runs that were read. */
export function spareRuns(output: string | undefined, paths: readonly string[]): void {
  const files = paths.map((path) => ({ name: basename(path) }));
  if (output === undefined || output === '-' || !isInput(output, paths, files)) return;
  throw new UsageError(
    {
      da: '-o {output} er en af kørslerne og bliver ikke overskrevet',
      en: '-o {output} is one of the runs and is left as it is',
    },
    { output },
  );
}

/** True when a file is one of the lists that were read from the paths. */
export function isInput(file: string, paths: readonly string[], inputs: readonly Pick<InputFile, 'name'>[]): boolean {
  const target = realPath(file);
  const isList = (path: string): boolean => inputs.some(({ name }) => isAlike(bareName(name), basename(path)));
  if (target === undefined || !isList(target)) return false;
  for (const path of paths) {
    const known = realPath(path);
    if (known === undefined) continue;
    // Of a country, the lists lie one folder further down.
    const folders = [dirname(target), dirname(dirname(target))];
    if (known === target || (folders.includes(known) && statSync(known).isDirectory())) return true;
  }
  return false;
}

/** On Windows and macOS a file answers to its name in capitals too; which file it is, the real path decides. */
function isAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Undefined for what is not there, and so is no list that was read. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
