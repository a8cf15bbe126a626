import readWorkbook from 'read-excel-file/node';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { ListName } from '../../src/model/lists.ts';
import type { Observation } from '../../src/model/observation.ts';
import { publish } from '../../src/privacy/index.ts';
import type { ShownReport } from '../../src/privacy/shown.ts';
import { csv } from '../../src/reports/csv.ts';
import { html } from '../../src/reports/html/index.ts';
import { json } from '../../src/reports/json.ts';
import { markdown } from '../../src/reports/markdown.ts';
import { table } from '../../src/reports/table.ts';
import { xlsx } from '../../src/reports/xlsx/index.ts';
import { input, judgement, milestone, observation, plan, presentation, report } from './hand-made.ts';

function share(indicator: string, list: ListName, met: number, of: number, pending = 0): Observation {
  return observation({
    indicator,
    summary: { value: met / of, numerator: met, denominator: of, interval: [0.111, 0.999] },
    pending,
    account: { list, rows: of + pending + 20, counted: of, pending, outsidePeriod: 20, excluded: [] },
  });
}

/** 37 of 40 in time: the 3 that were late are few, so 37 is hidden, and with it the share and its interval. */
const late = share('notification-assessed-24h', 'notifications', 37, 40);
/** Neither those with a meeting nor those without are few. */
const plain = share('investigation-network-meeting', 'investigations', 21, 45);
/** All of 8: the share tells it of each of them. 2 that are pending are few. */
const all = share('care-plan-on-time', 'services', 8, 8, 2);
/** 3 are few. One number more must be hidden, or 25 - 10 - 12 tells. */
const ages = observation({
  indicator: 'first-notification-age',
  part: 'bands',
  unit: 'distribution',
  summary: {
    value: 25,
    denominator: 25,
    bands: [
      { band: '0-2', count: 3, share: 0.12 },
      { band: '3-6', count: 10, share: 0.4 },
      { band: '7-12', count: 12, share: 0.48 },
    ],
  },
  pending: 0,
  account: { list: 'cases', rows: 25, counted: 25, pending: 0, outsidePeriod: 0, excluded: [] },
});

/** "All" is met by 8 of 8 alone, so the verdict would tell; that 37 of 40 are not all tells nothing that is not told. */
const judgements = [
  judgement({ observation: all, steps: [all], status: 'met', why: { code: 'target-held' } }),
  judgement({
    milestone: milestone({ id: 'late' }),
    observation: late,
    steps: [late],
    status: 'missed',
    why: { code: 'target-missed' },
  }),
];

const internal = report({
  plan,
  judgements,
  observations: [late, plain, all, ages],
  inputs: [input, { ...input, name: 'sager.csv', list: 'cases' }],
  findings: [{ code: 'started-before-birth', at: { file: 'sager.csv', line: 17 } }],
});

const shown: ShownReport = publish(internal, { minCell: 5 });

type Cells = readonly (string | number | null)[];

/** The cells of the four figures, as each format writes them: value, n, N, pending. */
const expected = {
  late: ['skjult', 'skjult', 40, 0],
  plain: [21 / 45, 21, 45, 0],
  all: ['skjult', 'skjult', 8, 'skjult'],
};

