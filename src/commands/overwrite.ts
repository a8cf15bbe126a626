import { realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import type { InputFile } from '../model/lists.ts';

/** Throws a UsageError when the file of `-o` is one of the lists that were read: an export can't be made again. */
export async function spareInputs(
  output: string | undefined,
  paths: readonly string[],
  inputs: readonly Pick<InputFile, 'name'>[],
): Promise<void> {
  if (output === undefined || output === '-' || !(await isInput(output, paths, inputs))) return;
  throw new UsageError(
    {
      da: '-o {output} er en af listerne og bliver ikke overskrevet',
      en: '-o {output} is one of the lists and is left as it is',
    },
    { output },
  );
}

/** True when a file is one of the lists that were read from the paths. */
export async function isInput(
  file: string,
  paths: readonly string[],
  inputs: readonly Pick<InputFile, 'name'>[],
): Promise<boolean> {
  const target = await realpath(file).catch(() => undefined);
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
    const known = await realpath(path).catch(() => undefined);
    if (known === undefined) continue;
    const isFolder = (await stat(known)).isDirectory();
    if (known === target || (isFolder && known === dirname(target))) return true;
  }
  return false;
}
