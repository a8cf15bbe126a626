import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** The block of the README below a mark. */
export function shownBelow(readme: string, mark: string): string {
  const [, below = ''] = readme.split(`<!-- ${mark} -->\n`);
  return /^```\w+\n([\s\S]*?)```/.exec(below)?.[1] ?? '';
}

/** A line of GNU parallel: how many workers, what each task's command is, and the pattern of what is to be done. */
export interface ParallelLine {
  readonly workers: number;
  readonly command: readonly string[];
  readonly over: string;
}

export function parallelLineIn(shown: string): ParallelLine {
  const [, workers, command, over] = /^parallel -j (\d+) --halt now,fail=1 (.+) ::: (\S+)\/\* &&$/m.exec(shown) ?? [];
  if (workers === undefined || command === undefined || over === undefined) throw new Error('no line of GNU parallel');
  return { workers: Number(workers), command: command.split(' '), over };
}

/** Does what GNU parallel does with its line: so many processes at the same time, each taking the next task. */
export async function doTasks({ workers, command, over }: ParallelLine, script: string, cwd: string): Promise<void> {
  const waiting = readdirSync(path.join(cwd, over)).sort();
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const name = task;
      const args = command.slice(1).map((word) => word.replace('{/}', name).replace('{}', `${over}/${name}`));
      await promisify(execFile)(process.execPath, [script, ...args], { cwd });
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** True where a command of this name can be started. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}
