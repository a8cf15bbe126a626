import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv, planYaml } from '../support/command/small-lists.ts';

let command: BuiltCommand;
let lists: string;
let plan: string;

beforeAll(async () => {
  command = await builtCommand();
  lists = await folderOf({ 'underretninger.csv': notificationsCsv });
  plan = join(lists, 'plan.yml');
  await writeFile(plan, planYaml);
});

afterAll(async () => {
  await command.remove();
  await rm(lists, { recursive: true });
});

interface Json {
  readonly asOf: string;
  readonly asOfFrom: string;
  readonly settings: { readonly clock: string };
  readonly inputs: readonly object[];
  readonly observations: readonly Figure[];
  readonly milestones: readonly {
    readonly milestone: string;
    readonly status: string;
    readonly reason: string | null;
  }[];
}

interface Figure {
  readonly indicator: string;
  readonly period: string;
  readonly group: { readonly value: string } | null;
  readonly value: number | null;
}

async function json(...args: string[]): Promise<Json & { code: number | null }> {
  const { code, stdout, stderr } = await command.run([...args, '--format', 'json']);
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Json), code };
}

const in24h = ({ indicator }: Figure): boolean => indicator === 'notification-assessed-24h';

describe('report', () => {
  it('is of the last whole quarter before the as-of day, which the lists tell', async () => {
    const { asOf, asOfFrom, observations, code } = await json('report', lists);
    expect({ asOf, asOfFrom, code }).toEqual({ asOf: '2016-12-31', asOfFrom: 'extract-date', code: 0 });
    expect(new Set(observations.map(({ period }) => period))).toEqual(new Set(['2016K4']));
  });

  it('shows every quarter from one period to another', async () => {
    const { observations } = await json('report', lists, '--from', '2016-02', '--to', '2016K3');
    const figures = observations.filter(in24h).map(({ period, value }) => [period, value]);
    expect(figures).toEqual([
      ['2016K1', null],
      ['2016K2', 2 / 3],
      ['2016K3', 0],
    ]);
  });

  it('ends at the last whole quarter when only the first is named, and takes Danish days', async () => {
    const { observations, asOf, asOfFrom } = await json('report', lists, '--from', '2016K1', '--as-of', '15-07-2016');
    expect({ asOf, asOfFrom }).toEqual({ asOf: '2016-07-15', asOfFrom: 'option' });
    expect(observations.filter(in24h).map(({ period }) => period)).toEqual(['2016K1', '2016K2']);
  });

  it.each(['district', 'distrikt'])('splits by %s, and the groups add up', async (by) => {
    const { observations } = await json('report', lists, '--period', '2016', '--by', by);
    const figures = observations.filter(({ indicator }) => indicator === 'notifications');
    expect(figures.map(({ group, value }) => [group?.value ?? null, value])).toEqual([
      [null, 4],
      ['Nord', 2],
      ['Syd', 1],
      ['uoplyst', 1],
    ]);
  });

  it.each([
    ['start', 'start'],
    ['opmaerksom', 'awareness'],
  ])('takes the clock %s', async (typed, clock) => {
    const { settings } = await json('report', lists, '--clock', typed);
    expect(settings).toMatchObject({ clock });
  });

  it('reads a list from standard input', async () => {
    const args = ['report', '-', '--list', 'underretninger', '--period', '2016K2', '--format', 'json'];
    const { code, stdout } = await command.run(args, { input: notificationsCsv });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Json).observations.find(in24h)).toMatchObject({ value: 2 / 3 });
  });

  it('does not take a period for empty that the list was taken out before', async () => {
    const asked = ['--only', 'notifications', '--as-of', '2018-12-31', '--strict'];
    const { observations, code } = await json('report', lists, '--period', '2018K4', ...asked);
    expect(observations).toMatchObject([
      {
        status: 'not-evaluated',
        value: null,
        reason: 'the list notifications was exported 2016-12-31, before the period begins',
        reasonCode: 'extracted-before-period',
        reasonArgs: { list: 'notifications', extractedOn: '2016-12-31' },
      },
    ]);
    expect(code).toBe(4);
    // One of the four was received in the last half year, and the list reaches to its last day.
    const reached = await json('report', lists, '--period', '2016-07-01..2016-12-31', ...asked);
    expect(reached.observations).toMatchObject([{ status: 'ok', value: 1 }]);
    expect(reached.code).toBe(0);
  });

  it('judges a plan too, where one is named', async () => {
    const { milestones, code } = await json('report', lists, '--plan', plan);
    expect(milestones).toHaveLength(4);
    expect(code).toBe(1);
  });

  it('gives exit code 4 under --strict, since there is no list of investigations', async () => {
    const { code } = await json('report', lists, '--strict');
    expect(code).toBe(4);
  });
});

