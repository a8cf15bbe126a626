import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../support/command/build.ts';
import { nine } from './figures.ts';
import type { Contestant } from './measure.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Built from the sources as they are: what `npm run build` left may be older. Whoever measures removes it. */
export const program = await build();
export const node = process.execPath;
/** What has a Node program tell its peak memory. */
export const memory = pathToFileURL(path.join(here, 'tell-peak.js')).href;

export const floor: Contestant = { name: 'node -e 0', command: node, args: ['-e', '0'] };

/** The program as users start it. */
export function dubuKpi(name: string, args: readonly string[]): Contestant {
  return {
    name,
    command: node,
    args: [program.script, ...args],
    telling: { args: ['--import', memory, program.script, ...args], env: {} },
  };
}

/** Lists of one municipality, or of a country with a folder for each. */
export interface Lists {
  readonly folder: string;
  readonly isCountry: boolean;
}

/** Twelve quarters. */
export const years = { from: '2014-01-01', until: '2016-12-31' };

/** The program on the nine key figures of the main job over twelve quarters. */
export function nineFigures(name: string, { folder }: Lists, more: readonly string[] = []): Contestant {
  const only = nine.flatMap((id) => ['--only', id]);
  const asked = ['--from', '2014K1', '--to', '2016K4', '--as-of', years.until, '--format', 'json', '--quiet'];
  return dubuKpi(name, ['report', folder, ...asked, ...only, ...more]);
}

/** A process that reads every byte once and does nothing with it. */
export function readingBytes({ folder }: Lists): Contestant {
  return {
    name: 'reading the bytes once',
    command: node,
    args: [path.join(here, 'read-bytes.js'), ...listsIn(folder)],
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder).map((name) => path.join(folder, name));
}

function listsIn(folder: string): string[] {
  return foldersIn(folder).flatMap((one) => (statSync(one).isDirectory() ? listsIn(one) : [one]));
}

export interface Size {
  readonly bytes: number;
  readonly rows: number;
}

/** How much there is to read. */
export function sizeOf({ folder }: Lists): Size {
  const lists = listsIn(folder);
  const bytes = lists.reduce((sum, list) => sum + statSync(list).size, 0);
  const rows = lists.reduce((sum, list) => sum + linesIn(list) - 1, 0);
  return { bytes, rows };
}

function linesIn(list: string): number {
  const bytes = readFileSync(list);
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}
