import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { builtCommand, root, type BuiltCommand } from '../support/command/built.ts';

const groups = commands.flatMap((one) => ('commands' in one ? one.commands.map(({ name }) => [one.name, name]) : []));
const helps = [[], ...commands.map(({ name }) => [name]), ...groups];
const all = commands.flatMap((one) => ('commands' in one ? one.commands : [one]));

describe('the examples of --help', () => {
  let command: BuiltCommand;
  let folder: string;
  beforeAll(async () => {
    command = await builtCommand();
    folder = await mkdtemp(join(tmpdir(), 'dubu-kpi-examples-'));
    await cp(join(root, 'samples'), join(folder, 'samples'), { recursive: true });
    await writeFile(join(folder, 'nøgle.txt'), 'en nøgle, som ingen kender');
    const run = ['report', 'samples/hvidovre', '--period', '2016K4', '--pseudonyms', 'nøgle.txt', '-o'];
    for (const name of ['kvartal.json', 'kvartal-januar.json', 'kvartal-marts.json']) {
      await command.run([...run, name], { cwd: folder });
    }
  });
  afterAll(async () => {
    await command.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(helps.flatMap((words) => ['da', 'en'].map((lang) => [[...words, '--help', '--lang', lang]] as const)))(
    'have room in a terminal of 80 columns, and so has the help around them: %j',
    async (words) => {
      const { stdout } = await command.run(words);
      expect(stdout.split('\n').length).toBeGreaterThan(5);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  const reading = all.filter((one) => one.arguments === undefined || one.name === 'catalogue');

  it.each(reading.map(({ name, examples }) => ({ name, examples })))('of $name are at least three', ({ examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });
  it.each(reading.flatMap(({ examples }) => examples.map(({ line }) => line)))('%s', async (line) => {
    // A file that an example names is the user's own; here it accepts nothing.
    const run = await command.run(line.replace(' --accepted accepteret.yml', '').split(' ').slice(1), { cwd: folder });
    // A message on the way is fine, a complaint is not; 1 says that a milestone of the sample is missed.
    expect(run.stderr).not.toContain('dubu-kpi: ');
    expect([0, 1]).toContain(run.code);
  });
});
