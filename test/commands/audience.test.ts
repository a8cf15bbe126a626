import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand, type Run } from '../support/command/built.ts';
import { notificationsCsv, planYaml } from '../support/command/small-lists.ts';

let command: BuiltCommand;
let folder: string;

beforeAll(async () => {
  command = await builtCommand();
});

beforeEach(async () => {
  const key = '7c1d0b9a5e3f48261122334455667788';
  folder = await folderOf({ 'lille.yml': planYaml, 'nøgle.txt': key });
  await mkdir(join(folder, 'lister'));
  await writeFile(join(folder, 'lister', 'underretninger.csv'), notificationsCsv);
  return () => rm(folder, { recursive: true });
});

afterAll(() => command.remove());

function run(...args: string[]): Promise<Run> {
  return command.run(args, { cwd: folder });
}

function settings(text: string): Promise<void> {
  return writeFile(join(folder, 'lister', 'dubu-kpi.yml'), text);
}

const report = ['report', 'lister', '--as-of', '2016-12-31'];

/** Who a report says it is for, and under what numbers are hidden. */
async function madeFor(...args: string[]) {
  const { stdout } = await run(...args, '--quiet', '--format', 'json');
  const { audience, publication, rows } = JSON.parse(stdout) as {
    audience: string;
    publication: { minCell: number } | null;
    rows: unknown;
  };
  return { audience, minCell: publication?.minCell, rows };
}

async function refused(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(
    stderr
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('dubu-kpi: ')),
  ).toHaveLength(1);
  return stderr;
}

describe('--audience', () => {
  it('is internal unless it is said, and hides numbers under 5 for publication', async () => {
    expect(await madeFor(...report)).toMatchObject({ audience: 'internal', minCell: undefined });
    expect(await madeFor(...report, '--audience', 'publication')).toMatchObject({
      audience: 'publication',
      minCell: 5,
    });
    const typed = [...report, '--audience', 'offentliggørelse', '--min-cell', '10'];
    expect(await madeFor(...typed)).toMatchObject({ audience: 'publication', minCell: 10 });
    const plan = ['milestones', 'lister', '--plan', 'lille.yml', '--as-of', '2016-12-31', '--audience', 'publication'];
    expect(await madeFor(...plan)).toMatchObject({ audience: 'publication', minCell: 5 });
  });

  it.each([
    [['--min-cell', '5'], /--min-cell gælder kun sammen med --audience publication/],
    [['--audience', 'internal', '--min-cell', '5'], /--min-cell gælder kun sammen med --audience publication/],
    [['--audience', 'publication', '--min-cell', '2'], /--min-cell skal være et helt tal på mindst 3/],
    [['--audience', 'publication', '--min-cell', '3,5'], /--min-cell skal være et helt tal på mindst 3/],
    [['--audience', 'publication', '--min-cell', ''], /--min-cell skal være et helt tal på mindst 3/],
    [['--audience', 'publicaton'], /--audience publicaton findes ikke; mente du publication\?/],
    [['--audience', 'publication', '--by', 'sagsbehandler'], /--by sagsbehandler kan ikke offentliggøres/],
  ])('is refused in one line with %j', async (args, complaint) => {
    expect(await refused(...report, ...args)).toMatch(complaint);
  });

  it('keeps the digests of rows out of a publication', async () => {
    await settings('pseudonyms: ../nøgle.txt\n');
    expect((await madeFor(...report)).rows).not.toBeNull();
    expect((await madeFor(...report, '--audience', 'publication')).rows).toBeNull();
  });
});

const pointing = [
  ['cases', 'lister'],
  ['check', 'lister'],
  ['inspect', 'lister'],
  ['trend', 'notifications', 'lister'],
  ['explain', 'notifications', 'lister'],
  ['explain', 'notifications', 'lister', '--cases'],
];

describe('what shows single cases or all numbers', () => {
  it.each(pointing)('is refused for publication: %s %s', async (...args) => {
    const typed = args.filter((one) => one !== undefined);
    expect(await refused(...typed, '--audience', 'publication')).toMatch(/kan ikke offentliggøres; brug report/);
    await settings('as-of: 2016-12-31\naudience: publication\n');
    expect(await refused(...typed)).toMatch(/kan ikke offentliggøres; brug report/);
    expect((await run(...typed, '--audience', 'internal')).stderr).not.toContain('offentliggøres');
  });

  it('may tell how a figure is defined', async () => {
    expect((await run('explain', 'notifications', '--audience', 'publication')).code).toBe(0);
  });
});

describe('a settings file', () => {
  it('chooses audience and threshold; what is typed goes before both', async () => {
    await settings('audience: publication\nmin-cell: 10\n');
    expect(await madeFor(...report)).toMatchObject({ audience: 'publication', minCell: 10 });
    expect(await madeFor(...report, '--min-cell', '7')).toMatchObject({ audience: 'publication', minCell: 7 });
    expect(await madeFor(...report, '--audience', 'internal')).toMatchObject({ audience: 'internal' });
  });

  it('may keep the threshold for when a publication is asked for', async () => {
    await settings('min-cell: 8\n');
    expect(await madeFor(...report)).toMatchObject({ audience: 'internal' });
    expect(await madeFor(...report, '--audience', 'publication')).toMatchObject({ minCell: 8 });
  });

  it('is told that a threshold alone hides nothing', async () => {
    await settings('min-cell: 8\n');
    const unused = 'min-cell er ikke brugt: det gælder kun med audience: publication';
    expect((await run(...report)).stderr).toContain(unused);
    expect((await run(...report, '--audience', 'publication')).stderr).not.toContain(unused);
    expect((await run(...report, '--audience', 'internal')).stderr).not.toContain(unused);
  });

  it('is told where it is wrong', async () => {
    await settings('audience: alle\nmin-cell: 2\n');
    const { code, stderr } = await run(...report);
    expect(code).toBe(2);
    expect(stderr).toMatch(/dubu-kpi\.yml:1:11: audience alle findes ikke/);
    expect(stderr).toMatch(/dubu-kpi\.yml:2:11: min-cell skal være et helt tal på mindst 3/);
  });
});
