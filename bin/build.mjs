// Bundles the program into bin/bundle, or into the folder named on the command line. With `named` behind that, functions
// keep their names, which a profile tells of and nobody else needs.
// Start-up counts: the program is one script that V8 compiles here once, what few commands need runs only when they do,
// and the plans that ship are checked and turned into data.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  loader: { '.yml': 'text' },
  logLevel: 'warning',
};

const [, , elsewhere, named] = process.argv;
const small = { minifySyntax: true, minifyWhitespace: true, minifyIdentifiers: named !== 'named' };

const scratch = join(root, 'node_modules', '.cache', 'dubu-kpi');
mkdirSync(scratch, { recursive: true });
const plansFile = join(scratch, `plans-${process.pid}.mjs`);
await build({
  ...shared,
  format: 'esm',
  // Some packages are CommonJS and require Node's own modules.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  entryPoints: ['src/plans/builtin/parsed.ts'],
  outfile: plansFile,
});
const { parsedPlans } = await import(pathToFileURL(plansFile).href);
rmSync(plansFile);

/** What loads much that is not used here: what starts other programs, and what finds out about colours. */
const spared = /^(?:node:child_process|#supports-color)$/;
const sparedFrom = /[\\/](?:commander|chalk)[\\/]/;
const sparing = {
  name: 'sparing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: spared }, ({ importer }) =>
      sparedFrom.test(importer) ? { path: 'none', namespace: 'spared' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'spared' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

const plansAsData = {
  name: 'plans-as-data',
  setup({ onLoad }) {
    // V8 reads JSON faster than the same written as code.
    const json = JSON.stringify(JSON.stringify(parsedPlans));
    const contents = `export const parsedPlans = JSON.parse(${json});`;
    onLoad({ filter: /[\\/]builtin[\\/]parsed\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
};

/** Large libraries that few commands need, each the name of a script of its own and the file that imports it. */
const apart = {
  'echarts.cjs': 'src/reports/html/echarts.ts',
  'write-workbook.cjs': 'src/reports/xlsx/write-workbook.ts',
};

const loadedApart = {
  name: 'loaded-apart',
  setup({ onResolve }) {
    onResolve({ filter: /[\\/](?:echarts|write-workbook)\.ts$/, namespace: 'file' }, ({ path, kind }) =>
      kind === 'entry-point'
        ? undefined
        : { path: path.replace(/^.*[\\/]/, './').replace(/\.ts$/, '.cjs'), external: true },
    );
  },
};

const bundle = elsewhere ?? join(root, 'bin', 'bundle');
if (elsewhere === undefined) rmSync(bundle, { recursive: true, force: true });

for (const [script, file] of Object.entries(apart)) {
  await build({ ...shared, ...small, format: 'cjs', entryPoints: [file], outfile: join(bundle, script) });
}
await build({
  ...shared,
  format: 'cjs',
  entryPoints: ['src/main.ts'],
  outfile: join(bundle, 'program.cjs'),
  ...small,
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl=require('node:url').pathToFileURL(__filename).href;" },
  plugins: [plansAsData, sparing, loadedApart],
});
// The script is read one byte to a letter. Texts are escaped by now; regular expressions are not, and mean the same escaped.
// It is the function that Node makes of a module, so that what is read need not be copied into one.
const program = join(bundle, 'program.cjs');
const script = readFileSync(program, 'utf8').replace(/[^\0-\x7F]/g, escapeOf);
writeFileSync(program, `(function(exports,require,module,__filename,__dirname){${script}\n})`, 'latin1');
copyFileSync(join(root, 'bin', 'start.js'), join(bundle, 'main.js'));
writeFileSync(join(bundle, 'worker.js'), "require('./main.js').serve(process);\n");

const compile = join(root, 'bin', 'compile.mjs');
const { status } = spawnSync(process.execPath, [compile, bundle], { stdio: 'inherit' });
if (status !== 0) process.exitCode = 1;

function escapeOf(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
