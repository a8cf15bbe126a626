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
  folder = await folderOf({ 'lille.yml': planYaml });
  await mkdir(join(folder, 'lister'));
  await writeFile(join(folder, 'lister', 'underretninger.csv'), notificationsCsv);
  return () => rm(folder, { recursive: true });
});

afterAll(() => command.remove());

function settings(text: string): Promise<void> {
  return writeFile(join(folder, 'lister', 'dubu-kpi.yml'), text);
}

function run(...args: string[]): Promise<Run> {
  return command.run(args, { cwd: folder });
}

/** What a run was asked for, as its JSON tells it. */
async function asked(...args: string[]) {
  const { stdout, stderr } = await run(...args, '--format', 'json');
  const { plan, asOf, settings, observations } = JSON.parse(stdout) as {
    plan: string | null;
    asOf: string;
    settings: { clock: string };
    observations: { period: string; group: { by: string } | null }[];
  };
  const periods = [...new Set(observations.map(({ period }) => period))];
  const by = [...new Set(observations.map(({ group }) => group?.by))].filter((one) => one !== undefined);
  return { plan, asOf, clock: settings.clock, periods, by, stderr };
}

describe('a settings file beside the lists', () => {
  it('says what would be typed; a plan file is found from where it stands itself', async () => {
    await settings('plan: ../lille.yml\nas-of: 30-06-2016\nclock: start\nlanguage: en\n');
    const { stdout, stderr } = await run('milestones', 'lister');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'The small plan',
      'Milestones as of 2016-06-30 (chosen in dubu-kpi.yml)',
    ]);
    expect(stderr).toBe(`choices from ${join('lister', 'dubu-kpi.yml')}: plan, as-of, clock, language\n`);
    expect(await asked('milestones', 'lister')).toMatchObject({
      plan: 'lille-plan',
      asOf: '2016-06-30',
      clock: 'start',
    });
  });
  it('is not said to have chosen a day that is typed', async () => {
    await settings('plan: ../lille.yml\nas-of: 2016-06-30\n');
    const { stdout } = await run('milestones', 'lister', '--as-of', '2016-06-30');
    expect(stdout).toContain('Milepæle opgjort pr. 30-06-2016 (valgt med --as-of)\n');
  });
  it('goes behind what is typed, choice by choice', async () => {
    await settings('plan: ../lille.yml\nas-of: 2016-06-30\nclock: start\nlanguage: en\n');
    const typed = [
      '--as-of',
      '2016-12-31',
      '--plan',
      'hvidovre-lige-muligheder',
      '--clock',
      'awareness',
      '--lang',
      'da',
    ];
    expect(await asked('milestones', 'lister', ...typed)).toMatchObject({
      plan: 'hvidovre-lige-muligheder',
      asOf: '2016-12-31',
      clock: 'awareness',
      stderr: '',
    });
    const { stdout } = await run('milestones', 'lister', '--lang', 'da', '--quiet');
    expect(stdout).toContain('Den lille plan');
  });
  it('says a period, unless one is typed in whatever way', async () => {
    await settings('period: 2016K2\nby: distrikt\n');
    expect(await asked('report', 'lister')).toMatchObject({ periods: ['2016K2'], by: ['district'] });
    expect(await asked('report', 'lister', '--from', '2016K3')).toMatchObject({ periods: ['2016K3', '2016K4'] });
    await settings('from: 2016K1\nto: 2016K2\n');
    expect(await asked('report', 'lister', '--period', '2016')).toMatchObject({ periods: ['2016'] });
  });
  it('is quiet when asked to be', async () => {
    await settings('as-of: 2016-12-31\n');
    expect((await run('report', 'lister', '--quiet')).stderr).toBe('');
  });
  it('leaves alone what a command does not know', async () => {
    await settings('plan: ../lille.yml\nas-of: 2016-12-31\nstrict: true\n');
    const { code, stderr } = await run('check', 'lister');
    expect([code, stderr]).toEqual([0, `valg fra ${join('lister', 'dubu-kpi.yml')}: as-of\n`]);
  });
  it('keeps its key out of a publication, where none is used', async () => {
    await settings('as-of: 2016-12-31\npseudonyms: ikke-her.key\n');
    const { code, stderr } = await run('report', 'lister', '--audience', 'publication');
    expect([code, stderr]).toEqual([0, `valg fra ${join('lister', 'dubu-kpi.yml')}: as-of\n`]);
    expect((await run('report', 'lister')).stderr).toContain('ikke-her.key');
  });

  it('can set what a switch sets', async () => {
    await settings('strict: true\n');
    expect((await run('report', 'lister', '--quiet')).code).toBe(4);
    await settings('strict: false\n');
    expect((await run('report', 'lister', '--quiet')).code).toBe(0);
  });
  it('can name several plans', async () => {
    await settings('plan: [../lille.yml, ledelsesinformation]\n');
    const { stdout } = await run('milestones', 'lister', '--format', 'json');
    const { plans } = JSON.parse(stdout) as { plans: { id: string }[] };
    expect(plans.map(({ id }) => id)).toEqual(['lille-plan', 'ledelsesinformation']);
  });
  it('is looked for in the first folder only, and not beside single files', async () => {
    await settings('plan: ../lille.yml\n');
    await mkdir(join(folder, 'andre'));
    const without = 'dubu-kpi: angiv en plan';
    expect((await run('milestones', 'andre', 'lister')).stderr).toContain(without);
    expect((await run('milestones', join('lister', 'underretninger.csv'))).stderr).toContain(without);
    expect((await run('milestones', join('lister', 'underretninger.csv'), 'lister', '--quiet')).stderr).toBe('');
  });
  it('lists its mistakes with file, line and column, in its own language where that is right', async () => {
    await settings('plan: lille.yml\nas-of: 2016-06-31\nclok: start\nby: distict\n');
    const place = join('lister', 'dubu-kpi.yml');
    const { code, stdout, stderr } = await run('milestones', 'lister');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toEqual([
      `dubu-kpi: ${place}:1:7: planen ${join('lister', 'lille.yml')} kan ikke læses: den findes ikke`,
      `dubu-kpi: ${place}:2:8: as-of 2016-06-31 er ingen dag i kalenderen; skriv den som 2016-12-31`,
      `dubu-kpi: ${place}:3:1: ukendt felt clok; mente du clock?`,
      expect.stringContaining(`dubu-kpi: ${place}:4:5: by distict findes ikke; mente du district?`),
      '',
    ]);
  });
  it('names a plan file that is not there by the path it means', async () => {
    await settings('plan: nej.yml\nlanguage: en\n');
    const { code, stderr } = await run('milestones', 'lister', '--quiet');
    expect(code).toBe(2);
    expect(stderr).toContain(`the plan ${join('lister', 'nej.yml')} can't be read: it does not exist`);
  });
  it('is told of in the help', async () => {
    for (const name of ['milestones', 'report', 'check']) {
      expect((await run(name, '--help')).stdout).toContain('Står der en fil dubu-kpi.yml i den første mappe');
    }
  });
});

