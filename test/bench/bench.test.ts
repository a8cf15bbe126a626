import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

// Nothing here passes or fails on a time.
it('a small bench has all contestants come to the same figures, and tells of each', { timeout: 240_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/bench/bench.ts', '--small'],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const part of ['Start-up', 'A municipality', 'The country', 'Growth', 'Where the time goes']) {
    expect(stdout).toContain(`## ${part}`);
  }
  expect(stdout).toContain('| DuckDB |');
  expect(stdout).toMatch(/\| second pass: rows and cells \| [1-9]/);
  // Each of the others stands in both tables, or is told to be left out.
  for (const name of ['DuckDB', 'pandas', 'Miller']) {
    const rows = stdout.split(`\n| ${name} |`).length - 1;
    const tellings = stdout.split(new RegExp(`left out:.*\\b${name}\\b`)).length - 1;
    expect({ name, told: rows + tellings }).toEqual({ name, told: 2 });
  }
});
