import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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

/** Builds it as `npm run build` does: the options are read from that script. */
export async function builtCommand(): Promise<BuiltCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'dubu-kpi-built-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await copyFile(join(root, 'bin', 'dubu-kpi.js'), join(folder, 'bin', 'dubu-kpi.js'));
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } };
  const banner = /--banner:js="([^"]*)"/.exec(scripts.build)?.[1] ?? '';
  await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: join(folder, 'bin', 'bundle'),
    bundle: true,
    splitting: scripts.build.includes('--splitting'),
    minifySyntax: scripts.build.includes('--minify-syntax'),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.yml': 'text' },
    banner: { js: banner },
    logLevel: 'silent',
  });
  return new BuiltCommand(folder);
}

/** A folder that holds these files and is gone after the test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dubu-kpi-lists-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
