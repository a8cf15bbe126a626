import { parentPort, Worker } from 'node:worker_threads';

interface Order {
  readonly at: number;
  readonly task: unknown;
}

interface Done {
  readonly at: number;
  readonly result: unknown;
}

/**
 * Has tasks done by so many threads that run a script; each takes the next task when it is free. The results are taken
 * in one by one, in the order of the tasks. The first failure, be it in taking one in, ends all.
 */
export async function inThreads<T>(
  script: URL,
  tasks: readonly T[],
  threads: number,
  take: (result: unknown, task: T) => void,
): Promise<void> {
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => new Worker(script));
  let next = 0;
  const giveNext = (worker: Worker): boolean => {
    const at = next++;
    const order: Order | undefined = at < tasks.length ? { at, task: tasks[at] } : undefined;
    worker.postMessage(order);
    return order !== undefined;
  };
  const takeInOrder = inOrder((result, at) => take(result, tasks[at] as T));
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a thread ended with exit code ${code}`)));
        worker.on('message', (done: Done) => {
          try {
            const isLast = !giveNext(worker);
            takeInOrder(done);
            if (isLast) resolve();
          } catch (error) {
            reject(error);
          }
        });
        giveNext(worker);
      }),
  );
  try {
    await Promise.all(ends);
  } catch (error) {
    for (const worker of workers) worker.removeAllListeners('message');
    await Promise.all(workers.map((worker) => worker.terminate()));
    throw error;
  }
}

/** Keeps results until those of all tasks before have come. */
function inOrder(take: (result: unknown, at: number) => void): (done: Done) => void {
  const waiting = new Map<number, Done>();
  let taken = 0;
  return (done) => {
    waiting.set(done.at, done);
    for (let one = waiting.get(taken); one !== undefined; one = waiting.get(taken)) {
      waiting.delete(taken++);
      take(one.result, one.at);
    }
  };
}

/** In a thread: does each task that comes, till there are no more. A failure ends the thread and is told to who gave the task. */
export function doTasks(work: (task: unknown) => Promise<unknown>): void {
  parentPort?.on('message', (order: Order | undefined) => {
    if (order === undefined) return parentPort?.close();
    const { at, task } = order;
    void work(task).then(
      (result) => {
        parentPort?.postMessage({ at, result } satisfies Done);
        clearUp();
      },
      (error: unknown) => {
        setImmediate(() => {
          throw error;
        });
      },
    );
  });
}

/**
 * Frees what a task has left while all of it is still young: what is used no more costs nothing then. Left to itself, V8
 * does so in the midst of a task, and moves what is in use to where clearing up takes long. Where the program was
 * started without its flags, it is left to itself.
 */
function clearUp(): void {
  globalThis.gc?.({ type: 'minor' });
}
