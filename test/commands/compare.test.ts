import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, type BuiltCommand } from '../support/command/built.ts';
import { notificationsCsv, planYaml } from '../support/command/small-lists.ts';

const schemaIn = (name: string): object =>
  JSON.parse(readFileSync(`src/reports/${name}.schema.json`, 'utf8')) as object;
const ajv = new Ajv({
  strictSchema: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
});
ajv.addSchema(schemaIn('report'), 'report.schema.json');
const valid = ajv.compile({ ...schemaIn('compare'), $id: 'compare.schema.json' });

interface Cause {
  readonly code: string;
  readonly of: readonly string[];
}

interface Told {
  readonly causes: readonly Cause[];
  readonly figures: {
    readonly same: number;
    readonly changed: readonly Record<string, never>[];
    readonly onlyBefore: readonly { readonly whyCode: string }[];
    readonly onlyAfter: readonly { readonly whyCode: string }[];
  };
  readonly milestones: {
    readonly changed: readonly {
      readonly milestone: string;
      readonly verdict: boolean;
      readonly causes: readonly Cause[];
    }[];
  };
  readonly lists: readonly { readonly list: string; readonly files: string; readonly rows: unknown }[];
  readonly rowsNotTold: string | null;
  readonly findings: readonly Record<string, unknown>[];
}

let command: BuiltCommand;
let folder = '';
let lists = '';
const at = (name: string): string => path.join(folder, name);
const asOf = ['--as-of', '2016-12-31'];
const asked = ['--period', '2016K2', '--plan'];

beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

beforeEach(async () => {
  folder = await folderOf({
    'plan.yml': planYaml,
    'n.key': 'nøglen til Lillebys sager',
    'o.key': 'en helt anden nøgle',
  });
  lists = at('lister');
  await mkdir(lists);
  await writeFile(path.join(lists, 'underretninger.csv'), notificationsCsv);
  return () => rm(folder, { recursive: true });
});

async function save(name: string, ...more: readonly string[]): Promise<string> {
  const { stderr } = await command.run(['report', lists, ...asked, at('plan.yml'), ...asOf, ...more, '-o', at(name)]);
  expect(stderr).toBe('');
  return at(name);
}

