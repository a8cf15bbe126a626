import { fork, type ChildProcess } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

interface Order {
  readonly at: number;
  readonly task: unknown;
}

type Answer = { readonly at: number; readonly result: unknown } | { readonly error: unknown };

/** A helping process came to an end, or to no beginning, before its tasks were done. */
export class HelperEnded extends Error {}

export interface Help {
  /** What a helping process runs: it calls `doTasks`. */
  readonly script: URL;
  readonly processes: number;
}

/**
 * Has tasks done, here and by helping processes; each takes the next task when it is free. The results stand in the
 * order of the tasks. The first failure ends all; throws HelperEnded where a process was lost.
 *
 * Processes, because threads share their memory: each waits whenever another takes some or gives it back, which came to
 * an eighth of the time.
 */
export async function doneTogether<T, R>(
  tasks: readonly T[],
  work: (task: T) => Promise<R>,
  { script, processes }: Help,
  onDone: (task: T) => void,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const take = (): Order | undefined => (next < tasks.length ? { at: next, task: tasks[next++] } : undefined);
  const done = (at: number, result: unknown): void => {
    results[at] = result as R;
    onDone(tasks[at] as T);
  };
  const helpers = Array.from({ length: Math.min(processes, tasks.length - 1) }, () => started(script));
  try {
    const helped = helpers.map((helper) => helperDone(helper, take, done));
    await Promise.all([...helped, doneHere((task) => work(task as T), take, done)]);
    return results;
  } catch (error) {
    next = tasks.length;
    for (const helper of helpers) helper.kill();
    throw error;
  }
}

function started(script: URL): ChildProcess {
  return fork(fileURLToPath(script), {
    // JSON would turn undefined and maps into something else.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function doneHere(
  work: (task: unknown) => Promise<unknown>,
  take: () => Order | undefined,
  done: (at: number, result: unknown) => void,
): Promise<void> {
  for (let order = take(); order !== undefined; order = take()) {
    done(order.at, await work(order.task));
    // What the helpers have sent meanwhile.
    await setImmediate();
  }
}

/** A helper has a task in hand and another to go on with: this process is mostly too busy to answer at once. */
const tasksInHand = 2;

function helperDone(
  helper: ChildProcess,
  take: () => Order | undefined,
  done: (at: number, result: unknown) => void,
): Promise<void> {
  let inHand = 0;
  return new Promise((resolve, reject) => {
    const give = (): void => {
      const order = take();
      if (order === undefined) return;
      inHand++;
      helper.send(order);
    };
    helper.on('error', (error) => reject(new HelperEnded(error.message)));
    helper.on('exit', (code, signal) => reject(new HelperEnded(signal ?? `exit ${code}`)));
    helper.on('message', (answer: Answer) => {
      if ('error' in answer) return reject(answer.error);
      inHand--;
      done(answer.at, answer.result);
      for (let nth = inHand; nth < tasksInHand; nth++) give();
      if (inHand > 0) return;
      helper.disconnect();
      resolve();
    });
    give();
  });
}

/** In a helping process: does each task that comes, and ends when no more can come. */
export function doTasks(work: (task: unknown) => Promise<unknown>): void {
  let before = Promise.resolve();
  process.on('message', ({ at, task }: Order) => {
    before = before
      .then(() => work(task))
      .then(
        (result) => void process.send?.({ at, result } satisfies Answer),
        (error: unknown) => void process.send?.({ error } satisfies Answer),
      );
  });
}
