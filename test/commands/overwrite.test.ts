import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv, planYaml } from '../support/command/small-lists.ts';

const windows = process.platform === 'win32';
const key = '00112233445566778899aabbccddeeff\n';

let command: BuiltCommand;
let lists: string;
let beside: string;

beforeAll(async () => {
  command = await builtCommand();
});

afterAll(() => command.remove());

beforeEach(async () => {
  lists = await folderOf({ 'underretninger.csv': notificationsCsv, 'dubu-kpi.yml': 'as-of: 2016-12-31\n' });
  beside = await folderOf({
    'nøgle.txt': key,
    'plan.yml': planYaml,
    'mapping.yml': 'activityRules: []\n',
    'accepteret.csv': 'kode;nøgle;begrundelse\n',
  });
});

afterEach(async () => {
  await rm(lists, { recursive: true });
  await rm(beside, { recursive: true });
});

/** The files that a command is told of, by the option or place that names them. */
const read: readonly [what: string, file: string, args: readonly string[]][] = [
  ['nøglefilen', 'nøgle.txt', ['report', '--pseudonyms']],
  ['nøglefilen', 'nøgle.txt', ['cases', '--pseudonyms']],
  ['nøglefilen', 'nøgle.txt', ['check', '--pseudonyms']],
  ['mapping-filen', 'mapping.yml', ['report', '--mapping']],
  ['mapping-filen', 'mapping.yml', ['inspect', '--mapping']],
  ['planen', 'plan.yml', ['milestones', '--plan']],
  ['listen over accepterede fund', 'accepteret.csv', ['check', '--accepted']],
];

describe('-o', () => {
  it.each(read)('never writes over %s %s that is read with %j', async (what, file, [name = '', option = '']) => {
    const path = join(beside, file);
    const before = await readFile(path, 'utf8');
    const args = [name, lists, option, path, '--quiet', '--format', 'table', '-o', path];
    const { code, stdout, stderr } = await command.run(args);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `dubu-kpi: -o ${path} er ${what} og bliver ikke overskrevet\n`,
    });
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('never writes over the settings file beside the lists', async () => {
    const path = join(lists, 'dubu-kpi.yml');
    const { code, stderr } = await command.run(['report', lists, '--lang', 'en', '--format', 'table', '-o', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`-o ${path} is the settings file and is left as it is\n`);
    expect(await readFile(path, 'utf8')).toBe('as-of: 2016-12-31\n');
  });

  it.runIf(!windows)(
    'never writes over what is read by another name, through whichever of the two is a link',
    async () => {
      const keyFile = join(beside, 'nøgle.txt');
      const link = join(beside, 'genvej.txt');
      await symlink(keyFile, link);
      for (const [named, output] of [
        [keyFile, link],
        [link, keyFile],
      ] as const) {
        const { code } = await command.run(['report', lists, '--pseudonyms', named, '--format', 'json', '-o', output]);
        expect([basename(output), code]).toEqual([basename(output), 2]);
      }
      expect(await readFile(keyFile, 'utf8')).toBe(key);
    },
  );

  it.runIf(!windows)('never writes over the list or the run that a link in their place leads to', async () => {
    const list = join(beside, 'udtræk.csv');
    await writeFile(list, notificationsCsv);
    await symlink(list, join(lists, 'genvej.csv'));
    expect((await command.run(['report', lists, '-o', list])).code).toBe(2);
    expect(await readFile(list, 'utf8')).toBe(notificationsCsv);
    const run = join(beside, 'kørsel.json');
    await command.run(['report', join(lists, 'underretninger.csv'), '--as-of', '2016-12-31', '-o', run]);
    const saved = await readFile(run, 'utf8');
    await symlink(run, join(beside, 'genvej.json'));
    const merged = await command.run(['merge', join(beside, 'genvej.json'), '-o', run]);
    expect([merged.code, await readFile(run, 'utf8')]).toEqual([2, saved]);
  });
});
