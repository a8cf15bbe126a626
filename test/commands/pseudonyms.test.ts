import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudonym, readKey } from '../../src/privacy/pseudonym.ts';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv } from '../support/command/small-lists.ts';

const keyText = 'nøglen til Lillebys sager';
const key = readKey(keyText);
const [first, second, third] = ['S1', 'S2', 'S3'].map((number) => pseudonym(key, 'case', number));

// A list without case numbers, with a notification that came before the child was born.
const withoutCases = [
  'Underretning-id;CPR-nr.;Modtaget;Kvittering sendt',
  'U9;630312-4002;04-04-2011 09:00;05-04-2011',
].join('\r\n');

let command: BuiltCommand;
let folder = '';
let keyFile = '';

beforeAll(async () => {
  command = await builtCommand();
  folder = await folderOf({ 'underretninger.csv': notificationsCsv, 'n.key': `${keyText}\n` });
  keyFile = path.join(folder, 'n.key');
});
afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

const asked = (): string[] => [folder, '--period', '2016K2', '--cases'];
const explained = 'notification-assessed-24h';

describe('cases under a key', () => {
  it('are pointed at by file, line and pseudonym in explain', async () => {
    const { stdout } = await command.run(['explain', explained, ...asked(), '--pseudonyms', keyFile]);
    expect(stdout).toMatch(new RegExp(`underretninger\\.csv:2 +${first} `));
    expect(stdout).toMatch(new RegExp(`underretninger\\.csv:4 +${third} `));
  });

  it('are so for programs', async () => {
    const { stdout } = await command.run([
      'explain',
      explained,
      ...asked(),
      '--pseudonyms',
      keyFile,
      '--format',
      'json',
    ]);
    const { cases } = JSON.parse(stdout) as { cases: { at: { line: number }; pseudonym: string }[] };
    expect(new Map(cases.map(({ at, pseudonym: name }) => [at.line, name]))).toEqual(
      new Map([
        [2, first],
        [3, second],
        [4, third],
      ]),
    );
  });

  it('are so on the work list, as a spreadsheet too', async () => {
    const asOf = ['--as-of', '2016-06-06', '--format', 'csv'];
    const { stdout } = await command.run(['cases', folder, ...asOf, '--kind', 'assessment', '--pseudonyms', keyFile]);
    expect(stdout.split('\r\n')[0]).toContain('Række;Dæknavn');
    expect(stdout).toContain(`underretninger.csv:4;${third}`);
  });

  it('are only file and line without a key', async () => {
    const { stdout } = await command.run(['explain', explained, ...asked(), '--format', 'json']);
    const { cases } = JSON.parse(stdout) as { cases: object[] };
    expect(cases).toHaveLength(3);
    expect(Object.keys(cases[0] ?? {}).filter((name) => /pseudonym|case/i.test(name))).toEqual([]);
    expect(stdout).not.toContain('S1');
  });
});

describe('places of findings under a key', () => {
  const list = notificationsCsv.replace('06-05-2016 08:59', '04-05-2016 08:59');

  it('name the case of the row in every format, and the child where there is no case', async () => {
    const lists = await folderOf({ 'underretninger.csv': list });
    const check = ['check', lists, '--pseudonyms', keyFile];
    const found = await command.run([...check, '--format', 'json']);
    const { findings } = JSON.parse(found.stdout) as {
      findings: { places: { line: number | null; pseudonym?: string }[] }[];
    };
    const places = findings.flatMap(({ places: all }) => all).filter(({ line }) => line === 3);
    expect(new Set(places.map(({ pseudonym: name }) => name))).toEqual(new Set([second]));
    expect((await command.run([...check, '--all'])).stdout).toContain(`linje 3 ${second}`);
    expect((await command.run([...check, '--format', 'csv'])).stdout).toContain(`;${second};`);
    await rm(lists, { recursive: true });

    const others = await folderOf({ 'underretninger.csv': withoutCases });
    const other = await command.run(['check', others, '--pseudonyms', keyFile, '--all']);
    expect(other.stdout).toContain(`linje 2 ${pseudonym(key, 'child', '6303124002')}`);
    await rm(others, { recursive: true });
  });

  it('do not without one', async () => {
    const { stdout } = await command.run(['check', folder, '--all', '--format', 'json']);
    expect(stdout).not.toContain('pseudonym');
  });
});

describe('a key file', () => {
  it.each([
    ['is not there', 'no-such.key', undefined, /^dubu-kpi: filen .*no-such\.key kan ikke læses: den findes ikke\n$/],
    ['is empty', 'empty.key', '', /^dubu-kpi: nøglefilen kan ikke bruges: den skal have mindst 16 bytes.*\n$/],
    ['is too short', 'short.key', 'hemmelig', /^dubu-kpi: nøglefilen kan ikke bruges: den skal have mindst.*\n$/],
    [
      'is a list',
      'underretninger.csv',
      undefined,
      /^dubu-kpi: nøglefilen kan ikke bruges: den skal have én linje.*\n$/,
    ],
  ])('that %s is refused in one line', async (_, name, text, says) => {
    const file = path.join(folder, name);
    if (text !== undefined) await writeFile(file, text);
    for (const asking of [
      ['explain', explained, ...asked()],
      ['cases', folder],
      ['check', folder],
      ['report', folder],
    ]) {
      const { code, stdout, stderr } = await command.run([...asking, '--pseudonyms', file]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(says);
    }
  });

  it('that is one of the lists, however short, is refused in one line', async () => {
    const lists = path.join(folder, 'short');
    await mkdir(lists);
    const file = path.join(lists, 'underretninger.csv');
    await writeFile(file, 'Underretning-id;Sagsnummer;Modtaget;Vurderet');
    for (const asking of [
      ['explain', explained, lists],
      ['cases', lists],
      ['check', lists],
      ['report', lists],
    ]) {
      const run = await command.run([...asking, '--as-of', '2016-12-31', '--pseudonyms', file]);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(/^dubu-kpi: --pseudonyms .* er en af listerne; .*\n$/);
    }
  });

  it('is found beside the settings file that names it', async () => {
    const lists = await folderOf({
      'underretninger.csv': notificationsCsv,
      'dubu-kpi.yml': 'pseudonyms: n.key\n',
      'n.key': keyText,
    });
    const { stdout } = await command.run(['explain', explained, lists, '--period', '2016K2', '--cases']);
    expect(stdout).toContain(first);
    await rm(lists, { recursive: true });
  });
});
