import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

describe('published runs of which nearly all is hidden', () => {
  it('are told apart all the same, and what they show adds up where only their accounts are hidden', async () => {
    const small = await mkdtemp(path.join(tmpdir(), 'small-'));
    // Two more are cancelled, so that not all of the account of the rows can be told.
    const list = (prefix: string, children: number): string => {
      const rows = Array.from({ length: children }, (_, at) => `${prefix}${at};;01-05-2016;`);
      return [
        'Sagsnummer;CPR-nr.;Modtaget;Status',
        ...rows,
        `${prefix}x;;02-05-2016;Annulleret`,
        `${prefix}y;;03-05-2016;Annulleret`,
        '',
      ].join('\n');
    };
    const figureIn = (text: string) => (JSON.parse(text) as { observations: readonly unknown[] }).observations[0];
    const files = [];
    for (const [name, children] of [
      ['a', 2],
      ['b', 3],
      ['c', 12],
      ['d', 14],
    ] as const) {
      await writeFile(path.join(small, `${name}.csv`), list(name, children));
      const run = path.join(small, `${name}.json`);
      const only = ['--only', 'notifications', '--period', '2016K2', '--as-of', '2016-12-31'];
      await command.run(['report', path.join(small, `${name}.csv`), ...only, '--audience', 'publication', '-o', run]);
      files.push(run);
    }
    expect(figureIn(await readFile(files[2] ?? '', 'utf8'))).toMatchObject({ value: 12, hidden: ['account'] });
    const ofHidden = await command.run(['merge', ...files.slice(0, 2), '--format', 'json']);
    const ofShown = await command.run(['merge', ...files.slice(2), '--format', 'json']);
    await rm(small, { recursive: true });
    expect([ofHidden.code, ofShown.code]).toEqual([0, 0]);
    expect(figureIn(ofHidden.stdout)).toMatchObject({ value: null, reasonCode: 'hidden-in-a-run' });
    expect(figureIn(ofShown.stdout)).toMatchObject({ value: 26 });
  });
});
