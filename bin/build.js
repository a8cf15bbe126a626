// Bundles the program into bin/bundle, or into the folder named on the command line.
// Start-up counts: what few commands need is split off, and the plans that ship are checked and turned into data here.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: { '.yml': 'text' },
  logLevel: 'warning',
  // Some packages are CommonJS and require Node's own modules.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
};

const scratch = join(root, 'node_modules', '.cache', 'dubu-kpi');
mkdirSync(scratch, { recursive: true });
const plansFile = join(scratch, `plans-${process.pid}.mjs`);
await build({ ...shared, entryPoints: ['src/plans/builtin/parsed.ts'], outfile: plansFile });
const { parsedPlans } = await import(pathToFileURL(plansFile).href);

const plansAsData = {
  name: 'plans-as-data',
  setup({ onLoad }) {
    const contents = `export const parsedPlans = ${JSON.stringify(parsedPlans)};`;
    onLoad({ filter: /[\\/]builtin[\\/]parsed\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
};

const [, , elsewhere] = process.argv;
const bundle = join(root, 'bin', 'bundle');
// Chunks are named by their content: those of an earlier build would stay for ever.
if (elsewhere === undefined) rmSync(bundle, { recursive: true, force: true });

await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outdir: elsewhere ?? bundle,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [plansAsData],
});
