import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inThreads } from '../../src/parallel/threads.ts';

let folder = '';
const source = new URL('../../src/parallel/threads.ts', import.meta.url).href;
const typescript = import.meta.resolve('tsx/esm/api');

/** What the tasks come to, in the order in which it is taken in. */
async function resultsOf(script: URL, tasks: readonly unknown[], threads: number): Promise<unknown[]> {
  const results: unknown[] = [];
  await inThreads(script, tasks, threads, (result) => results.push(result));
  return results;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threads-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A script for threads that does this to each `task`. */
async function doing(body: string): Promise<URL> {
  const script = path.join(folder, 'thread.mjs');
  const lines = [
    `import { setTimeout } from 'node:timers/promises';`,
    `import { threadId } from 'node:worker_threads';`,
    `import { register } from ${JSON.stringify(typescript)};`,
    'register();',
    `const { doTasks } = await import(${JSON.stringify(source)});`,
    `doTasks(async (task) => { ${body} });`,
  ];
  await writeFile(script, lines.join('\n'));
  return pathToFileURL(script);
}

describe('tasks in threads', () => {
  const tasks = Array.from({ length: 20 }, (_, at) => at);

  it('stand in their order, whoever did them', async () => {
    const script = await doing('await setTimeout(30 - task); return { task, by: threadId };');
    const told: number[] = [];
    const results: { task: number; by: number }[] = [];
    await inThreads(script, tasks, 3, (result, task) => {
      results.push(result as { task: number; by: number });
      told.push(task);
    });
    expect(results.map(({ task }) => task)).toEqual(tasks);
    expect(told).toEqual(tasks);
    expect(new Set(results.map(({ by }) => by)).size).toBe(3);
  });

  it('are taken in as soon as all before them are', async () => {
    const script = await doing('if (task === 1) await setTimeout(400); return Date.now();');
    const waits: number[] = [];
    await inThreads(script, tasks, 2, (doneAt) => waits.push(Date.now() - Number(doneAt)));
    expect(waits[0]).toBeLessThan(200);
    expect(Math.min(...waits.slice(2, 10))).toBeGreaterThan(200);
  });

  it('have no more threads than there are tasks', async () => {
    const script = await doing('await setTimeout(300); return threadId;');
    expect(new Set(await resultsOf(script, [1, 2], 9)).size).toBe(2);
  });

  it('are done one at a time in each thread', async () => {
    const script = await doing(
      'const before = globalThis.busy; globalThis.busy = true; await setTimeout(5); globalThis.busy = false; return before;',
    );
    expect(new Set(await resultsOf(script, tasks, 2))).toEqual(new Set([undefined, false]));
  });

  it('come back as they were made: undefined, maps and bytes', async () => {
    const script = await doing('return { none: undefined, map: new Map([[1, task]]), bytes: new Uint8Array([7]) };');
    const [result] = await resultsOf(script, ['a'], 1);
    expect(result).toStrictEqual({ none: undefined, map: new Map([[1, 'a']]), bytes: new Uint8Array([7]) });
  });

  // The other thread counts on as long as it runs.
  it.each([
    ['a task throws', 'throw new RangeError("no");', 'no'],
    ['a task leaves an error behind', 'process.nextTick(() => { throw new RangeError("no"); });', 'no'],
    ['a thread gives up', 'process.exit(3);', 'a thread ended with exit code 3'],
  ])('end, all of them, when %s', async (_, body, message) => {
    const script = await doing(
      `if (task.at === 0) { await setTimeout(300); ${body} } setInterval(() => task.beats[0]++, 5); await setTimeout(60_000);`,
    );
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const done = resultsOf(
      script,
      tasks.map((at) => ({ at, beats })),
      2,
    );
    await expect(done).rejects.toThrow(message);
    const [before] = beats;
    await setTimeout(200);
    expect(before).toBeGreaterThan(0);
    expect(beats[0]).toBe(before);
  });

  it('are not taken in after a failure', async () => {
    const script = await doing('if (task === 2500) throw new RangeError("no"); return task;');
    const many = Array.from({ length: 5000 }, (_, at) => at);
    let told = 0;
    await expect(inThreads(script, many, 2, () => told++)).rejects.toThrow('no');
    const before = told;
    await setTimeout(200);
    expect(told).toBe(before);
  });

  it('end with an error of who takes them in', async () => {
    const script = await doing('return task;');
    const fails = () => {
      throw new RangeError('not told');
    };
    await expect(inThreads(script, tasks, 2, fails)).rejects.toThrow('not told');
  });
});
