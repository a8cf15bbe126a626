import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv } from '../support/command/small-lists.ts';

const hidden = /620202|620303/;
const second = notificationsCsv.replaceAll(';S', ';T').replaceAll(/U(\d);/g, 'V$1;');

let command: BuiltCommand;
let lists: string;
let country: string;
const asOf = ['--as-of', '2016-12-31', '--period', '2016K2'];

beforeAll(async () => {
  command = await builtCommand();
  lists = await folderOf({
    'underretninger 620202-2345.csv': notificationsCsv,
    'underretninger 620303_3456.csv': second,
    '620303_3456 brev.csv': 'a;b\n1;2\n',
  });
  country = await folderOf({});
  for (const name of ['620202-2345', '620303-3456']) {
    await mkdir(join(country, name));
    await writeFile(join(country, name, 'underretninger.csv'), name === '620202-2345' ? notificationsCsv : second);
  }
});

afterAll(async () => {
  await command.remove();
  await rm(lists, { recursive: true });
  await rm(country, { recursive: true });
});

describe('a CPR number in the name of a file', () => {
  it.each([
    ...['table', 'csv', 'json', 'markdown', 'html'].map((format) => ['report', ...asOf, '--format', format]),
    ...['table', 'csv', 'json'].map((format) => ['check', '--all', '--fail-on', 'never', '--format', format]),
    ...['table', 'csv', 'json'].map((format) => ['inspect', '--format', format]),
    ['cases', '--as-of', '2016-12-31'],
    ['explain', 'notifications', '--cases', ...asOf],
  ])('is in no output of %s %s %s %s', async (...args) => {
    const { stdout, stderr } = await command.run([...args, lists]);
    expect(stdout).not.toBe('');
    expect([stdout.match(hidden), stderr.match(hidden)]).toEqual([null, null]);
  });

  it('leaves the rest of the name, and no two files alike', async () => {
    const { stdout } = await command.run(['report', lists, ...asOf, '--format', 'json']);
    const { inputs } = JSON.parse(stdout) as { inputs: readonly { file: string }[] };
    expect(inputs.map(({ file }) => file)).toEqual([
      'underretninger ······-····.csv',
      'underretninger ······_····.csv',
    ]);
  });

  it('is in no complaint, and the list is not written over for that', async () => {
    const path = join(lists, 'underretninger 620202-2345.csv');
    const refused = await command.run(['report', lists, ...asOf, '-o', path]);
    expect([refused.code, refused.stderr.match(hidden)]).toEqual([2, null]);
    expect(await readFile(path, 'utf8')).toBe(notificationsCsv);
    const missing = await command.run(['report', join(lists, 'ingen 620202-2345.csv')]);
    expect(missing.stderr).toContain('ingen ······-····.csv');
  });
});

describe('a CPR number in place of a case number', () => {
  const numbers = ['620202-2345', '6203033456', 'S620202-2346', 'S-2016-0004'];
  const shown = ['······-····', '··········', 'S······-····', 'S-2016-0004'];
  let folder: string;
  beforeAll(async () => {
    const rows = numbers.map((number) => `${number};01-02-2016;01-02-2016;`);
    folder = await folderOf({ 'u.csv': ['Sagsnummer;Opmærksom dato;Startdato;Slutdato', ...rows, ''].join('\n') });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['table', 'csv', 'json', 'markdown'])('is shown as points where case numbers are, in %s', async (format) => {
    const open = ['explain', 'investigations-open', '--cases', ...asOf];
    for (const args of [['cases', '--as-of', '2016-12-31'], open]) {
      const { stdout, stderr } = await command.run([...args, '--case-numbers', '--format', format, folder]);
      expect([stdout.match(hidden), stderr.match(hidden)]).toEqual([null, null]);
      expect(shown.filter((one) => !stdout.includes(one))).toEqual([]);
    }
  });

  it('is told by check', async () => {
    const { stdout } = await command.run(['check', folder, '--as-of', '2016-12-31']);
    expect(stdout).toContain('2 × Der står et CPR-nummer i teksten.\n    - u.csv, linje 2 og 4 (Sagsnummer)\n');
  });
});

describe('a CPR number in the name of a plan file', () => {
  it('is not told when the plan is written, nor when something in it is done', async () => {
    const path = join(lists, 'plan 620202-2345.yml');
    const begun = await command.run(['plan', 'new', path, '--from', 'hvidovre-lige-muligheder']);
    expect([begun.code, begun.stderr.match(hidden)]).toEqual([0, null]);
    expect(begun.stderr).toContain('plan ······-····.yml er skrevet');
    const checked = await command.run(['plan', 'check', path]);
    expect([checked.code, checked.stdout.match(hidden), checked.stderr]).toEqual([0, null, '']);
    const done = await command.run(['plan', 'done', path, 'network-guidelines-revised', '--on', '2016-06-20']);
    expect([done.code, done.stderr.match(hidden)]).toEqual([0, null]);
    expect(done.stderr).toContain('plan ······-····.yml: network-guidelines-revised gennemført 2016-06-20');
  });
});

describe('a CPR number in the name of a municipality', () => {
  it('is not shown, and the two are still two', async () => {
    for (const format of ['table', 'json', 'csv']) {
      const { stdout, stderr } = await command.run(['report', country, ...asOf, '--by', 'kommune', '--format', format]);
      expect([stdout.match(hidden), stderr]).toEqual([null, '']);
      expect(stdout).toContain('······-···· (2)');
    }
  });
});
