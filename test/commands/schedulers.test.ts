import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtCommand, root, type BuiltCommand } from '../support/command/built.ts';
import { steady } from '../support/municipality/story-line.ts';
import { writeCountry } from '../support/municipality/write-lists.ts';
import { doTasks, isInstalled, parallelLineIn, shownBelow } from '../support/schedulers.ts';

let command: BuiltCommand;
let readme = '';
let folder = '';
let pooled: Run;

interface Run {
  readonly inputs: readonly unknown[];
  readonly observations: readonly { readonly status: string }[];
}

async function runIn(file: string): Promise<Run> {
  return JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Run;
}

/** Runs commands as the README shows them, `dubu-kpi` being the built one. */
function inShell(shown: string, env: Readonly<Record<string, string>> = {}): void {
  const found = `${path.join(folder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`;
  execFileSync('sh', ['-ec', shown], { cwd: folder, env: { ...process.env, PATH: found, ...env }, stdio: 'pipe' });
}

/** The runs that lie in `runs`, added up. */
async function merged(): Promise<Run> {
  const runs = ['kommune-01', 'kommune-02', 'kommune-03'].map((name) => path.join('runs', `${name}.json`));
  const { code, stderr } = await command.run(['merge', ...runs, '-o', 'country.json'], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return runIn('country.json');
}

const jobShown = (): Job => parse(shownBelow(readme, 'with Kubernetes')) as Job;

/** A scheduler, and what comes of the runs that it starts. */
type Way = readonly [string, () => Promise<Run>];

const ownProcesses: Way = [
  'two processes at a time',
  async () => {
    await doTasks(parallelLineIn(shownBelow(readme, 'with GNU parallel')), command.script, folder);
    return merged();
  },
];

const job: Way = [
  'a Job of Kubernetes, each index being one municipality',
  async () => {
    const [container] = jobShown().spec.template.spec.containers;
    const script = container?.args[0]?.replaceAll('/data/', `${folder}/`) ?? '';
    for (const index of ['0', '1', '2']) inShell(script, { JOB_COMPLETION_INDEX: index });
    return merged();
  },
];

const array: Way = [
  'a Slurm array, each index being one municipality',
  async () => {
    const [, script = ''] = /^sbatch --array=1-98 --wrap '(.+)'$/m.exec(shownBelow(readme, 'with Slurm')) ?? [];
    for (const index of ['1', '2', '3']) inShell(script, { SLURM_ARRAY_TASK_ID: index });
    return merged();
  },
];

const gnuParallel: Way = [
  'GNU parallel, as it is shown',
  () => {
    inShell(shownBelow(readme, 'with GNU parallel').replace('mkdir runs\n', ''));
    return runIn('country.json');
  },
];

// Windows has no such shell. Where GNU parallel is not installed, its line is done by two processes alone.
const hasShell = process.platform !== 'win32';
const shellWays = hasShell ? [job, array] : [];
const ways = [ownProcesses, ...shellWays, ...(hasShell && isInstalled('parallel') ? [gnuParallel] : [])];

beforeAll(async () => {
  command = await builtCommand();
  readme = await readFile(path.join(root, 'README.md'), 'utf8');
  folder = await mkdtemp(path.join(tmpdir(), 'schedulers-'));
  const options = { seed: 6, children: 40, from: '2016-01-01', to: '2016-12-31', story: steady };
  await writeCountry(path.join(folder, 'country'), { ...options, municipalities: 3 });
  await mkdir(path.join(folder, 'bin'));
  await writeFile(
    path.join(folder, 'bin', 'dubu-kpi'),
    `#!/bin/sh\nexec '${process.execPath}' '${command.script}' "$@"\n`,
  );
  await chmod(path.join(folder, 'bin', 'dubu-kpi'), 0o755);
  const asked = ['--as-of', '2016-12-31', '--period', '2016K4', '-o', 'pooled.json'];
  await command.run(['report', 'country', ...asked], { cwd: folder });
  pooled = await runIn('pooled.json');
}, 120_000);

afterEach(async () => {
  await rm(path.join(folder, 'runs'), { recursive: true, force: true });
  await rm(path.join(folder, 'country.json'), { force: true });
});

afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

describe('the runs of a scheduler come to what one run over all lists comes to', () => {
  beforeEach(() => mkdir(path.join(folder, 'runs')));

  it.each(ways)('by %s', async (_, run) => {
    const sum = await run();
    expect(sum.observations).toEqual(pooled.observations);
    expect(sum.inputs).toHaveLength(pooled.inputs.length);
    expect(sum.observations.some(({ status }) => status === 'ok')).toBe(true);
  });
});

it('the README shows two workers, and a Job with an index for each municipality', () => {
  expect(parallelLineIn(shownBelow(readme, 'with GNU parallel'))).toMatchObject({ workers: 2, over: 'country' });
  const { apiVersion, kind, spec } = jobShown();
  expect({ apiVersion, kind }).toEqual({ apiVersion: 'batch/v1', kind: 'Job' });
  expect({ mode: spec.completionMode, completions: spec.completions }).toEqual({ mode: 'Indexed', completions: 98 });
  expect(spec.template.spec.containers.map((one) => one.command)).toEqual([['sh', '-ec']]);
});

interface Job {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: {
    readonly completionMode: string;
    readonly completions: number;
    readonly template: {
      readonly spec: { readonly containers: readonly { readonly command: string[]; readonly args: string[] }[] };
    };
  };
}