describe('what goes by the name of the settings file', () => {
  it.each([
    ['a folder', (file: string) => mkdir(file), /dubu-kpi\.yml kan ikke læses: det er en mappe\n$/],
    ['a list', (file: string) => writeFile(file, '[]\n'), /dubu-kpi\.yml:1:1: filen er en liste; ventede valg/],
  ])('and is %s is refused in a line', async (_, make, says) => {
    const file = join(folder, 'lister', 'dubu-kpi.yml');
    await rm(file, { force: true });
    await make(file);
    const { code, stderr } = await run('report', 'lister');
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    await rm(file, { recursive: true });
  });
});

describe('several plans in one run', () => {
  it('are judged one after the other over one reading of the lists', async () => {
    await writeFile(
      join(folder, 'anden.yml'),
      planYaml
        .replace('lille-plan', 'anden-plan')
        .replace('Den lille plan', 'Den anden plan')
        .replace('milestones:', 'settings: { clock: start }\nmilestones:'),
    );
    const args = ['milestones', 'lister', '--plan', 'lille.yml', '--plan', 'anden.yml'];
    const { code, stdout } = await run(...args, '--format', 'json');
    const { plan, plans, inputs, milestones } = JSON.parse(stdout) as {
      plan: string;
      plans: { id: string; settings: { clock: string } }[];
      inputs: object[];
      milestones: { plan: string; milestone: string }[];
    };
    expect([code, plan, inputs.length]).toEqual([1, 'lille-plan', 1]);
    expect(plans.map(({ id, settings: { clock } }) => [id, clock])).toEqual([
      ['lille-plan', 'awareness'],
      ['anden-plan', 'start'],
    ]);
    expect(milestones.map((one) => one.plan)).toEqual([...Array(4).fill('lille-plan'), ...Array(4).fill('anden-plan')]);
    const table = await run(...args);
    expect(table.stdout.split('\n').filter((line) => /^Den (lille|anden) plan$/.test(line))).toEqual([
      'Den lille plan',
      'Den anden plan',
    ]);
  });
  it('can not be the same plan twice', async () => {
    const { code, stderr } = await run('milestones', 'lister', '--plan', 'lille.yml', '--plan', 'lille.yml');
    expect([code, stderr]).toEqual([2, 'dubu-kpi: planen lille-plan er nævnt to gange\n']);
  });
});
