import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, folderOf, root, type BuiltCommand } from '../support/command/built.ts';
import { findsCprLike } from '../support/privacy/cpr-like.ts';
import {
  figuresInCsv,
  figuresInJson,
  figuresInMarkdown,
  figuresInWorkbook,
  figuresOnPage,
  hiddenIn,
} from '../support/privacy/read-back.ts';
import { reportComplaints } from '../support/report-schema.ts';

/** Every sample with the plan it is for. */
const samples = {
  hvidovre: ['--plan', 'hvidovre-lige-muligheder', '--as-of', '2016-12-31'],
  vordingborg: ['--plan', 'vordingborg-next-step'],
  herning: ['--plan', 'herning-dagplejen'],
  favrskov: ['--plan', 'favrskov-trivsel'],
  koebenhavn: ['--plan', 'koebenhavn-0-2'],
};

const endings = ['json', 'csv', 'xlsx', 'md', 'html', 'txt'] as const;

type Ending = (typeof endings)[number];

interface Made {
  readonly files: Readonly<Record<Ending, Buffer>>;
  readonly exitCodes: readonly (number | null)[];
}

interface Run {
  readonly observations: readonly Readonly<Record<string, unknown>>[];
  readonly milestones: readonly Readonly<Record<string, unknown>>[];
}

let command: BuiltCommand;
let folder: string;

beforeAll(async () => {
  [command, folder] = await Promise.all([builtCommand(), folderOf({})]);
}, 120_000);

afterAll(async () => {
  await command.remove();
  await rm(folder, { recursive: true });
});

async function make(name: string, args: readonly string[], of: readonly Ending[], audience: string): Promise<Made> {
  const files: Partial<Record<Ending, Buffer>> = {};
  const exitCodes: (number | null)[] = [];
  for (const ending of of) {
    const path = join(folder, `${name}-${audience}.${ending}`);
    const lists = join(root, 'samples', name);
    const how = ['--audience', audience, '--csv-dialect', 'rfc4180', '-o', path];
    const { code } = await command.run(['report', lists, ...args, ...how]);
    exitCodes.push(code);
    files[ending] = await readFile(path);
  }
  return { files: files as Made['files'], exitCodes };
}

const numbers = ['value', 'numerator', 'denominator', 'pending'];

/** Numbers that the publication tells otherwise than the internal report: neither the same nor hidden. */
function wrong(internal: Run, shown: Run): unknown[] {
  return shown.observations.flatMap((one, at) =>
    numbers.filter((key) => {
      const isHidden = (one['hidden'] as string[]).includes(key);
      return isHidden ? one[key] !== null : one[key] !== internal.observations[at]?.[key];
    }),
  );
}

/** Numbers of cases from 1 to 4 that are shown. */
function small({ observations }: Run): unknown[] {
  const counts = observations.flatMap(({ indicator, unit, value, denominator, pending, bands = [] }) =>
    [
      unit === 'count' ? value : denominator,
      pending,
      ...(bands as { count: number | null }[]).map(({ count }) => count),
    ].map((count) => ({ indicator, count: Number(count) })),
  );
  // Growth is no number of cases, and neither is how many caseworkers there are to a case.
  return counts.filter(({ indicator, count }) => count >= 1 && count <= 4 && indicator !== 'cases-per-caseworker');
}

