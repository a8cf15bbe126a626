import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let built: string | undefined;

/** Runs the command as it is shipped: bundled, through its file in bin, in a process of its own. */
export function dubuKpi(args: readonly string[], input?: string): Run {
  built ??= build();
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    ...(input !== undefined && { input }),
  });
  return { exitCode: status, stdout, stderr };
}

/** Bundles what is in src now into a folder of its own, as `npm run build` would. */
function build(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dubu-kpi-bin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  copyFileSync(join(root, 'bin', 'dubu-kpi.js'), join(bin, 'dubu-kpi.js'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  buildSync({
    entryPoints: [join(root, 'src', 'main.ts')],
    outdir: join(bin, 'bundle'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.yml': 'text' },
    banner: { js: banner() },
    logLevel: 'silent',
  });
  return join(bin, 'dubu-kpi.js');
}

/** Taken from the script, so that the two can't drift apart. */
function banner(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } };
  const found = /--banner:js="(.*)"/.exec(manifest.scripts.build)?.[1];
  if (found === undefined) throw new Error('the build script has no banner');
  return found.replaceAll('\\', '');
}
