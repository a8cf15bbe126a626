import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isListFile } from './sources.ts';

/** A folder with the lists of one municipality, called by the folder's name. */
export interface Municipality {
  readonly name: string;
  readonly folder: string;
  /** Of all its lists. */
  readonly bytes: number;
}

/** The municipalities of a folder that holds no lists itself but one folder with lists for each; none where it is not so. */
export async function municipalitiesIn(paths: readonly string[]): Promise<Municipality[]> {
  const [folder, ...more] = paths;
  if (folder === undefined || more.length > 0 || (await listsIn(folder)) !== 'none') return [];
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const found: Municipality[] = [];
  for (const name of names.sort()) {
    const own = join(folder, name);
    if ((await listsIn(own)) === 'some') found.push({ name, folder: own, bytes: await bytesIn(own) });
  }
  return found;
}

async function bytesIn(folder: string): Promise<number> {
  const lists = (await readdir(folder)).filter(isListFile);
  const sizes = await Promise.all(lists.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function listsIn(folder: string): Promise<'some' | 'none' | 'no folder'> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return 'no folder';
  return names.some(isListFile) ? 'some' : 'none';
}
