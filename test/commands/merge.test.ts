import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steady } from '../support/municipality/story-line.ts';
import { writeCountry } from '../support/municipality/write-lists.ts';
import { builtCommand, type BuiltCommand } from '../support/command/built.ts';

let command: BuiltCommand;
let folder = '';
let runs: string[] = [];
const asked = ['--from', '2016K1', '--to', '2016K4'];

interface Run {
  readonly observations: readonly { readonly status: string; readonly reasonCode: string | null }[];
  readonly inputs: readonly unknown[];
}

interface PublicFigure {
  readonly indicator: string;
  readonly part: string | null;
  readonly period: string;
  readonly unit: string;
  /** Kroner have bands, of which some may be hidden. */
  readonly currency?: string;
  readonly status: string;
  readonly reasonCode: string | null;
  readonly value: number | null;
  readonly hidden: readonly string[];
  readonly notes: readonly { readonly code: string }[];
}

async function publicRunIn(file: string): Promise<{ readonly observations: readonly PublicFigure[] }> {
  return JSON.parse(await readFile(file, 'utf8')) as { observations: PublicFigure[] };
}

function nameOf({ indicator, part, period }: PublicFigure): string {
  return JSON.stringify([indicator, part, period]);
}

async function runIn(file: string): Promise<Run> {
  return JSON.parse(await readFile(file, 'utf8')) as Run;
}

/** As a scheduler does it: so many workers, each taking the next municipality as a task of its own. */
async function workers(count: number, tasks: readonly string[]): Promise<void> {
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const lists = path.join(folder, 'country', task);
      const { stderr } = await command.run(['report', lists, ...asked, '-o', path.join(folder, `${task}.json`)]);
      expect(stderr).toBe('');
    }
  };
  await Promise.all(Array.from({ length: count }, work));
}

beforeAll(async () => {
  command = await builtCommand();
  folder = await mkdtemp(path.join(tmpdir(), 'merge-'));
  const options = { seed: 5, children: 40, from: '2016-01-01', to: '2016-12-31', story: steady };
  await writeCountry(path.join(folder, 'country'), { ...options, municipalities: 3 });
  const names = readdirSync(path.join(folder, 'country'));
  await workers(2, names);
  runs = names.map((name) => path.join(folder, `${name}.json`));
}, 180_000);

afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

describe('runs of single municipalities, made by two workers', () => {
  it('come to the figures of the country', async () => {
    const [whole, merged] = [path.join(folder, 'whole.json'), path.join(folder, 'merged.json')];
    await command.run(['report', path.join(folder, 'country'), ...asked, '-o', whole]);
    expect((await command.run(['merge', ...runs, '-o', merged])).stderr).toBe('');
    const [country, sum] = [await runIn(whole), await runIn(merged)];
    expect(sum.observations).toEqual(country.observations);
    expect(sum.inputs).toHaveLength(country.inputs.length);
    expect(sum.observations.some(({ status }) => status === 'ok')).toBe(true);
  });

  it('come to the same when sums are added up again', async () => {
    const [some, all, again] = ['some', 'all', 'again'].map((name) => path.join(folder, `${name}.json`)) as [
      string,
      string,
      string,
    ];
    const [last = '', ...others] = runs.toReversed();
    await command.run(['merge', ...others.toReversed(), '-o', some]);
    await command.run(['merge', some, last, '-o', again]);
    await command.run(['merge', ...runs, '-o', all]);
    expect((await runIn(again)).observations).toEqual((await runIn(all)).observations);
  });

  it('say in their sum what they were asked for', async () => {
    const narrowed = ['--period', '2016', '--by', 'team', '--only', 'notifications', '--keep-refund-cases'];
    const files: string[] = [];
    for (const name of ['kommune-01', 'kommune-02']) {
      files.push(path.join(folder, `${name}-narrowed.json`));
      await command.run(['report', path.join(folder, 'country', name), ...narrowed, '-o', files.at(-1) ?? '']);
    }
    const { stdout } = await command.run(['merge', ...files, '--format', 'json']);
    const said = { periods: ['2016'], by: 'team', only: ['notifications'], keepRefundCases: true, mapping: null };
    expect(JSON.parse(stdout)).toMatchObject({ asked: said });
  });

  it('are shown as a table', async () => {
    const { code, stdout } = await command.run(['merge', ...runs]);
    expect(code).toBe(0);
    expect(stdout).toContain('Underretninger');
    // No row was read, so there are no findings to say anything of.
    expect(stdout).not.toContain('viser alle fund');
    expect(stdout).not.toContain('\n\n\n');
    expect((await command.run(['merge', ...runs, '--format', 'markdown'])).stdout).not.toContain('viser alle fund');
  });
});

