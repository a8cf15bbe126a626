import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worthwhileThreads } from '../../src/commands/country/country-report.ts';
import { steady } from '../support/municipality/story-line.ts';
import { writeCountry } from '../support/municipality/write-lists.ts';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

let command: BuiltCommand;
let country = '';

beforeAll(async () => {
  command = await builtCommand();
  country = await mkdtemp(path.join(tmpdir(), 'country-'));
  const options = { seed: 5, children: 40, from: '2016-01-01', to: '2016-12-31', story: steady };
  await writeCountry(country, { ...options, municipalities: 3 });
}, 120_000);

afterAll(async () => {
  await command.remove();
  await rm(country, { recursive: true });
});

/** A country of these municipalities, and the report of it. */
async function countryOf(municipalities: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'small-country-'));
  for (const [name, lists] of Object.entries(municipalities)) {
    await mkdir(path.join(folder, name));
    for (const [file, text] of Object.entries(lists)) await writeFile(path.join(folder, name, file), text);
  }
  return { folder, run: (...args: string[]) => command.run(['report', folder, ...args]) };
}

/** The figures over two years that a page shows. */
function measuredIn(page: string): string[] {
  return page.match(/<article class="measured".*?<\/article>/gs) ?? [];
}

describe('a folder with a folder for each municipality', () => {
  const asked = ['--period', '2016', '--format', 'json'];

  it('gives the same figures with any number of threads', async () => {
    const runs = await Promise.all(
      ['1', '2', '7'].map((threads) => command.run(['report', country, ...asked, '--threads', threads])),
    );
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(runs.map(() => ({ code: 0, stderr: '' })));
    const [one, ...more] = runs.map(({ stdout }) => stdout);
    for (const other of more) expect(other).toBe(one);
  });

  it('gives the same figures by a relative path', async () => {
    const absolute = await command.run(['report', country, ...asked]);
    const relative = await command.run(['report', path.basename(country), ...asked], { cwd: path.dirname(country) });
    expect(relative).toEqual(absolute);
  });

  it('names every file by its municipality', async () => {
    const { stdout } = await command.run(['report', country, ...asked]);
    const { inputs } = JSON.parse(stdout) as { inputs: readonly { file: string }[] };
    expect(new Set(inputs.map(({ file }) => path.posix.dirname(file)))).toEqual(
      new Set(['kommune-01', 'kommune-02', 'kommune-03']),
    );
  });

  it('tells in whose list an activity stands that no rule knows', async () => {
    const { folder, run } = await countryOf({
      Dragør: { 'aktiviteter.csv': 'Sagsnummer;Type;Dato\nS1;Besynderligt;01-02-2016\n' },
      Ishøj: { 'aktiviteter.csv': 'Sagsnummer;Type;Dato\nS2;Underligt;01-02-2016\n' },
    });
    const { stdout } = await run(...asked, '--as-of', '2016-12-31');
    await rm(folder, { recursive: true });
    const { unknownActivityTypes: types } = JSON.parse(stdout) as {
      unknownActivityTypes: readonly { places: readonly { file: string }[] }[];
    };
    expect(types.map(({ places }) => places[0]?.file)).toEqual(['Dragør/aktiviteter.csv', 'Ishøj/aktiviteter.csv']);
  });

  it('is asked for the as-of day where the lists reach to different days', async () => {
    const list = (day: string) => ({ 'underretninger.csv': `Sagsnummer;Modtaget;Udtræksdato\nS1;01-02-2016;${day}\n` });
    const { folder, run } = await countryOf({ Dragør: list('31-12-2016'), Ishøj: list('30-11-2016') });
    const { code, stdout, stderr } = await run(...asked);
    await rm(folder, { recursive: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^dubu-kpi: .*forskellige dage, den første 2016-11-30;.*--as-of 2016-11-30\n$/);
  });

  it('splits by municipality', async () => {
    const { stdout } = await command.run(['report', country, ...asked, '--by', 'kommune']);
    const { observations } = JSON.parse(stdout) as { observations: readonly { group: { value: string } | null }[] };
    const names = new Set(observations.map(({ group }) => group?.value ?? 'all'));
    expect(names).toEqual(new Set(['all', 'kommune-01', 'kommune-02', 'kommune-03']));
  });

  it('says what was asked for, as the run of one municipality does', async () => {
    const narrowed = ['--only', 'notifications', '--by', 'kommune', '--keep-refund-cases'];
    const { stdout } = await command.run(['report', country, ...asked, ...narrowed]);
    expect(JSON.parse(stdout)).toMatchObject({
      asked: { periods: ['2016'], by: 'municipality', only: ['notifications'], keepRefundCases: true, mapping: null },
    });
  });

  it('shows the quarters of one municipality as that one shows them', async () => {
    const one = await mkdtemp(path.join(tmpdir(), 'country-of-one-'));
    await cp(path.join(country, 'kommune-02'), path.join(one, 'kommune-02'), { recursive: true });
    const pages = [one, path.join(one, 'kommune-02')].map((of) => command.run(['report', of, '--format', 'html']));
    const [ofCountry, ofMunicipality] = (await Promise.all(pages)).map(({ stdout }) => measuredIn(stdout));
    await rm(one, { recursive: true });
    expect(ofMunicipality?.length).toBeGreaterThan(10);
    expect(ofCountry).toEqual(ofMunicipality);
  });

  it('shows quarters that are sums, and what the rules across lists find in each', async () => {
    const page = (await command.run(['report', country, '--format', 'html'])).stdout;
    const year = await Promise.all(
      ['kommune-01', 'kommune-02', 'kommune-03'].map(async (name) => {
        const { stdout } = await command.run([
          'report',
          path.join(country, name),
          '--period',
          '2016K2',
          '--format',
          'json',
        ]);
        const { observations } = JSON.parse(stdout) as {
          observations: readonly { indicator: string; value: number }[];
        };
        return observations.find(({ indicator }) => indicator === 'notifications')?.value ?? 0;
      }),
    );
    const notifications = measuredIn(page).find((article) => article.includes('id="f-notifications"')) ?? '';
    const sum = year.reduce((all, value) => all + value, 0);
    expect(notifications.replaceAll(/<[^>]*>/g, ' ')).toMatch(new RegExp(`2016K2\\s+${sum}\\s`));
    expect(page).toMatch(/ydelse mellem denne og den i kommune-0[123]\/ydelser\.csv, linje \d+/);
  });

  it.each([
    [
      'a list that lies in two of the folders',
      'kommune-01',
      /^dubu-kpi: kommune-01\/\w+\.csv og kopi\/\w+\.csv er den samme liste.*\n$/,
    ],
    ['a folder without lists', undefined, /^dubu-kpi: I .* er der mapper uden lister .*: kopi\. .*\n$/],
  ])('refuses %s, which no sum would show', async (_, from, complaint) => {
    const other = await mkdtemp(path.join(tmpdir(), 'country-'));
    await cp(path.join(country, 'kommune-01'), path.join(other, 'kommune-01'), { recursive: true });
    if (from === undefined) await mkdir(path.join(other, 'kopi'));
    else await cp(path.join(country, from), path.join(other, 'kopi'), { recursive: true });
    const { code, stdout, stderr } = await command.run(['report', other, ...asked]);
    await rm(other, { recursive: true });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(complaint);
  });

  it('takes a list that lies twice in one folder for one, as the report of that municipality does', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'country-'));
    await cp(path.join(country, 'kommune-01'), path.join(other, 'kommune-01'), { recursive: true });
    await cp(path.join(country, 'kommune-01', 'sager.csv'), path.join(other, 'kommune-01', 'sager kopi.csv'));
    const { code, stdout } = await command.run(['report', other, ...asked]);
    const whole = await command.run(['report', path.join(country, 'kommune-01'), ...asked]);
    await rm(other, { recursive: true });
    expect(code).toBe(0);
    const valuesIn = (text: string) =>
      (JSON.parse(text) as { observations: readonly { value: unknown }[] }).observations.map(({ value }) => value);
    expect(valuesIn(stdout)).toEqual(valuesIn(whole.stdout));
  });

  it('tells of a link that leads nowhere as of any list', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'country-'));
    await cp(country, other, { recursive: true });
    // A junction, which on Windows anybody may make; elsewhere all links are alike.
    await symlink(path.join(other, 'nowhere.csv'), path.join(other, 'kommune-02', 'sager-2.csv'), 'junction');
    const { code, stderr } = await command.run(['report', other, ...asked]);
    await rm(other, { recursive: true });
    expect({ code, stderr }).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^dubu-kpi: kommune-02: .*sager-2\.csv .*den findes ikke.*\n$/),
    });
  });

  it('is never written over, nor any list in it', async () => {
    const list = path.join(country, 'kommune-01', 'sager.csv');
    const text = await readFile(list, 'utf8');
    const { code, stderr } = await command.run(['report', country, '--period', '2016', '-o', list]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/er en af listerne og bliver ikke overskrevet\n$/);
    expect(await readFile(list, 'utf8')).toBe(text);
  });

  it.each([
    [['--plan', 'hvidovre-lige-muligheder'], 'en plan holdes op mod én kommune'],
    [['--threads', 'mange'], '--threads skal være et helt tal fra 1 til 256, ikke mange'],
  ])('refuses %j in one line', async (more, words) => {
    const { code, stdout, stderr } = await command.run(['report', country, ...more]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^dubu-kpi: ${words}.*\n$`));
  });

  it.each(['1', '2'])('stops with one line at lists that cannot be read, with %s threads', async (threads) => {
    const broken = await mkdtemp(path.join(tmpdir(), 'country-'));
    for (const name of await readdir(country)) {
      await mkdir(path.join(broken, name));
      const list = await readFile(path.join(country, name, 'sager.csv'));
      await writeFile(path.join(broken, name, 'sager.csv'), name === 'kommune-02' ? 'nothing;here\n1;2\n' : list);
    }
    const { code, stdout, stderr } = await command.run(['report', broken, '--threads', threads]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('kommune-02');
    expect(stderr.trimEnd()).not.toContain('\n');
    await rm(broken, { recursive: true });
  });
});

describe('without --threads', () => {
  const megabytes = 2 ** 20;

  it.each([
    ['none takes on a few small municipalities', 8, 4, 0],
    ['there is one for each 8 MB', 20, 4, 3],
    ['there are no more than cores', 500, 2, 2],
    ['there are no more than 8 on any machine, for their memory', 500, 64, 8],
  ])('%s', (_, size, cores, threads) => {
    expect(worthwhileThreads(size * megabytes, cores)).toBe(threads);
  });
});
