import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, root, type BuiltCommand } from '../support/command/built.ts';

const head = 'Undersøgelse-id;Sagsnummer;Opmærksom dato;Startdato;Slutdato';
const row = 'B1;S1;01-02-2016;05-02-2016;01-05-2016';
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const list = `${head}\r\n${row}\r\n`;
const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(200, 7)]);

/** What can't be read ends with 3 and one clear line; what can, is read in full. */
const unreadable: readonly (readonly [string, Uint8Array])[] = [
  ['a binary file', Buffer.from(Array.from({ length: 400 }, (_, at) => at % 256))],
  ['a workbook renamed .csv', zip],
  ['a file of 0 bytes', Buffer.alloc(0)],
  ['NUL bytes', utf8(list.replace('S1', 'S\u00001'))],
  ['a line of 10 MB', utf8(`${head}\r\nB1;${'x'.repeat(10 * 2 ** 20)};;;\r\n`)],
  ['a quote never closed', utf8(list.replace('S1', '"S1'))],
  ['a file in two encodings', Buffer.concat([utf8(list), Buffer.from('B2;S\u00f8;;;\r\n', 'latin1')])],
];

const readable: readonly (readonly [string, Uint8Array, number, number])[] = [
  ['headings only', utf8(`${head}\r\n`), 0, 0],
  ['1,000 columns', utf8(`${head}${';x'.repeat(995)}\r\n${row}${';1'.repeat(995)}\r\n`), 1, 1],
  ['a delimiter inside unquoted text', utf8(`${list}B2;S;2;01-02-2016;05-02-2016;01-05-2016\r\n`), 2, 1],
  ['mixed line endings', utf8(`${head}\n${row}\r\n${row.replace('B1', 'B2')}\n`), 2, 2],
  ['a lone CR', utf8(list.replaceAll('\r\n', '\r')), 1, 1],
  ['UTF-16 without BOM', Buffer.from(list, 'utf16le'), 1, 1],
];

describe('bad input', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  const report = (path: string, ...flags: string[]) =>
    command.run(['report', path, '--as-of', '2016-12-31', '--period', '2016K2', '--format', 'json', ...flags]);

  it.each(unreadable)('%s ends in one clear line', async (_, bytes) => {
    const folder = await folderOf({ 'undersoegelser.csv': bytes });
    const run = await report(join(folder, 'undersoegelser.csv'));
    expect([run.code, run.stdout, run.stderr.trimEnd().split('\n').length]).toEqual([3, '', 1]);
    expect(run.stderr).not.toMatch(/\bat \S+:\d+|Error:/);
    await rm(folder, { recursive: true });
  });

  it.each(readable)('%s is read, every row of it accounted for', async (_, bytes, read, used) => {
    const folder = await folderOf({ 'undersoegelser.csv': bytes });
    const run = await report(folder);
    const [input] = (JSON.parse(run.stdout) as { inputs: { rowsRead: number; rowsUsed: number }[] }).inputs;
    expect([run.code, input?.rowsRead, input?.rowsUsed]).toEqual([0, read, used]);
    await rm(folder, { recursive: true });
  });

  it('a folder without CSV, a folder given as a file and a path that does not exist', async () => {
    const folder = await folderOf({ 'noter.docx': 'x' });
    await mkdir(join(folder, 'liste.csv'));
    for (const path of [folder, join(folder, 'liste.csv'), join(folder, 'findes-ikke.csv')]) {
      const run = await report(path);
      expect([run.code, run.stdout, run.stderr.trimEnd().split('\n').length]).toEqual([3, '', 1]);
    }
    await rm(folder, { recursive: true });
  });

  it.each([
    ['plan', ['milestones', 'samples/hvidovre', '--plan', 'hvidovre-lige-mulighed'], 'hvidovre-lige-muligheder'],
    ['indicator', ['explain', 'notification'], 'notifications'],
    ['period', ['report', 'samples/hvidovre', '--period', '2016-K2'], '2016K2'],
    ['group', ['report', 'samples/hvidovre', '--by', 'distrik'], 'distrikt'],
  ])('an unknown %s names the nearest', async (_, args, near) => {
    const run = await command.run(args, { cwd: root });
    expect([run.code, run.stdout, run.stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(run.stderr).toContain(near);
  });
});
