// What `npm test` runs: types, lint, format, dead code, then every test under two time zones.
// Plain JavaScript and no shell, so that it runs alike on Windows, macOS and Linux.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The script that a package's command starts. */
function command(packageName, name) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return resolve(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

function run(script, args, env = {}) {
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

const checks = [
  ['types', () => run(command('typescript', 'tsc'), ['-p', '.'])],
  ['lint', () => run(command('oxlint', 'oxlint'), ['--type-aware', '--deny-warnings'])],
  ['format', () => run(command('oxfmt', 'oxfmt'), ['--check'])],
  ['dead code', () => run(command('knip', 'knip'), [])],
];

let passed = 0;
let failed = 0;
const scratch = mkdtempSync(join(tmpdir(), 'dubu-kpi-test-'));
try {
  for (const [name, check] of checks) {
    const ok = check();
    process.stdout.write(`${String(name)}: ${ok ? 'ok' : 'FAILED'}\n`);
    if (ok) passed++;
    else failed++;
  }
  for (const zone of ['Europe/Copenhagen', 'America/Los_Angeles']) {
    process.stdout.write(`tests in ${zone}\n`);
    const report = join(scratch, 'report.json');
    const args = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'];
    const ok = run(command('vitest', 'vitest'), [...args, `--outputFile.json=${report}`], { TZ: zone });
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    rmSync(report);
    passed += counts.numPassedTests;
    // A file that cannot even be loaded has no failed test of its own; the run's verdict still counts.
    failed += Math.max(counts.numTotalTests - counts.numPassedTests, ok ? 0 : 1);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
