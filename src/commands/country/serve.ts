import { doTasks } from '../../parallel/threads.ts';
import type { Streams } from '../command.ts';
import { runOf, type Task } from './municipality-run.ts';

/** What a thread runs: one municipality after the other. */
export function serve(streams: Streams): void {
  doTasks((task) => runOf(task as Task, streams));
}
