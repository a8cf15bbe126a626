import { rmSync } from 'node:fs';
import { builtCommand, type BuiltCommand } from '../command/built.ts';

interface Result {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let built: Promise<BuiltCommand> | undefined;

/** Runs the command as it is shipped; it is bundled once for all runs of a test file. */
export async function dubuKpi(args: readonly string[]): Promise<Result> {
  built ??= build();
  const { code, stdout, stderr } = await (await built).run(args);
  return { exitCode: code, stdout, stderr };
}

async function build(): Promise<BuiltCommand> {
  const command = await builtCommand();
  process.once('exit', () => rmSync(command.folder, { recursive: true, force: true }));
  return command;
}
