import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doneTogether, HelperEnded } from '../../src/parallel/processes.ts';

let folder = '';
const source = new URL('../../src/parallel/processes.ts', import.meta.url).href;
const typescript = import.meta.resolve('tsx/esm/api');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'processes-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A script for helping processes that does this to each `task`. */
async function helping(body: string): Promise<URL> {
  const script = path.join(folder, `${Math.random()}.mjs`);
  const lines = [
    `import { register } from '${typescript}';`,
    'register();',
    `const { doTasks } = await import('${source}');`,
    `doTasks(async (task) => { ${body} });`,
  ];
  await writeFile(script, lines.join('\n'));
  return pathToFileURL(script);
}

const waiting = 'await new Promise((resolve) => setTimeout(resolve, 30 - task));';

describe('tasks done together', () => {
  const tasks = Array.from({ length: 20 }, (_, at) => at);

  it('stand in the order of the tasks, whoever did them', async () => {
    const script = await helping(`${waiting} return { task, by: process.pid };`);
    const told: number[] = [];
    const work = async (task: number) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 30);
      });
      return { task, by: process.pid };
    };
    const results = await doneTogether(tasks, work, { script, processes: 2 }, (task) => told.push(task));
    expect(results.map(({ task }) => task)).toEqual(tasks);
    expect(told.toSorted((a, b) => a - b)).toEqual(tasks);
    expect(new Set(results.map(({ by }) => by)).size).toBe(3);
  });

  it('are done here alone where no help is wanted, or there is one task', async () => {
    const script = await helping('throw new Error("nobody asked");');
    const work = async (task: number) => task * 2;
    const nothing = () => undefined;
    expect(await doneTogether([1, 2, 3], work, { script, processes: 0 }, nothing)).toEqual([2, 4, 6]);
    expect(await doneTogether([4], work, { script, processes: 3 }, nothing)).toEqual([8]);
  });

  it('come back as they were made: undefined, maps and bytes', async () => {
    const script = await helping('return { none: undefined, map: new Map([[1, task]]), bytes: new Uint8Array([7]) };');
    const results = await doneTogether(
      ['helped', 'here'],
      async () => 0,
      { script, processes: 1 },
      () => undefined,
    );
    expect(results[0]).toStrictEqual({ none: undefined, map: new Map([[1, 'helped']]), bytes: new Uint8Array([7]) });
  });

  it('end with the failure of a helper', async () => {
    const script = await helping('throw new RangeError(`no ${task}`);');
    const slow = () =>
      new Promise<number>((resolve) => {
        setTimeout(() => resolve(0), 5000);
      });
    const done = doneTogether([1, 2], slow, { script, processes: 1 }, () => undefined);
    await expect(done).rejects.toThrow(new RangeError('no 1'));
  });

  it('are not gone on with after a failure', async () => {
    const script = await helping('throw new RangeError("no");');
    let begun = 0;
    const work = async (): Promise<void> => {
      begun++;
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    };
    const many = Array.from({ length: 2000 }, () => 0);
    await expect(doneTogether(many, work, { script, processes: 1 }, () => undefined)).rejects.toThrow('no');
    const before = begun;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(begun).toBe(before);
    expect(before).toBeLessThan(2000);
  });

  it('end with a failure here', async () => {
    const script = await helping(`${waiting} return task;`);
    const fails = async (task: number): Promise<number> => {
      throw new RangeError(`not ${task}`);
    };
    const done = doneTogether(tasks, fails, { script, processes: 2 }, () => undefined);
    await expect(done).rejects.toThrow(/^not \d+$/);
  });

  it.each([
    ['gives up', 'process.exit(3);', /^exit 3$/],
    [
      'is killed',
      'process.kill(process.pid, "SIGKILL"); await new Promise(() => undefined);',
      /^(?:SIGKILL|exit \d+)$/,
    ],
  ])('are not waited for in vain when a helper %s', async (_, body, cause) => {
    const script = await helping(body);
    const slow = async (task: number) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      return task;
    };
    const done = doneTogether(tasks, slow, { script, processes: 1 }, () => undefined);
    await expect(done).rejects.toThrow(HelperEnded);
    await expect(done).rejects.toThrow(cause);
  });

  it('are not waited for in vain when a helper does not start', async () => {
    const script = pathToFileURL(path.join(folder, 'nowhere.mjs'));
    const slow = async (task: number) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      return task;
    };
    await expect(doneTogether(tasks, slow, { script, processes: 1 }, () => undefined)).rejects.toThrow(HelperEnded);
  });
});