/** What compare tells, held against its schema. */
async function compare(...args: readonly string[]): Promise<Told> {
  const { code, stdout, stderr } = await command.run(['compare', ...args, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const told = JSON.parse(stdout) as Told;
  expect(valid(told) ? [] : valid.errors).toEqual([]);
  return told;
}

async function edit(from: string, to: string, file = path.join(lists, 'underretninger.csv')): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

const keyed = (): string[] => ['--pseudonyms', at('n.key')];

/** Codes of causes of each change, each once. */
function causesIn({ causes }: Told): string[] {
  return causes.map(({ code, of }) => [code, ...of].join(' '));
}

describe('the cause of a change', () => {
  it('is a changed row: U3 was assessed in time after all', async () => {
    const before = await save('a.json', ...keyed());
    await edit('06-06-2016 09:00;08-06-2016 09:00', '06-06-2016 09:00;06-06-2016 19:00');
    const told = await compare(before, lists, ...asOf, ...keyed());
    expect(causesIn(told)).toEqual(['lists notifications']);
    const rows = { same: 3, changed: 1, added: 0, vanished: 0, otherStart: 0 };
    expect(told.lists).toEqual([{ list: 'notifications', files: 'changed', rowsBefore: 4, rowsAfter: 4, rows }]);
    const share = told.figures.changed.find((one) => one['indicator'] === 'notification-assessed-24h');
    expect(share).toMatchObject({
      before: { numerator: 2, denominator: 3 },
      after: { numerator: 3, denominator: 3 },
      difference: expect.closeTo(1 / 3, 12) as number,
    });
    expect(told.milestones.changed.map(({ milestone, verdict }) => [milestone, verdict])).toEqual([
      ['half-in-time', false],
      ['all-in-time', true],
    ]);
    expect(told.findings).toEqual([]);
  });

  it('is a row that vanished, and the rules that look across time say so', async () => {
    const before = await save('a.json', ...keyed());
    await edit('U2;S2;701110-4010;10-11-2010;05-05-2016 09:00;06-05-2016 08:59;Syd;31-12-2016\r\n', '');
    const told = await compare(before, lists, ...asOf, ...keyed());
    expect(causesIn(told)).toEqual(['lists notifications']);
    expect(told.lists[0]?.rows).toEqual({ same: 3, changed: 0, added: 0, vanished: 1, otherStart: 0 });
    expect(told.findings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['vanished-row', 'underretninger.csv', null],
    ]);
  });

  it('is a row with another day, which is pointed at', async () => {
    const before = await save('a.json', ...keyed());
    await edit('05-05-2016 09:00', '04-05-2016 09:00');
    const told = await compare(before, lists, ...asOf, ...keyed());
    expect(told.lists[0]?.rows).toEqual({ same: 3, changed: 1, added: 0, vanished: 0, otherStart: 1 });
    expect(told.findings.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['changed-start', 3, 'Modtaget'],
    ]);
  });

  it('is newer lists: one more row, and a later day of extraction', async () => {
    await save('a.json');
    const before = at('a.json');
    await edit(
      'Nord;31-12-2016\r\n',
      'Nord;31-12-2016\r\nU5;S5;640909-4044;04-09-2009;08-06-2016 10:00;09-06-2016 09:00;Nord;31-01-2017\r\n',
    );
    expect(causesIn(await compare(before, lists, ...asOf))).toEqual(['lists notifications']);
    // Without --as-of, the lists' own rule decides: their earliest day of extraction, as before.
    expect((await compare(before, lists)).rowsNotTold).toBe('none');
    await writeFile(
      path.join(lists, 'underretninger.csv'),
      (await readFile(path.join(lists, 'underretninger.csv'), 'utf8')).replaceAll('31-12-2016', '31-01-2017'),
    );
    expect(causesIn(await compare(before, lists))).toEqual(['lists notifications', 'as-of']);
  });

  it('is a changed limit in the plan', async () => {
    const before = await save('a.json');
    await edit('target: 0.5', 'target: 0.9', at('plan.yml'));
    const told = await compare(before, await save('b.json'));
    expect(told.figures.changed).toEqual([]);
    expect(told.milestones.changed).toMatchObject([
      { milestone: 'half-in-time', verdict: true, causes: [{ code: 'plan', of: ['target'] }] },
    ]);
    expect(causesIn(told)).toEqual(['plan target']);
  });

  it('is another clock, where there are investigations', async () => {
    const investigations = [
      'Undersøgelse-id;Sagsnummer;Opmærksom dato;Startdato;Slutdato;Udtræksdato',
      'B1;S1;10-01-2016;20-01-2016;15-05-2016;31-12-2016',
    ];
    await writeFile(path.join(lists, 'undersoegelser.csv'), investigations.join('\r\n'));
    const told = await compare(await save('a.json'), await save('b.json', '--clock', 'start'));
    expect(causesIn(told)).toEqual(['setting clock']);
    const share = told.figures.changed.find((one) => one['indicator'] === 'investigation-within-4-months');
    expect(share).toMatchObject({ before: { numerator: 0 }, after: { numerator: 1 } });
  });

  it.each([
    [
      'is another version of the program',
      (run: string) => run.replace('"version": "0.1.0"', '"version": "9.0.0"'),
      'version',
    ],
    [
      'is another definition',
      (run: string) =>
        run.replace(
          /("indicator": "notifications",\s+"version": 1,\s+"sha256": ")../,
          (_, head: string) => `${head}00`,
        ),
      'definition notifications',
    ],
    ['is an error in the program, when nothing else differs', (run: string) => run, 'program-error'],
  ])('%s', async (_, change, cause) => {
    const before = await save('a.json');
    const text = await readFile(before, 'utf8');
    const run = JSON.parse(change(text)) as { observations: { indicator: string; value: number }[] };
    for (const one of run.observations) if (one.indicator === 'notifications') one.value += 1;
    await writeFile(at('b.json'), JSON.stringify(run));
    const told = await compare(before, at('b.json'));
    expect(causesIn(told)).toEqual([cause]);
    expect(told.figures.changed).toHaveLength(1);
    const { stdout } = await command.run(['compare', before, at('b.json')]);
    expect(stdout.includes('Fejl i programmet')).toBe(cause === 'program-error');
  });
});

describe('what can not be held together', () => {
  it.each([
    ['none', [], []],
    ['none-before', [], ['n.key']],
    ['none-after', ['n.key'], []],
    ['other-key', ['n.key'], ['o.key']],
    [null, ['n.key'], ['n.key']],
  ])('is said of rows: %s', async (why, first, second) => {
    const flags = (names: readonly string[]): string[] => names.flatMap((name) => ['--pseudonyms', at(name)]);
    const told = await compare(await save('a.json', ...flags(first)), await save('b.json', ...flags(second)));
    expect(told.rowsNotTold).toBe(why);
    expect(told.lists[0]?.rows).toEqual(
      why === null ? { same: 4, changed: 0, added: 0, vanished: 0, otherStart: 0 } : null,
    );
  });

  it('is a figure of another period, split or choice, and each is accounted for', async () => {
    const before = await save('a.json');
    await command.run(['report', lists, '--period', '2016K3', ...asOf, '-o', at('b.json')]);
    const other = await compare(before, at('b.json'));
    expect(new Set(other.figures.onlyBefore.map(({ whyCode }) => whyCode))).toEqual(new Set(['period-not-asked']));
    expect(other.figures.same + other.figures.changed.length).toBe(0);
    const split = await compare(before, await save('c.json', '--by', 'district'));
    expect(split.figures.onlyBefore).toEqual([]);
    expect(new Set(split.figures.onlyAfter.map(({ whyCode }) => whyCode))).toEqual(new Set(['split-not-asked']));
    const only = await compare(before, await save('d.json', '--only', 'notifications'));
    expect(new Set(only.figures.onlyBefore.map(({ whyCode }) => whyCode))).toEqual(new Set(['indicator-not-asked']));
    expect(only.figures.changed).toEqual([]);
  });
});
