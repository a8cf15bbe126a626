import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv } from '../support/command/small-lists.ts';

let command: BuiltCommand;
let lists: string;
let saved: string;
const run = (): string => join(saved, 'a.json');
const published = (): string => join(saved, 'p.json');

beforeAll(async () => {
  command = await builtCommand();
  lists = await folderOf({ 'underretninger.csv': notificationsCsv });
  saved = await folderOf({});
  const report = ['report', lists, '--as-of', '2016-12-31', '--period', '2016K2'];
  await command.run([...report, '-o', run()]);
  await command.run([...report, '--audience', 'publication', '-o', published()]);
  await writeFile(join(saved, 'stor.txt'), 'abcdefghij'.repeat(7000));
});

afterAll(async () => {
  await command.remove();
  await rm(lists, { recursive: true });
  await rm(saved, { recursive: true });
});

describe('what would be said in vain is refused in a line', () => {
  it.each<[() => readonly string[], RegExp]>([
    [() => ['report', lists, '--threads', 'abc'], /--threads skal være et helt tal fra 1 til 256, ikke abc/],
    [() => ['report', lists, '--threads', '0'], /--threads skal være/],
    [() => ['report', lists, '--threads=-1'], /--threads skal være/],
    [() => ['report', lists, '--threads', '1e2'], /--threads skal være/],
    [() => ['report', lists, '--audience', 'publication', '--min-cell', '0x10'], /--min-cell skal være et helt tal/],
    [() => ['report', lists, '--audience', 'publication', '--min-cell', '1e3'], /--min-cell skal være et helt tal/],
    [() => ['report', lists, '--pseudonyms', ''], /--pseudonyms er tom; angiv filen med nøglen/],
    [() => ['report', lists, '--pseudonyms', join(saved, 'stor.txt')], /er ingen nøglefil: .*højst 64 KB/],
    [() => ['merge', published(), '--audience', 'internal'], /--audience internal kan ikke bruges/],
    [() => ['report', lists, '--list', 'sager'], /--list gælder kun den liste, der læses fra standard input/],
    [() => ['check', lists, '--list', 'sager', '--lang', 'en'], /write - among the paths, or leave --list out/],
    [() => ['compare', run(), lists, '--list', 'sager'], /skriv - blandt stierne, eller udelad --list/],
    [() => ['report', lists, '--list', 'sag'], /--list sag findes ikke; mente du sager\?/],
    [() => ['compare', run(), run(), '--as-of', '2016-12-31'], /--as-of gælder lister/],
    [() => ['compare', run(), run(), '--pseudonyms', 'nøgle.txt'], /--pseudonyms gælder lister/],
    [() => ['compare', run(), run(), '--keep-refund-cases'], /--keep-refund-cases gælder lister/],
    [() => ['compare', run(), lists, run()], /a\.json er en kørsel og kan ikke stå blandt lister/],
  ])('%#: %s', async (args, says) => {
    const { code, stdout, stderr } = await command.run(args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^dubu-kpi: [^\n]*\n$/);
    expect(stderr).toMatch(says);
  });

  it.runIf(process.platform === 'linux')('a key is not read from what has no end', async () => {
    const { code, stderr } = await command.run(['report', lists, '--pseudonyms', '/dev/urandom']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('/dev/urandom er ingen nøglefil')]);
  });
});