describe('published runs', () => {
  let published: string[] = [];

  beforeAll(async () => {
    published = runs.map((run) => run.replace(/\.json$/, '-public.json'));
    for (const [at, file] of published.entries()) {
      const lists = path.join(folder, 'country', path.basename(runs[at] ?? '', '.json'));
      await command.run(['report', lists, ...asked, '--audience', 'publication', '-o', file]);
    }
  });

  it('are added up as far as all of them tell, and the sum is a publication', async () => {
    const out = path.join(folder, 'public.json');
    const { code, stderr } = await command.run(['merge', ...published, '-o', out]);
    expect([code, stderr]).toEqual([0, '']);
    const [sum, ...parts] = await Promise.all([out, ...published].map(publicRunIn));
    expect(sum).toMatchObject({ audience: 'publication', publication: { minCell: 5 } });
    const hides = (one: PublicFigure): boolean => one.hidden.length > 0;
    const same = (one: PublicFigure) => (other: PublicFigure) => nameOf(other) === nameOf(one);
    const counts =
      sum?.observations.filter(
        ({ unit, currency, part }) => unit === 'count' && currency === undefined && part === null,
      ) ?? [];
    const met = { added: 0, hidden: 0 };
    for (const one of counts) {
      const told = parts.flatMap(({ observations }) => observations.filter(same(one)));
      if (told.some(({ status }) => status === 'not-evaluated')) continue;
      const isHidden = told.some(hides);
      met[isHidden ? 'hidden' : 'added'] += 1;
      const expected = isHidden
        ? { value: null, reasonCode: 'hidden-in-a-run' }
        : { value: told.reduce((all, { value }) => all + (value ?? 0), 0), reasonCode: null };
      expect({ value: one.value, reasonCode: one.reasonCode }).toEqual(expected);
    }
    expect(met.added).toBeGreaterThan(0);
    expect(met.hidden).toBeGreaterThan(0);
    // It is not told, neither its value nor what is pending: a dash or 0 would say that there is none.
    const untold = sum?.observations.filter(({ reasonCode }) => reasonCode === 'hidden-in-a-run') ?? [];
    for (const one of untold) expect(one).toMatchObject({ value: null, pending: null, hidden: ['value', 'pending'] });
  });

  it('show in place of a sum that one of them hides that it is hidden', async () => {
    const { stdout } = await command.run(['merge', ...published, '--format', 'markdown']);
    const rows = stdout.split('\n').filter((row) => row.includes('noget er skjult i en af kørslerne'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/\| skjult \|.*\| skjult \|/);
  });

  it('tell no sum of what one of them lists and another may have left unsaid', async () => {
    const [first = '', ...others] = published;
    const [lists, out] = [path.join(folder, 'lists-some.json'), path.join(folder, 'some-left-out.json')];
    const run = await publicRunIn(first);
    const observations = run.observations.map((one) => ({
      ...one,
      account: null,
      excluded: [{ reason: 'no-received-date', count: 7 }],
      notes: [
        { code: 'anonymous-notifier', args: { count: 12 }, text: '' },
        { code: 'in-progress', args: {}, text: '' },
      ],
    }));
    await writeFile(lists, JSON.stringify({ ...run, observations }));
    expect((await command.run(['merge', lists, ...others, '-o', out])).stderr).toBe('');
    const told = (await publicRunIn(out)).observations.filter(({ status }) => status === 'ok');
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) {
      expect(one).toMatchObject({ excluded: [] });
      expect(one.notes.map(({ code }) => code)).not.toContain('anonymous-notifier');
    }
    expect(told.flatMap(({ notes }) => notes).map(({ code }) => code)).toContain('in-progress');
  });

  it.each([
    ['with an internal one', () => [published[0] ?? '', runs[1] ?? ''], /er til offentliggørelse, og .* er intern/],
    ['twice', () => [published[0] ?? '', published[0] ?? ''], /fortæller de samme tal om de samme lister/],
    [
      'under another threshold',
      () => [...published, '--audience', 'publication', '--min-cell', '9'],
      /--min-cell er valgt/,
    ],
  ])('are not added up %s', async (_, args, complaint) => {
    const { code, stdout, stderr } = await command.run(['merge', ...args()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(complaint);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('internal runs', () => {
  it('can be added up for publication', async () => {
    const { stdout } = await command.run(['merge', ...runs, '--audience', 'publication', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ audience: 'publication', publication: { minCell: 5 } });
    expect(stdout).toContain('"hidden": [\n');
  });
});

describe('what can not be added up', () => {
  it('is the same list twice', async () => {
    const { code, stdout, stderr } = await command.run(['merge', ...runs, ...runs.slice(0, 1)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^dubu-kpi: listen .* er talt med i både .*\n$/);
  });

  it.each(['{}', 'no run', '{"schemaVersion":2}'])('is %s', async (text) => {
    const file = path.join(folder, 'no-run.json');
    await writeFile(file, text);
    const { code, stderr } = await command.run(['merge', file]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^dubu-kpi: .* er ikke en kørsel.*\n$/);
  });

  it('is a figure of which a run hides something', async () => {
    const hiding = path.join(folder, 'hiding.json');
    const run = JSON.parse(await readFile(runs[0] ?? '', 'utf8')) as { observations: Record<string, unknown>[] };
    for (const one of run.observations.filter(({ value }) => value !== null)) {
      Object.assign(one, { value: null, numerator: null, mergeable: null, hidden: ['value', 'numerator'] });
    }
    await writeFile(hiding, JSON.stringify(run));
    const out = path.join(folder, 'hidden.json');
    await command.run(['merge', hiding, ...runs.slice(1), '-o', out]);
    const codes = new Set((await runIn(out)).observations.map(({ reasonCode }) => reasonCode));
    expect(codes).toContain('hidden-in-a-run');
    expect(codes).toContain('days-without-durations');
  });
});
