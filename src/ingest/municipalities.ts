import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isListFile } from './sources.ts';

/** A folder with the lists of one municipality, called by the folder's name. */
export interface Municipality {
  readonly name: string;
  readonly folder: string;
}

/** The municipalities of a folder that holds no lists itself but one folder with lists for each; none where it is not so. */
export async function municipalitiesIn(paths: readonly string[]): Promise<Municipality[]> {
  const [folder, ...more] = paths;
  if (folder === undefined || more.length > 0 || (await listsIn(folder)) !== 'none') return [];
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const found: Municipality[] = [];
  for (const name of names.sort()) {
    const own = join(folder, name);
    if ((await listsIn(own)) === 'some') found.push({ name, folder: own });
  }
  return found;
}

async function listsIn(folder: string): Promise<'some' | 'none' | 'no folder'> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return 'no folder';
  return names.some(isListFile) ? 'some' : 'none';
}
