import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UsageError } from '../errors.ts';
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

/** True when a file is one of the lists that were read from the paths. */
export function isInput(file: string, paths: readonly string[], inputs: readonly Pick<InputFile, 'name'>[]): boolean {
  const target = realPath(file);
  // Files are named by their last part, after the folder's where two have the same.
  const isList = (path: string): boolean =>
    inputs.some(
      ({ name }) =>
        name
          .replace(/ \(\d+\)$/, '')
          .split('/')
          .at(-1) === basename(path),
    );
  if (target === undefined || !isList(target)) return false;
  for (const path of paths) {
    const known = realPath(path);
    if (known === undefined) continue;
    const isFolder = statSync(known).isDirectory();
    if (known === target || (isFolder && known === dirname(target))) return true;
  }
  return false;
}

/** Undefined for what is not there, and so is no list that was read. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
