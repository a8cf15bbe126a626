import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv } from '../support/command/small-lists.ts';

let command: BuiltCommand;
let folder = '';
let lists = '';
const at = (name: string): string => path.join(folder, name);
const asOf = ['--as-of', '2016-12-31'];

beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

beforeEach(async () => {
  folder = await folderOf({});
  lists = at('lister');
  await mkdir(lists);
  await writeFile(path.join(lists, 'underretninger.csv'), notificationsCsv);
  return () => rm(folder, { recursive: true });
});

async function save(name: string): Promise<string> {
  const { stderr } = await command.run(['report', lists, '--period', '2016K2', ...asOf, '-o', at(name)]);
  expect(stderr).toBe('');
  return at(name);
}

describe('the exit code', () => {
  it('is 0 either way, and with --fail-on-change 1 for any change', async () => {
    const before = await save('a.json');
    expect((await command.run(['compare', before, lists, ...asOf, '--fail-on-change'])).code).toBe(0);
    const file = path.join(lists, 'underretninger.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace(';08-06-2016 09:00', ';06-06-2016 19:00'));
    expect((await command.run(['compare', before, lists, ...asOf])).code).toBe(0);
    expect((await command.run(['compare', before, lists, ...asOf, '--fail-on-change'])).code).toBe(1);
  });
});

describe('a file that is no run', () => {
  it.each([
    ['not there', undefined, /^dubu-kpi: .*x\.json kan ikke læses: den findes ikke\n$/],
    ['cut short', '{"schemaVersion": 1, "tool"', /^dubu-kpi: .*x\.json er ikke en kørsel: den er ikke JSON.*\n$/],
    [
      'of another schemaVersion',
      '{"schemaVersion": 2}',
      /^dubu-kpi: .*x\.json er ikke en kørsel.*schemaVersion er 2.*\n$/,
    ],
    ['something else', '{"schemaVersion": 1}', /^dubu-kpi: .*x\.json er ikke en kørsel, som dette program.*\n$/],
    ['not UTF-8', new Uint8Array([0x22, 0xe6, 0x22]), /^dubu-kpi: .*x\.json kan ikke læses: den er ikke UTF-8\n$/],
    [
      'written by way of Windows PowerShell',
      Buffer.from('\ufeff{"schemaVersion": 1}', 'utf16le'),
      /^dubu-kpi: .*x\.json er UTF-16, som PowerShell skriver med >.*skriv kørslen igen med -o .*x\.json\n$/,
    ],
  ])('because it is %s is told in a line, first or second', async (_, content, says) => {
    if (content !== undefined) await writeFile(at('x.json'), content);
    const good = await save('a.json');
    for (const args of [
      [at('x.json'), good],
      [good, at('x.json')],
      [at('x.json'), lists],
    ]) {
      const { code, stdout, stderr } = await command.run(['compare', ...args]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(says);
    }
  });

  it('because it is too large is told in a line, and it is not read', async () => {
    await writeFile(at('x.json'), '{');
    await truncate(at('x.json'), 300 * 2 ** 20);
    const { code, stderr } = await command.run(['compare', at('x.json'), lists]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^dubu-kpi: .*x\.json er ikke en kørsel: den fylder 300 MB.*\n$/);
  });

  it('because of a number that can not be is told in a line, and so it is when runs are added up', async () => {
    const good = await save('a.json');
    const run = JSON.parse(await readFile(good, 'utf8')) as { observations: { status: string; numerator: unknown }[] };
    const share = run.observations.find(({ status, numerator }) => status === 'ok' && typeof numerator === 'number');
    Object.assign(share ?? {}, { numerator: null });
    await writeFile(at('x.json'), JSON.stringify(run));
    for (const args of [
      ['compare', good, at('x.json')],
      ['compare', at('x.json'), lists],
      ['merge', good, at('x.json')],
    ]) {
      const { code, stdout, stderr } = await command.run(args);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(
        /^dubu-kpi: .*x\.json er ikke, som programmet skrev den: tallene kan ikke være rigtige i observations\[\d+\] \([a-z0-9-]+, 2016K2\); lav kørslen igen\n$/,
      );
    }
  });

  it('because there is only one is told in a line', async () => {
    const { code, stderr } = await command.run(['compare', await save('a.json')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^dubu-kpi: nævn en kørsel mere.*\n$/);
  });
});
