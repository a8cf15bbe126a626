import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv, planYaml } from '../support/command/small-lists.ts';

let command: BuiltCommand;
let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

beforeEach(async () => {
  folder = await folderOf({ 'plan.yml': planYaml });
  await mkdir(at('lister'));
  await writeFile(at('lister/underretninger.csv'), notificationsCsv);
  return () => rm(folder, { recursive: true });
});

async function save(name: string, ...flags: readonly string[]): Promise<string> {
  const { stderr } = await command.run(['report', at('lister'), '--as-of', '2016-12-31', ...flags, '-o', at(name)]);
  expect(stderr).toBe('');
  return at(name);
}

async function compared(...args: readonly string[]): Promise<string[]> {
  return (await command.run(['compare', ...args])).stdout.split('\n');
}

describe('runs that have no figure in common', () => {
  it('are not said to be the same: each is for its own period, and its figures are counted', async () => {
    const only = ['--only', 'notifications', '--only', 'notification-assessed-24h'];
    const before = await save('a.json', '--period', '2016K2', ...only);
    const after = await save('b.json', '--period', '2016K3', ...only);
    const told = await compared(before, after);
    expect(told.slice(0, 3)).toEqual([
      'Ingen tal kan sammenlignes: kørslerne er for hver sin periode.',
      'Lav begge kørsler med samme --period (eller --from og --to). Kvartal efter',
      'kvartal vises af dubu-kpi trend.',
    ]);
    expect(told.filter((line) => line.includes('den anden kørsel er ikke for'))).toEqual([
      '2 tal  2016K2   den første  den anden kørsel er ikke for 2016K2',
      '2 tal  2016K3   den anden   den anden kørsel er ikke for 2016K3',
    ]);
    // A spreadsheet still has every figure of both, and its heading.
    const csv = await compared(before, after, '--format', 'csv');
    expect(csv.filter((line) => line !== '')).toHaveLength(5);
  });

  it('may have key figures that the other is without', async () => {
    const of = (name: string, id: string): Promise<string> => save(name, '--period', '2016K2', '--only', id);
    const [title] = await compared(
      await of('a.json', 'notifications'),
      await of('b.json', 'notification-assessed-24h'),
    );
    expect(title).toBe('Ingen tal kan sammenlignes: kørslerne har hver sine nøgletal.');
  });

  it('are the same where they are', async () => {
    const one = await save('a.json', '--period', '2016K2', '--only', 'notifications');
    const other = await save('b.json', '--period', '2016K2', '--only', 'notifications');
    expect((await compared(one, other))[0]).toBe('Intet tal er ændret.');
  });
});

describe('a milestone that has changed', () => {
  it('is counted apart from its status, and has the period on both sides where they differ', async () => {
    const before = await save('a.json', '--plan', at('plan.yml'), '--period', '2016K2');
    const run = JSON.parse(await readFile(before, 'utf8')) as {
      milestones: { milestone: string; status: string; period: string }[];
    };
    const milestone = run.milestones.find((one) => one.milestone === 'half-in-time');
    expect(milestone).toMatchObject({ status: 'met', period: '2016K2' });
    if (milestone !== undefined) milestone.period = '2016-05-01..2016-06-30';
    await writeFile(at('b.json'), JSON.stringify(run));
    const [answer = '', ...rest] = await compared(before, at('b.json'));
    expect(answer).toMatch(/^0 tal er ændret \(\d+ er de samme\)\. 1 milepæl er ændret \(af \d\); 0 har skiftet/);
    const cells = rest.join(' ').replaceAll(/\s+/g, ' ');
    expect(cells).toContain('nået, 66,7 % (2/3), 2016K2');
    expect(cells).toContain('01-05-2016 – 30-06-2016');
  });
});

describe('a figure that there is none of in one run', () => {
  it('says so once', async () => {
    const [before, after] = [await save('a.json', '--period', '2016K2'), at('b.json')];
    const run = JSON.parse(await readFile(before, 'utf8')) as { observations: Record<string, unknown>[] };
    for (const one of run.observations) {
      if (one['indicator'] !== 'notification-assessed-24h') continue;
      Object.assign(one, { status: 'empty', reasonCode: 'none-in-period', value: null, interval: null, pending: 0 });
    }
    await writeFile(after, JSON.stringify(run));
    const told = (await compared(before, after)).join(' ').replaceAll(/\s+/g, ' ');
    expect(told).toContain('66,7 % (2/3) ingen i perioden');
    expect(told).not.toContain('ingen i perioden: ingen');
  });
});

describe('every table', () => {
  it.each(['da', 'en'])('stands within 80 columns, with two causes and rows told by a key (%s)', async (lang) => {
    const keyed = ['--pseudonyms', at('n.key'), '--period', '2016K4', '--plan', 'hvidovre-lige-muligheder', '--quiet'];
    await writeFile(at('n.key'), 'nøglen til Lillebys sager');
    await cp('samples/hvidovre', at('nu'), { recursive: true });
    const file = at('nu/underretninger.csv');
    const [head, ...rows] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, [head, ...rows.slice(9)].join('\n'));
    const run = async (lists: string, name: string, ...more: readonly string[]): Promise<string> => {
      await command.run(['report', lists, ...keyed, ...more, '-o', at(name)]);
      return at(name);
    };
    const before = await run('samples/hvidovre', 'a.json', '--as-of', '2016-12-31', '--by', 'team');
    const after = await run(at('nu'), 'b.json', '--as-of', '2016-12-20', '--clock', 'start');
    const told = await compared(before, after, '--lang', lang);
    expect(told.filter((line) => line.length > 80)).toEqual([]);
    const titles = {
      da: ['Milepæle, der er ændret', 'Tal, der er ændret', 'Kun i den ene kørsel', 'Valg, der er ændret', 'Lister'],
      en: ['Milestones that have changed', 'Figures that have changed', 'In one of the runs only', 'Lists'],
    }[lang];
    expect(told).toEqual(expect.arrayContaining(titles ?? ['']));
  });
});
