import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { withoutCpr } from '../model/person-number.ts';
import { isListFile, listsIn } from './list-files.ts';

/** A folder with the lists of one municipality, called by the folder's name without the digits of a CPR number. */
export interface Municipality {
  readonly name: string;
  readonly folder: string;
  /** Of all its lists. */
  readonly bytes: number;
}

/** The municipalities of a folder that holds no lists itself but one folder with lists for each; none where it is not so. */
export function municipalitiesIn(paths: readonly string[]): Municipality[] {
  const [folder, ...more] = paths;
  if (folder === undefined || more.length > 0 || listsIn(folder) !== 'none') return [];
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const found: Municipality[] = [];
  const empty: string[] = [];
  for (const name of names.sort()) {
    const own = join(folder, name);
    const lists = listsIn(own);
    if (lists === 'some') found.push({ name: nameBeside(found, name), folder: own, bytes: bytesIn(own) });
    if (lists === 'none') empty.push(name);
  }
  if (found.length > 0 && empty.length > 0) throw withoutLists(folder, empty);
  return found;
}

/** A municipality that is missing would be missed by nobody: the sums look the same. */
function withoutLists(folder: string, names: readonly string[]): InputError {
  return new InputError(
    {
      da: 'I {folder} er der mapper uden lister (.csv, .txt eller .tsv): {names}. Læg kommunens lister i mappen, eller flyt mappen et andet sted hen.',
      en: 'In {folder} there are folders without lists (.csv, .txt or .tsv): {names}. Put the lists of the municipality into the folder, or move the folder elsewhere.',
    },
    { folder, names: names.join(', ') },
  );
}

/** Two that are told apart only by what is not shown are told apart by a number. */
function nameBeside(others: readonly Municipality[], folder: string): string {
  const bare = withoutCpr(folder);
  let name = bare;
  for (let number = 2; others.some((other) => other.name === name); number++) name = `${bare} (${number})`;
  return name;
}

function bytesIn(folder: string): number {
  const lists = readdirSync(folder).filter(isListFile);
  // A link may lead nowhere, which is told when the list is read.
  return lists.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
