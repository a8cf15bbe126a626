import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, root, type BuiltCommand, type Run } from '../support/command/built.ts';
import { planYaml } from '../support/command/small-lists.ts';

let command: BuiltCommand;
let folder: string;

beforeAll(async () => {
  command = await builtCommand();
  await mkdir(join(command.folder, 'src', 'plans'), { recursive: true });
  await writeFile(join(command.folder, 'src', 'plans', 'plan.schema.json'), '{}');
});

beforeEach(async () => {
  folder = await folderOf({ 'plan.yml': planYaml });
  return () => rm(folder, { recursive: true });
});

afterAll(() => command.remove());

/** Run beside the plan files, as a user would. */
function plan(...args: string[]): Promise<Run> {
  return command.run(['plan', ...args], { cwd: folder });
}

describe('plan list', () => {
  it('names every plan that ships, in 80 columns', async () => {
    const { code, stdout, stderr } = await plan('list');
    expect([code, stderr]).toEqual([0, '']);
    for (const id of ['hvidovre-lige-muligheder', 'vordingborg-next-step', 'herning-dagplejen', 'favrskov-trivsel'])
      expect(stdout).toMatch(new RegExp(`^${id} `, 'm'));
    expect(stdout).toMatch(/^koebenhavn-0-2 +01-01-2017 – 31-12-2018 +8 +5$/m);
    expect(stdout).toContain('  Københavns Kommune, styrket indsats 0-2 år\n');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('plan show', () => {
  it('tells all that a plan demands and counts by, in 80 columns', async () => {
    const { code, stdout } = await plan('show', 'koebenhavn-0-2');
    expect(code).toBe(0);
    expect(stdout).toContain('Kilde: Styrket indsats skal forhindre mistrivsel blandt helt små børn');
    expect(stdout).toContain('Team og kompetencer, 2017 3.500.000 kr. (01-01-2017 – 31-12-2017)');
    expect(stdout).toContain('13 milepæle: 8 målt, 5 leverancer');
    expect(stdout).toContain(
      'afsnit 5    Alle familier med behovsbesøg screenet [need-visits-screened]\n            = 100 %, fra 01-01-2017\n',
    );
    expect(stdout).toContain('leverance, uden frist, gennemført 15-06-2016\n');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
  it('is in English when asked, and shows a plan of your own', async () => {
    const { code, stdout } = await plan('show', 'plan.yml', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('The small plan\n');
    expect(stdout).toContain('≥ 50 %, due 2016-06-30\n');
    expect(stdout).toContain('Notifications assessed within 24 hours');
  });
  it('names the nearest for a plan that is not there', async () => {
    const { code, stderr } = await plan('show', 'koebenhavn');
    expect(code).toBe(2);
    expect(stderr).toContain('ukendt plan koebenhavn;');
    expect((await plan('show', 'herning-dagpleje')).stderr).toContain('mente du herning-dagplejen?');
  });
  it('never lets a plan steer the terminal', async () => {
    await writeFile(join(folder, 'plan.yml'), planYaml.replace('Den lille plan', '"\\e[2JDen\\alille"'));
    const { stdout } = await plan('show', 'plan.yml');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('plan check', () => {
  it('says that a file is right, and which lists it takes', async () => {
    const { code, stdout, stderr } = await plan('check', 'plan.yml');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'plan.yml: i orden\n4 milepæle: 3 målt, 1 leverance\nKræver listerne underretninger, undersøgelser\n',
    );
  });
  it('lists every mistake with file, line and column, and exits with 2', async () => {
    await writeFile(
      join(folder, 'plan.yml'),
      planYaml.replace('target: 0.5', 'target: 50').replace('kind: deliverable', 'kind: deliverabel'),
    );
    const { code, stdout, stderr } = await plan('check', 'plan.yml');
    expect([code, stdout]).toEqual([2, '']);
    const [first = '', second = '', ...rest] = stderr.split('\n');
    expect(first).toBe(
      'dubu-kpi: plan.yml:10:13: målet for en andel ligger fra 0 til 1: fandt 50, ventede fx 0.9 eller 90 %',
    );
    expect(second).toMatch(/^dubu-kpi: plan\.yml:21:11: kind: fandt deliverabel, ventede .*; mente du deliverable\?$/);
    expect(rest).toEqual(['']);
  });
  it('refuses what is done on a day that has not come, as a run by the plan does', async () => {
    await writeFile(join(folder, 'plan.yml'), planYaml.replace('kind: deliverable', '$&\n    done: 2999-01-01'));
    const refused = {
      code: 2,
      stdout: '',
      stderr: 'dubu-kpi: plan.yml:22:11: done: 2999-01-01 er ikke kommet endnu\n',
    };
    expect(await plan('check', 'plan.yml')).toMatchObject(refused);
    expect(await command.run(['milestones', '.', '--plan', 'plan.yml'], { cwd: folder })).toMatchObject(refused);
  });
  it.each([
    ['a file that is not there', 'nej.yml', 'planen nej.yml kan ikke læses: den findes ikke'],
    ['a folder', '.yml', 'planen .yml kan ikke læses: det er en mappe'],
    ['a file that is not UTF-8', 'latin.yml', 'planen latin.yml kan ikke læses: den er ikke UTF-8'],
    ['an empty file', 'tom.yml', 'tom.yml:1:1: fandt intet, ventede felter med navn og kolon'],
  ])('refuses %s', async (_, name, said) => {
    await mkdir(join(folder, '.yml'));
    await writeFile(join(folder, 'latin.yml'), Buffer.from('title: B\xf8rn\n', 'latin1'));
    await writeFile(join(folder, 'tom.yml'), '');
    const { code, stdout, stderr } = await plan('check', name);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `dubu-kpi: ${said}\n` });
  });
});

describe('plan new', () => {
  const judgeSample = async (): Promise<{ plan: string; statuses: string[] }> => {
    const sample = join(root, 'samples', 'hvidovre');
    const { stdout } = await command.run(['milestones', sample, '--plan', join(folder, 'ny.yml'), '--format', 'json']);
    const { plan: id, milestones } = JSON.parse(stdout) as { plan: string; milestones: { status: string }[] };
    return { plan: id, statuses: milestones.map(({ status }) => status) };
  };
  it.each([['da'], ['en']])('writes a file in %s that is right and judges the sample as it stands', async (lang) => {
    const begun = await plan('new', 'ny.yml', '--lang', lang);
    expect([begun.code, begun.stdout]).toEqual([0, '']);
    expect((await plan('check', 'ny.yml')).code).toBe(0);
    // Nobody has recorded the deliverable at the end.
    expect(await judgeSample()).toEqual({
      plan: 'ny',
      statuses: ['met', 'missed', 'met', 'met', 'met', 'not-evaluated'],
    });
  });
  it('begins from a plan that ships', async () => {
    expect((await plan('new', 'ny.yml', '--from', 'hvidovre-lige-muligheder')).code).toBe(0);
    expect((await plan('check', 'ny.yml')).code).toBe(0);
    const { plan: id, statuses } = await judgeSample();
    expect([id, statuses.length]).toEqual(['ny', 47]);
  });
  it('tells editors where the schema is, by the place of the program', async () => {
    await plan('new', 'ny.yml');
    const [first = ''] = (await readFile(join(folder, 'ny.yml'), 'utf8')).split('\n');
    const url = first.replace('# yaml-language-server: $schema=', '');
    expect(await readFile(new URL(url), 'utf8')).toBe('{}');
  });
  it('never writes over a file', async () => {
    const { code, stderr } = await plan('new', 'plan.yml');
    expect(code).toBe(2);
    expect(stderr).toBe('dubu-kpi: plan.yml findes allerede og bliver ikke overskrevet; giv planen et andet navn\n');
    expect(await readFile(join(folder, 'plan.yml'), 'utf8')).toBe(planYaml);
  });
  it.each([
    ['a name that --plan would not know for a file', 'ny', 'en planfil slutter på .yml; skriv fx ny.yml'],
    ['a folder that is not there', 'nej/ny.yml', 'kan ikke skrive til nej/ny.yml: den findes ikke'],
  ])('refuses %s', async (_, name, said) => {
    expect(await plan('new', name)).toMatchObject({ code: 2, stdout: '', stderr: `dubu-kpi: ${said}\n` });
  });
  it('refuses a plan that does not ship, and leaves nothing behind', async () => {
    const { code, stderr } = await plan('new', 'ny.yml', '--from', 'hvidovre-lige-mulighed');
    expect([code, stderr]).toEqual([
      2,
      'dubu-kpi: ukendt plan hvidovre-lige-mulighed; mente du hvidovre-lige-muligheder?\n',
    ]);
    await expect(readFile(join(folder, 'ny.yml'))).rejects.toThrow('ENOENT');
  });
});

describe('plan done', () => {
  const recordedYaml = planYaml.replace(
    'kind: deliverable\n    due: 2016-06-30\n',
    'kind: deliverable\n    due: 2016-06-30\n    done: 2016-06-20\n    note: Vedtaget\n',
  );
  it('records a deliverable and leaves the rest of the file', async () => {
    const { code, stdout } = await plan(
      'done',
      'plan.yml',
      'guide-written',
      '--on',
      '20-06-2016',
      '--note',
      'Vedtaget',
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(folder, 'plan.yml'), 'utf8')).toBe(recordedYaml);
  });
  it('keeps the mark at the beginning of the file', async () => {
    await writeFile(join(folder, 'plan.yml'), `\ufeff${planYaml}`);
    expect((await plan('done', 'plan.yml', 'guide-written', '--on', '2016-06-20', '--note', 'Vedtaget')).code).toBe(0);
    expect(await readFile(join(folder, 'plan.yml'), 'utf8')).toBe(`\ufeff${recordedYaml}`);
  });
  it.each([
    ['without a day', ['plan.yml', 'guide-written'], 'sig, hvornår det blev gjort: --on 2016-06-20'],
    [
      'on a day that is none',
      ['plan.yml', 'guide-written', '--on', '2016-06-31'],
      '--on 2016-06-31 er ingen dag i kalenderen; skriv den som 2016-12-31',
    ],
    [
      'on a day that has not come',
      ['plan.yml', 'guide-written', '--on', '2999-01-01'],
      '--on 2999-01-01 er ikke kommet endnu',
    ],
    [
      'of a milestone that is not there',
      ['plan.yml', 'guide-writen', '--on', '2016-06-20'],
      'planen har ingen leverance guide-writen; mente du guide-written?',
    ],
    [
      'in a plan that ships',
      ['herning-dagplejen', 'mastery', '--on', '2016-06-20'],
      'herning-dagplejen følger med programmet og kan ikke rettes; lav en afskrift: dubu-kpi plan new min-plan.yml --from herning-dagplejen',
    ],
    [
      'in a file that is not there',
      ['nej.yml', 'guide-written', '--on', '2016-06-20'],
      'planen nej.yml kan ikke læses: den findes ikke',
    ],
  ])('records nothing %s', async (_, args, said) => {
    const run = await plan('done', ...args);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: `dubu-kpi: ${said}\n` });
    expect(await readFile(join(folder, 'plan.yml'), 'utf8')).toBe(planYaml);
  });
});

describe('the plan command', () => {
  it('shows its commands where none is named, and no success', async () => {
    const { code, stdout, stderr } = await plan();
    expect([code, stdout]).toEqual([2, '']);
    for (const name of ['list', 'show', 'check', 'new', 'done'])
      expect(stderr).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });
  it.each([
    [['lst'], 'ukendt kommando lst; mente du list? Se dubu-kpi plan --help'],
    [['check'], 'der mangler <fil>. Se dubu-kpi plan check --help'],
    [['done', 'plan.yml', 'x', '--o', '2016-06-20'], 'ukendt valg --o; mente du --on? Se dubu-kpi plan done --help'],
    [['list', 'alt'], 'der er skrevet for meget. Se dubu-kpi plan list --help'],
  ])('tells what is wrong with %j', async (args, said) => {
    expect(await plan(...args)).toMatchObject({ code: 2, stdout: '', stderr: `dubu-kpi: ${said}\n` });
  });
  it.each(['list', 'show', 'check', 'new', 'done'])('has help for %s, in 80 columns', async (name) => {
    const { code, stdout } = await plan(name, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Brug: dubu-kpi plan ${name} `);
    const described = stdout.slice(0, stdout.indexOf('Eksempler'));
    expect(Math.max(...described.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(described).toContain('--lang');
  });
});
