import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { memory, node, years, type Lists } from './contestants.ts';
import type { Contestant } from './measure.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Debian has its pandas in its own Python, which need not be the first on the path. */
const pythons = [process.env['PYTHON'], 'python3', '/usr/bin/python3', 'python'].filter((one) => one !== undefined);

/** Another program that does the same work: undefined where it is not installed. */
type Other = (lists: Lists) => Contestant | undefined;

const known: Readonly<Record<string, Other>> = {
  DuckDB: ({ folder, isCountry }) => {
    if (!works(node, ['--input-type=module', '-e', "await import('@duckdb/node-api')"])) return undefined;
    const all = isCountry ? path.join(folder, '*') : folder;
    const args = [path.join(here, 'duckdb-figures.js'), all, years.from, years.until];
    return { name: 'DuckDB', command: node, args, telling: { args: ['--import', memory, ...args], env: {} } };
  },
  pandas: (lists) => {
    const command = pythons.find((python) => works(python, ['-c', 'import pandas']));
    if (command === undefined) return undefined;
    const args = [path.join(here, 'figures_pandas.py'), ...foldersOf(lists), years.from, years.until];
    return { name: 'pandas', command, args, telling: { args, env: { BENCH_PEAK: '1' } } };
  },
  Miller: (lists) => {
    if (!works('mlr', ['--version'])) return undefined;
    const script = ['put', '-q', '-s', `from=${years.from}`, '-s', `until=${years.until}`];
    const reading = ['--icsv', '--ifs', ';', '--ojson', '-S'];
    const args = [...reading, ...script, '-f', path.join(here, 'figures.mlr'), ...listByList(lists)];
    const python = pythons.find((one) => works(one, ['-c', 'import resource']));
    const telling = { args: [path.join(here, 'tell_peak.py'), 'mlr', ...args], env: {} };
    return { name: 'Miller', command: 'mlr', args, ...(python && { telling: { command: python, ...telling } }) };
  },
};

export interface Others {
  readonly found: readonly Contestant[];
  /** Names of those that are not installed here. */
  readonly missing: readonly string[];
}

/** Others that do the same, as far as they are installed. */
export function others(lists: Lists): Others {
  const all = Object.entries(known).map(([name, other]) => ({ name, contestant: other(lists) }));
  return {
    found: all.flatMap(({ contestant }) => contestant ?? []),
    missing: all.flatMap(({ name, contestant }) => (contestant === undefined ? [name] : [])),
  };
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', cwd: here }).status === 0;
}

function foldersOf({ folder, isCountry }: Lists): string[] {
  return isCountry ? readdirSync(folder).map((name) => path.join(folder, name)) : [folder];
}

/** Miller's script reads row after row, and knows by the time it needs it what the lists before have told. */
function listByList(lists: Lists): string[] {
  const order = ['sager.csv', 'underretninger.csv', 'aktiviteter.csv', 'undersoegelser.csv', 'ydelser.csv'];
  return order.flatMap((list) => foldersOf(lists).map((folder) => path.join(folder, list)));
}