function csvRows(of: ShownReport): Record<string, string>[] {
  const text = csv(of, presentation({ csvDialect: 'rfc4180' })).replace('\uFEFF', '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const numberOr = (cell: string | undefined): string | number => (cell === 'skjult' ? cell : Number(cell));

describe('a publication of a small list, worked out by hand', () => {
  it('in CSV has the word for what is hidden, the numbers for the rest, and a row that says so', () => {
    const rows = csvRows(shown);
    const cells = rows
      .filter(({ Rækketype }) => Rækketype === 'nøgletal')
      .slice(0, 3)
      .map((row): Cells => [row['Værdi'], row['Tæller'], row['Nævner'], row['Afventer']].map(numberOr));
    expect(cells).toEqual([expected.late, expected.plain, expected.all]);
    expect(rows.filter(({ Rækketype }) => Rækketype === 'milepæl').map(({ Status }) => Status)).toEqual([
      'skjult',
      'ikke nået',
    ]);
    expect(rows.at(-1)?.['Forklaring']).toMatch(/^Til offentliggørelse med tærsklen 5: tal fra 1 til 4 er skjult/);
  });

  it('hides one more band beside the small one, and no more', () => {
    const bands = csvRows(shown).filter(({ Rækketype }) => Rækketype === 'bånd');
    const counts = bands.map((row) => row['Tæller']);
    expect(counts[0]).toBe('skjult');
    expect(counts.filter((one) => one === 'skjult')).toHaveLength(2);
    for (const row of bands) expect(row['Værdi'] === 'skjult').toBe(row['Tæller'] === 'skjult');
    expect(csvRows(shown).find((row) => row['Nøgletal'] === 'first-notification-age')?.['Værdi']).toBe('25');
  });

  it('in JSON has null and names it', () => {
    const { observations, milestones, audience, publication } = JSON.parse(json(shown)) as {
      observations: Record<string, unknown>[];
      milestones: Record<string, unknown>[];
      audience: string;
      publication: unknown;
    };
    expect(observations[0]).toMatchObject({
      value: null,
      numerator: null,
      denominator: 40,
      interval: null,
      hidden: ['value', 'interval', 'numerator'],
    });
    expect(observations[1]).toMatchObject({ value: 21 / 45, numerator: 21, denominator: 45, hidden: ['account'] });
    expect(observations[2]).toMatchObject({
      pending: null,
      hidden: ['value', 'interval', 'numerator', 'pending', 'account'],
    });
    expect(milestones[0]).toMatchObject({ status: 'hidden', uncertain: null, why: { code: 'hidden-verdict' } });
    expect(milestones[1]).toMatchObject({ status: 'missed', value: null, hidden: ['value', 'interval', 'numerator'] });
    expect([audience, publication]).toEqual(['publication', shown.publication]);
    expect(shown.publication?.minCell).toBe(5);
  });

  it('in a workbook has the word in the place of the number, and the threshold and how much is hidden as numbers', async () => {
    const sheets = await readWorkbook(Buffer.from(await xlsx(shown, presentation({ format: 'xlsx' }))));
    const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    const [head = [], ...rows] = rowsOf('Nøgletal');
    const at = ['Værdi', 'Tæller', 'Nævner', 'Afventer'].map((title) => head.indexOf(title));
    const cells = rows.slice(0, 3).map((row) => at.map((one) => row[one]));
    expect(cells).toEqual([expected.late, expected.plain, expected.all]);
    const about = new Map(rowsOf('Om rapporten').map(([what, says]) => [String(what), says]));
    expect(about.get('Tærskel: tal under den er skjult')).toBe(5);
    expect(about.get('Skjulte tal')).toBe(shown.publication?.hidden);
    expect(String(about.get('Til brug'))).toMatch(/^Til offentliggørelse/);
  });

  it('in Markdown', () => {
    const text = markdown(shown, presentation({ format: 'markdown' }));
    expect(text).toMatch(/^Til offentliggørelse med tærsklen 5/);
    expect(text).toContain('| Underretninger vurderet inden 24 timer | skjult | skjult/40 |  | skjult |');
    expect(text).toContain('| 46,7 % | 21/45 |  | 11,1–99,9 % |');
    expect(text).toContain('| skjult | skjult/8 | skjult | skjult |');
    expect(text).toContain('| skjult | Underretninger vurderet inden 24 timer | = 100 % |');
  });

  it('in the terminal, within 80 columns', () => {
    const lines = table(shown, presentation()).split('\n');
    expect(lines[0]).toMatch(/^Til offentliggørelse med tærsklen 5/);
    expect(lines.filter((line) => /skjult +skjult\/40 +skjult$/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /skjult +skjult\/8 +skjult +skjult$/.test(line))).toHaveLength(1);
    expect(lines.join('\n')).toContain('2 milepæle: 1 ikke nået, 1 skjult');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('on a page', () => {
    const page = html(shown, presentation({ format: 'html' })).replaceAll(/\s+/g, ' ');
    expect(page).toMatch(/<p class="note">Til offentliggørelse med tærsklen 5/);
    expect(page).toMatch(/24 timer.{0,90}<td class="number">skjult<\/td> ?<td class="number">skjult\/40/);
    expect(page).not.toMatch(/37\/40|92,5 %|8\/8/);
    expect(page).not.toContain('Til intern brug');
  });

  it('points at no file, line or hash in any format', async () => {
    const sheets = JSON.stringify(await readWorkbook(Buffer.from(await xlsx(shown, presentation({ format: 'xlsx' })))));
    const texts = [csv, json, markdown, table, html].map((format) => format(shown, presentation()));
    for (const text of [...texts, sheets]) {
      expect(text).not.toMatch(/sager\.csv|underretninger\.csv|linje 17/);
      expect(text).not.toContain(input.sha256);
    }
  });

  it('gives a hidden verdict away by no exit code', () => {
    const hiddenMiss = publish(
      report({ plan, judgements: [judgement({ observation: all, steps: [all], status: 'missed' })] }),
      { minCell: 5 },
    );
    expect(hiddenMiss.judgements.map(({ status }) => status)).toEqual(['hidden']);
    expect(exitCodeOf(hiddenMiss, { failsOnMissed: true, strict: true })).toBe(0);
    expect(exitCodeOf(shown, { failsOnMissed: true, strict: false })).toBe(1);
  });
});

describe('an internal report', () => {
  it('says in every format that it shows everything', async () => {
    const sheets = JSON.stringify(
      await readWorkbook(Buffer.from(await xlsx(internal, presentation({ format: 'xlsx' })))),
    );
    const texts = [csv, markdown, table, html].map((format) => format(internal, presentation()));
    for (const text of [...texts, sheets])
      expect(text.replaceAll(/\s+/g, ' ')).toContain('Til intern brug: alle tal er vist');
    expect(JSON.parse(json(internal))).toMatchObject({ audience: 'internal', publication: null });
  });
});
