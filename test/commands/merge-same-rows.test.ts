import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

let command: BuiltCommand;
let folder = '';
beforeAll(async () => {
  command = await builtCommand();
  folder = await mkdtemp(path.join(tmpdir(), 'same-rows-'));
  await writeFile(path.join(folder, 'key.txt'), 'a key that nobody else has\n');
  await writeFile(path.join(folder, 'other.txt'), 'a key that somebody else has\n');
});
afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

/** A run over notifications of cases that stand in this order, with or without a key. */
async function runOver(name: string, cases: readonly string[], key?: string): Promise<string> {
  const list = path.join(folder, `${name}.csv`);
  const run = path.join(folder, `${name}.json`);
  const rows = cases.map((one) => `${one};01-05-2016`);
  await writeFile(list, ['Sagsnummer;Modtaget', ...rows, ''].join('\n'));
  const options = ['--only', 'notifications', '--period', '2016K2', '--as-of', '2016-12-31', '-o', run];
  const keyed = key === undefined ? [] : ['--pseudonyms', path.join(folder, key)];
  expect((await command.run(['report', list, ...options, ...keyed])).stderr).toBe('');
  return run;
}

describe('runs of the same rows in another order', () => {
  it('are not added up where both tell digests of them under one key', async () => {
    const one = await runOver('one', ['A', 'B', 'C'], 'key.txt');
    const other = await runOver('other', ['C', 'A', 'B'], 'key.txt');
    const { code, stdout, stderr } = await command.run(['merge', one, other]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `dubu-kpi: listen underretninger har de samme rækker i ${one} og ${other}; kørsler, der lægges sammen, må ikke have rækker fælles\n`,
    );
  });

  it('are told by nothing under two keys, and those of other rows, or of none, are added up', async () => {
    const whole = await runOver('whole', ['D', 'E'], 'key.txt');
    const others = [
      await runOver('other-key', ['E', 'D'], 'other.txt'),
      await runOver('without', ['D', 'E', 'F']),
      await runOver('part', ['E', 'G'], 'key.txt'),
    ];
    const empty = [await runOver('empty', [], 'key.txt'), await runOver('empty-too', [], 'key.txt')];
    const { code, stdout } = await command.run(['merge', whole, ...others, ...empty, '--format', 'json']);
    expect(code).toBe(0);
    // 2 + 2 + 3 + 2 + 0 + 0
    expect((JSON.parse(stdout) as { observations: { value: number }[] }).observations[0]).toMatchObject({ value: 9 });
  });
});
