import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The command as users get it, in a folder of its own so that test files do not disturb each other. */
export class BuiltCommand {
  readonly folder: string;
  readonly script: string;

  constructor(folder: string) {
    this.folder = folder;
    this.script = join(folder, 'bin', 'dubu-kpi.js');
  }

  run(args: readonly string[], { input = '', env = {}, cwd = root }: Options = {}): Promise<Run> {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [this.script, ...args], { cwd, env: { ...process.env, ...env } });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      child.on('error', fail);
      child.on('close', (code, signal) =>
        done({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
      );
      child.stdin.end(input);
    });
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** Builds it as `npm run build` does, into a folder of its own; for a profile its functions keep their names. */
export async function build(isNamed = false): Promise<BuiltCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'dubu-kpi-built-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['dubu-kpi.js', 'package.json'])
    await copyFile(join(root, 'bin', name), join(folder, 'bin', name));
  await mkdir(join(folder, 'src', 'plans'), { recursive: true });
  await copyFile(join(root, 'src', 'plans', 'plan.schema.json'), join(folder, 'src', 'plans', 'plan.schema.json'));
  await promisify(execFile)(process.execPath, [
    join(root, 'bin', 'build.mjs'),
    join(folder, 'bin', 'bundle'),
    ...(isNamed ? ['named'] : []),
  ]);
  return new BuiltCommand(folder);
}

/** A folder that holds these files and is gone after the test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dubu-kpi-lists-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