describe.each(Object.entries(samples))('a publication of %s', (name, args) => {
  let made: Made;
  let internal: Run;
  let shown: Run;
  beforeAll(async () => {
    made = await make(name, args, endings, 'publication');
    internal = JSON.parse((await make(name, args, ['json'], 'internal')).files.json.toString()) as Run;
    shown = JSON.parse(made.files.json.toString()) as Run;
  }, 120_000);

  it('tells every number as it is, or says that it is hidden', () => {
    expect(shown.observations).toHaveLength(internal.observations.length);
    expect(wrong(internal, shown)).toEqual([]);
    expect(shown.observations.some(({ hidden }) => (hidden as string[]).length > 0)).toBe(true);
    expect(small(shown)).toEqual([]);
    expect(reportComplaints(made.files.json.toString())).toEqual([]);
  });

  it('hides the same in CSV and in the workbook', async () => {
    const figures = figuresInJson(made.files.json.toString());
    expect(figuresInCsv(made.files.csv.toString())).toEqual(figures);
    expect(await figuresInWorkbook(made.files.xlsx)).toEqual(figures);
  });

  it('hides the same on the page and in Markdown', () => {
    const figures = figuresInMarkdown(made.files.md.toString()).slice(0, shown.observations.length);
    const page = figuresOnPage(made.files.html.toString());
    const named = (rows: typeof figures) => rows.map(({ cells }) => hiddenIn(cells));
    expect(named(page)).toEqual(named(figures));
    const values = figuresInJson(made.files.json.toString()).map(({ cells: [value] }) => value === 'skjult');
    expect(figures.map(({ cells: [value] }) => value === 'skjult')).toEqual(values);
  });

  it('says in every format what it is, and points at no file, row or case', async () => {
    const cases = await caseNumbers(name);
    expect(cases.length).toBeGreaterThan(20);
    for (const ending of endings) {
      const bytes = made.files[ending];
      const text = ending === 'xlsx' ? JSON.stringify(await readWorkbook(bytes)) : bytes.toString();
      expect(text.replaceAll(/\s+/g, ' ')).toMatch(
        ending === 'json' ? /"audience": "publication"/ : /Til offentliggørelse med tærsklen 5/,
      );
      expect(text).not.toMatch(/\.csv|\blinje \d/);
      expect(findsCprLike(text)).toEqual([]);
      expect(cases.filter((one) => withoutDrawings(text).includes(one))).toEqual([]);
    }
  });

  it('hides in the terminal what is hidden elsewhere', () => {
    const text = made.files.txt.toString();
    const told = figuresInMarkdown(made.files.md.toString()).slice(0, shown.observations.length);
    const count = (of: string, pattern: RegExp): number => of.match(pattern)?.length ?? 0;
    const ratios = told.filter(({ cells }) => /^(?:skjult\/[\d,]+|[\d,]+\/skjult)$/.test(cells[1] ?? ''));
    for (const { cells } of ratios) expect(text).toContain(cells[1]);
    expect(count(text, /skjult/g)).toBeGreaterThanOrEqual(
      told.filter(({ cells: [value] }) => value === 'skjult').length,
    );
  });

  it('has an exit code that tells of no hidden verdict', () => {
    const missed = shown.milestones.some(({ status }) => status === 'missed');
    expect(new Set(made.exitCodes)).toEqual(new Set([missed ? 1 : 0]));
  });
});

describe('a publication of several periods', () => {
  it('fits a terminal of 80 columns', async () => {
    const args = ['report', join(root, 'samples', 'hvidovre'), '--as-of', '2016-12-31', '--from', '2016K1'];
    const { stdout } = await command.run([...args, '--audience', 'publication']);
    expect(stdout).toContain('Nøgletal for 2016K1–2016K4');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

/** The paths of a drawing have letters and numbers of their own. */
function withoutDrawings(page: string): string {
  return page.replaceAll(/<svg[\s\S]*?<\/svg>/g, '');
}

/** The case numbers in the sample's lists, long enough to be told from other numbers. */
async function caseNumbers(name: string): Promise<string[]> {
  const lists = readdirSync(join(root, 'samples', name)).filter((file) => file.endsWith('.csv'));
  const texts = await Promise.all(lists.map((file) => readFile(join(root, 'samples', name, file), 'utf8')));
  const found = texts.flatMap((text) => [...text.matchAll(/(?<=^|;)([A-Z]{1,3}-?\d{3,})(?=;)/gm)].map(([one]) => one));
  return [...new Set(found)];
}
