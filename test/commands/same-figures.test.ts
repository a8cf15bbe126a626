import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steady } from '../support/municipality/story-line.ts';
import { writeCountry } from '../support/municipality/write-lists.ts';
import { builtCommand, type BuiltCommand, type Options } from '../support/command/built.ts';

const names = ['sager.csv', 'underretninger.csv', 'undersoegelser.csv', 'ydelser.csv', 'aktiviteter.csv'];
const asked = ['--from', '2016K1', '--to', '2016K4', '--by', 'team', '--format', 'json', '--quiet'];
let command: BuiltCommand;
let scratch = '';
let lists = '';

interface Told {
  readonly observations: readonly { readonly group: { readonly value: string } | null }[];
  readonly inputs: readonly {
    readonly file: string;
    readonly list: string;
    readonly rowsUsed: number;
    readonly rowsLeftOut: readonly { readonly reason: string }[];
    readonly sha256: string;
  }[];
  readonly findings: readonly unknown[];
}

/** All of a report but the order of its files, which is the order in which they were named. */
async function toldOf(paths: readonly string[], options: Options = {}): Promise<Told> {
  const { code, stdout, stderr } = await command.run(['report', ...paths, ...asked], options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const told = JSON.parse(stdout) as Told;
  return { ...told, inputs: told.inputs.toSorted((a, b) => (a.file < b.file ? -1 : 1)) };
}

beforeAll(async () => {
  command = await builtCommand();
  scratch = mkdtempSync(path.join(tmpdir(), 'same-'));
  const options = { seed: 9, children: 60, from: '2015-01-01', to: '2016-12-31', story: steady };
  await writeCountry(path.join(scratch, 'land'), { ...options, municipalities: 1 });
  lists = path.join(scratch, 'land', 'kommune-01');
}, 120_000);

afterAll(async () => {
  await command.remove();
  rmSync(scratch, { recursive: true });
});

describe('the same lists come to the same figures and the same account', () => {
  let folder: Told;
  beforeAll(async () => {
    folder = await toldOf([lists]);
  });

  it('with something in them', () => {
    expect(folder.inputs.map(({ file }) => file)).toEqual(names.toSorted());
    expect(folder.inputs.every(({ rowsUsed }) => rowsUsed > 0)).toBe(true);
    expect(folder.observations.length).toBeGreaterThan(100);
  });

  it('by a relative path', async () => {
    expect(await toldOf(['kommune-01'], { cwd: path.dirname(lists) })).toEqual(folder);
    expect(await toldOf(['.'], { cwd: lists })).toEqual(folder);
    expect(await toldOf([path.join('..', 'kommune-01', path.sep)], { cwd: lists })).toEqual(folder);
  });

  it.each([
    ['one by one', (order: string[]) => order],
    ['the other way round', (order: string[]) => order.toReversed()],
    ['in any order', (order: string[]) => [...order.slice(2), ...order.slice(0, 2)]],
  ])('with the files named %s', async (_, ordered) => {
    const files = ordered(names);
    expect(await toldOf(files.map((name) => path.join(lists, name)))).toEqual(folder);
    expect(await toldOf(files, { cwd: lists })).toEqual(folder);
  });

  it('with a file named beside its folder', async () => {
    expect(await toldOf([path.join(lists, 'ydelser.csv'), lists])).toEqual(folder);
  });
});

describe('a list in two versions', () => {
  /** Two versions of a list, neither newer than the other, that differ in the name of a team. */
  function writeVersions(first: string, second: string): void {
    const text = readFileSync(path.join(lists, 'sager.csv'), 'utf8');
    writeFileSync(first, text);
    writeFileSync(second, text.replaceAll(';Team Nord;', ';Team Ny;'));
  }

  function reasonsIn({ inputs }: Told): Set<string> {
    const cases = inputs.filter(({ list }) => list === 'cases');
    return new Set(cases.flatMap(({ rowsLeftOut }) => rowsLeftOut.map(({ reason }) => reason)));
  }

  function teamsIn({ observations }: Told): string[] {
    return [...new Set(observations.flatMap(({ group }) => group?.value ?? []))];
  }

  /** The account of every file, known by its bytes and not by its name. */
  function byBytes({ inputs }: Told): ReadonlyMap<string, unknown> {
    return new Map(inputs.map((input) => [input.sha256, { ...input, file: '' }]));
  }

  function copyOthers(folder: string): string[] {
    const others = names.filter((name) => name !== 'sager.csv');
    for (const name of others) copyFileSync(path.join(lists, name), path.join(folder, name));
    return others.map((name) => path.join(folder, name));
  }

  it('comes to the same in either order', async () => {
    const folder = path.join(scratch, 'two');
    mkdirSync(folder);
    const [first, second] = [path.join(folder, 'sager-1.csv'), path.join(folder, 'sager-2.csv')];
    writeVersions(first, second);
    const others = copyOthers(folder);
    const told = await toldOf([folder]);
    expect(reasonsIn(told)).toEqual(new Set(['duplicate', 'superseded']));
    expect(teamsIn(told)).toContain('Team Ny');
    expect(await toldOf([second, ...others, first])).toEqual(told);
    expect(await toldOf([...others, first, second])).toEqual(told);
  });

  it('comes to the same in either order when both files have one name', async () => {
    const [one, other] = [path.join(scratch, 'a', 'lister'), path.join(scratch, 'b', 'lister')];
    for (const folder of [one, other]) mkdirSync(folder, { recursive: true });
    writeVersions(path.join(one, 'sager.csv'), path.join(other, 'sager.csv'));
    copyOthers(one);
    const told = await toldOf([one, other]);
    const turned = await toldOf([other, one]);
    expect(turned.observations).toEqual(told.observations);
    expect(byBytes(turned)).toEqual(byBytes(told));
  });
});
