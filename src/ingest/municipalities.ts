import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
  for (const name of names.sort()) {
    const own = join(folder, name);
    if (listsIn(own) === 'some') found.push({ name: nameBeside(found, name), folder: own, bytes: bytesIn(own) });
  }
  return found;
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
  return lists.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