describe('milestones', () => {
  it('judges each, whatever can be told of it, and gives exit code 1 when one is missed', async () => {
    const { milestones, code } = await json('milestones', lists, '--plan', plan);
    expect(code).toBe(1);
    expect(milestones.map(({ milestone, status, reason }) => [milestone, status, reason])).toEqual([
      ['half-in-time', 'met', null],
      ['all-in-time', 'missed', null],
      ['guide-written', 'not-evaluated', 'the plan has no record of whether it is done'],
      ['limit-kept', 'not-evaluated', 'the list investigations is missing'],
    ]);
  });

  it('holds the figures that they were judged on', async () => {
    const { observations } = await json('milestones', lists, '--plan', plan);
    expect(observations.find(in24h)).toMatchObject({
      period: '2016K2',
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
    });
  });

  it('gives exit code 0 when none is missed, and 4 under --strict when one cannot be told', async () => {
    const args = ['milestones', lists, '--plan', join(lists, 'mild.yml')];
    await writeFile(join(lists, 'mild.yml'), planYaml.replace("'='\n    target: 1", "'>='\n    target: 0.6"));
    expect(await command.run(args)).toMatchObject({ code: 0 });
    expect(await command.run([...args, '--strict'])).toMatchObject({ code: 4 });
  });

  it('tells the answer first, in the language asked for', async () => {
    const danish = await command.run(['milestones', lists, '--plan', plan]);
    expect(danish.stdout.split('\n').slice(0, 3)).toEqual([
      'Den lille plan',
      'Milepæle opgjort pr. 31-12-2016 (listernes udtræksdato)',
      '4 milepæle: 1 ikke nået, 1 nået, 2 ikke vurderet',
    ]);
    const english = await command.run(['milestones', lists, '--plan', plan, '--lang', 'en', '--as-of', '2016-12-31']);
    expect(english.stdout.split('\n').slice(0, 3)).toEqual([
      'The small plan',
      'Milestones as of 2016-12-31 (chosen with --as-of)',
      '4 milestones: 1 missed, 1 met, 2 not evaluated',
    ]);
  });

  it('says where a plan file is wrong', async () => {
    await writeFile(join(lists, 'wrong.yml'), planYaml.replace('target: 1\n', 'target: all\n'));
    const { code, stdout, stderr } = await command.run(['milestones', lists, '--plan', join(lists, 'wrong.yml')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^dubu-kpi: .*wrong\.yml:17:\d+: .+\n$/);
  });
});

describe('input that cannot be read ends in one line, exit code 3 and no output', () => {
  it.each([
    ['a folder without CSV', { 'notes.md': '# nothing' }, ''],
    ['a file that is no list', { 'other.csv': 'a;b\n1;2\n' }, 'other.csv'],
    ['an empty file', { 'tom.csv': '' }, 'tom.csv'],
    ['a workbook', { 'liste.csv': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]) }, 'liste.csv'],
  ])('%s', async (_, files: Record<string, string | Uint8Array>, name) => {
    const folder = await folderOf(files);
    const { code, stdout, stderr } = await command.run(['report', join(folder, name)]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^dubu-kpi: [^\n]+\n$/);
    await rm(folder, { recursive: true });
  });

  it('a path that does not exist', async () => {
    const { code, stdout, stderr } = await command.run(['report', join(lists, 'nej.csv')]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^dubu-kpi: [^\n]*nej\.csv kan ikke åbnes: den findes ikke\. Se efter[^\n]*\n$/);
  });
});

describe('lists without a day in them', () => {
  it.each([['report'], ['check'], ['explain', 'notifications']])(
    '%s tells as of today, and says so',
    async (...args) => {
      const folder = await folderOf({ 'underretninger.csv': 'Underretning-id;Modtaget;Vurderet\nU1;;\n' });
      const { code, stdout } = await command.run([...args, folder]);
      expect(code).toBe(0);
      expect(stdout).toContain('(dags dato; listerne rummer ingen dage)');
      await rm(folder, { recursive: true });
    },
  );
});
