import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { bareName, municipalitiesIn } from '../ingest/index.ts';
import type { InputFile } from '../model/lists.ts';
import { withoutCpr } from '../model/person-number.ts';
import type { Words } from '../model/words.ts';
import type { Flags } from './command.ts';
import { isPlanPath } from './plan-path.ts';

type Named = readonly Pick<InputFile, 'name'>[];

/** Throws a UsageError when the file of `-o` is one of the lists that were read: an export can't be made again. */
export function spareInputs(output: string | undefined, paths: readonly string[], inputs: Named): void {
  if (isFile(output) && isInput(output, paths, inputs)) {
    throw spared(output, { da: 'en af listerne', en: 'one of the lists' });
  }
}

/** The same for saved runs that are read. */
export function spareRuns(output: string | undefined, paths: readonly string[]): void {
  if (isFile(output) && isOneOf(output, paths)) {
    throw spared(output, { da: 'en af kørslerne', en: 'one of the runs' });
  }
}

/** The same for the files that options name, and for the settings file beside the lists. */
export function spareNamed(flags: Flags, settingsFile: string | undefined): void {
  const { output, plan = [], pseudonyms, mapping, accepted } = flags;
  if (!isFile(output)) return;
  const named: readonly [file: string | undefined, what: Words][] = [
    [pseudonyms, { da: 'nøglefilen', en: 'the key file' }],
    [mapping, { da: 'mapping-filen', en: 'the mapping file' }],
    [accepted, { da: 'listen over accepterede fund', en: 'the list of accepted findings' }],
    [settingsFile, { da: 'filen med valg', en: 'the settings file' }],
    ...plan.filter(isPlanPath).map((file): [string, Words] => [file, { da: 'planen', en: 'the plan' }]),
  ];
  const [, what] = named.find(([file]) => file !== undefined && isOneOf(output, [file])) ?? [];
  if (what !== undefined) throw spared(output, what);
}

/** True when a file is one of the lists that were read from the paths. */
export function isInput(file: string, paths: readonly string[], inputs: Named): boolean {
  const names = new Set(inputs.map(({ name }) => bareName(name)));
  return isOneOf(file, [...paths, ...paths.flatMap((path) => listsIn(path, names))]);
}

/** The files of the names in a folder, or of a country in the folders of its municipalities. */
function listsIn(path: string, names: ReadonlySet<string>): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const folders = [path, ...municipalitiesIn([path]).map(({ folder }) => folder)];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => names.has(withoutCpr(name)))
      .map((name) => join(folder, name)),
  );
}

function isFile(output: string | undefined): output is string {
  return output !== undefined && output !== '-';
}

/** Told by real paths: what a link leads to is the same file, and so is its name in capitals on Windows and macOS. */
function isOneOf(file: string, others: readonly string[]): boolean {
  const target = realPath(file);
  return target !== undefined && others.some((other) => realPath(other) === target);
}

/** Undefined for what is not there, and so is nothing that is read. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function spared(output: string, what: Words): UsageError {
  return new UsageError(
    {
      da: `-o {output} er ${what.da} og bliver ikke overskrevet`,
      en: `-o {output} is ${what.en} and is left as it is`,
    },
    { output },
  );
}
