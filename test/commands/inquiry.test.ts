import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';
import { folderWith } from '../support/quality/folder.ts';

const limit = 'investigation-within-4-months';
const asOf = ['--as-of', '2016-12-31'];

describe('the questions that follow a figure', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  const jsonOf = async (...args: string[]): Promise<Record<string, unknown>> => {
    const run = await command.run([...args, '--format', 'json']);
    expect([run.code, run.stderr]).toEqual([0, '']);
    return JSON.parse(run.stdout) as Record<string, unknown>;
  };

  it('explain lists as many cases as the figure counts', async () => {
    const { cases, observations } = await jsonOf(
      'explain',
      limit,
      'samples/hvidovre',
      '--period',
      '2016K2',
      ...asOf,
      '--cases',
    );
    const outcomes = (cases as { outcome: string }[]).map(({ outcome }) => outcome);
    const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length;
    // samples/hvidovre/expected.json: 18 of 19, none pending, 2 excluded.
    expect([count('met'), count('missed'), count('pending'), count('excluded')]).toEqual([18, 1, 0, 2]);
    const [{ account } = {}] = observations as { account: Record<'rows' | 'counted' | 'outsidePeriod', number> }[];
    expect([account?.counted, (account?.outsidePeriod ?? 0) < (account?.rows ?? 0)]).toEqual([19, true]);
  });
  it('explain puts what is late first, with its days', async () => {
    const lists = ['samples/hvidovre', '--period', '2016K1', ...asOf, '--cases'];
    const { cases } = await jsonOf('explain', limit, ...lists);
    const late = (cases as { outcome: string; daysLate: number | null }[]).map(({ daysLate }) => daysLate);
    const days = late.flatMap((one) => one ?? []);
    // samples/hvidovre/expected.json: 13 of 17.
    expect([days.length, late.slice(0, 4)]).toEqual([4, days.toSorted((a, b) => b - a)]);
    const { stdout } = await command.run(['explain', limit, ...lists]);
    expect(stdout).toContain('Opgjort pr. 31-12-2016 (valgt med --as-of)\n');
    expect(stdout).toContain(` ikke opfyldt   ${days[0]} dage over\n`);
  });
  it.each([
    ['explain', limit, 'samples/hvidovre', '--period', '2016K2'],
    ['trend', limit, 'samples/hvidovre'],
    ['cases', 'samples/hvidovre', '--kind', 'receipt'],
  ])('%s gives a spreadsheet numbers and days, and nothing it would take for a day', async (...args) => {
    const { stdout } = await command.run([...args, ...asOf, '--format', 'csv']);
    const cells = stdout.split(/\r\n/).flatMap((line) => line.split(';'));
    expect(cells.filter((cell) => /^\d+[/-]\d+$|^\d\d-\d\d-\d{4}$|\d dage/.test(cell))).toEqual([]);
    expect(cells.some((cell) => /^-?\d+(,\d+)?$/.test(cell))).toBe(true);
  });
  it('explain tells which parameters there are, and which of them nothing is set for', async () => {
    expect((await command.run(['explain', 'meeting-professions'])).stdout).toMatch(
      / form \(ikke sat\); unitType \(ikke sat\)\n/,
    );
    expect((await command.run(['explain', 'care-plan-on-time'])).stdout).toMatch(/ monthsSEL = 4; monthsBL = 3\n/);
  });
  it('explain says so where the clock is not the one of the definition', async () => {
    const said = /uret sat til startdatoen \(clock: start\)/;
    const plain = async (...args: string[]): Promise<string> =>
      (await command.run(['explain', ...args])).stdout.replace(/\s+/g, ' ');
    expect(await plain(limit, 'samples/hvidovre', '--clock', 'start')).toMatch(said);
    expect(await plain(limit, '--clock', 'start')).toMatch(said);
    expect(await plain(limit, 'samples/hvidovre')).not.toMatch(said);
    expect(await plain('notifications', 'samples/hvidovre', '--clock', 'start')).not.toMatch(said);
  });
  it('explain tells the definition without lists', async () => {
    const run = await command.run(['explain', limit, '--lang', 'en']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('The deadline is 4 calendar months');
    expect(run.stdout).toContain('SEL § 50; BL § 20, stk. 3');
  });
  it('cases counts what investigations-open counts', async () => {
    const { overdue, ahead } = await jsonOf('cases', 'samples/hvidovre', '--kind', 'investigation', ...asOf);
    const { observations } = await jsonOf(
      'explain',
      'investigations-open',
      'samples/hvidovre',
      '--period',
      '2016K4',
      ...asOf,
    );
    const values = (observations as { part: string | null; value: number }[]).map(({ part, value }) => [part, value]);
    expect(values.slice(1)).toEqual([
      ['overdue', overdue],
      ['due-within-30-days', ahead],
    ]);
  });
  it('cases tells of the open ones that no limit can be worked out for, and a spreadsheet has none of them', async () => {
    // S1 fell due on 1 May. S2 is open without a day; S3 has ended, on a day that nobody knows; S4 has ended.
    const folder = folderWith({
      'undersoegelser.csv': [
        'Sagsnummer;Opmærksom dato;Startdato;Slutdato;Status',
        'S1;01-01-2016;;;Igangværende',
        'S2;;;;Igangværende',
        'S3;;;;Afsluttet',
        'S4;;;01-05-2016;Afsluttet',
        '',
      ].join('\n'),
    });
    const asked = ['cases', folder, '--kind', 'investigation', ...asOf];
    expect(await jsonOf(...asked)).toMatchObject({
      overdue: 1,
      notFollowed: [{ kind: 'investigation', reason: 'no-clock-start', count: 1 }],
      cases: [{ dueOn: '2016-05-01' }],
    });
    const { stdout } = await command.run(asked);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Åbne, som ingen frist kan regnes ud for: undersøgelse 1 uden kendskabs- og startdato.',
    );
    const spreadsheet = await command.run([...asked, '--format', 'csv']);
    expect(spreadsheet.stdout.trim().split('\r\n')).toHaveLength(2);
  });
  it('names a case number only where asked', async () => {
    const plain = await command.run(['cases', 'samples/hvidovre', ...asOf]);
    expect(plain.stdout).not.toMatch(/S1\d{6}/);
    const named = await command.run(['cases', 'samples/hvidovre', '--case-numbers', ...asOf]);
    expect(named.stdout).toMatch(/S1\d{6}/);
  });
  it('trend gives the figures of expected.json, quarter by quarter', async () => {
    const { series } = await jsonOf('trend', limit, 'samples/hvidovre', ...asOf);
    const [whole] = series as { points: { period: string; numerator: number; denominator: number }[] }[];
    expect(whole?.points.map(({ period, numerator, denominator }) => `${period} ${numerator}/${denominator}`)).toEqual([
      '2015K1 8/17',
      '2015K2 7/14',
      '2015K3 9/17',
      '2015K4 11/20',
      '2016K1 13/17',
      '2016K2 18/19',
      '2016K3 17/18',
      '2016K4 22/22',
    ]);
  });
  it.each([
    [['trend', 'investigation-within-4-month', 'samples/hvidovre'], 'mente du investigation-within-4-months?'],
    [['trend', limit], 'nævn mapper eller filer med lister efter nøgletallet'],
    [['explain', 'noget-andet'], 'dubu-kpi catalogue viser dem alle'],
    [['explain', limit, 'notifications', 'samples/hvidovre'], 'ét nøgletal ad gangen'],
    [['cases', 'samples/hvidovre', '--due-within', 'snart'], 'skriv fx 30d'],
    [['cases', 'samples/hvidovre', '--kind', 'visits'], 'mente du visit?'],
  ])('%j is refused in one line', async (args, words) => {
    const run = await command.run(args);
    expect([run.code, run.stdout, run.stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(run.stderr).toContain(words);
  });
});
