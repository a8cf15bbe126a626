import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import readWorkbook, { type Row } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/reports/xlsx/index.ts';
import { folderOf } from '../support/command/built.ts';
import { zipParts } from '../support/zip.ts';
import { judgement, milestone, observation, plan, presentation, report } from './hand-made.ts';

type Said = Parameters<typeof report>[0];

const made = (said: Said = {}): Promise<Uint8Array> => xlsx(report(said), presentation({ format: 'xlsx' }));

const whole = (said: Said = {}): Promise<Uint8Array> => made({ plan, judgements: [judgement()], ...said });

/** Rows as records, by an independent reader. */
async function records(bytes: Uint8Array, sheet: string): Promise<Record<string, Row[number]>[]> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  const [head = [], ...rows] = sheets.find((one) => one.sheet === sheet)?.data ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(head[at]), cell])));
}

function part(bytes: Uint8Array, name: string): string {
  const found = zipParts(bytes).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.text;
}

describe('a workbook', () => {
  it('has a sheet each for milestones, figures, series, account and definitions', async () => {
    const names = (await readWorkbook(Buffer.from(await whole()))).map(({ sheet }) => sheet);
    expect(names).toEqual(['Milepæle', 'Nøgletal', 'Udvikling', 'Grundlag', 'Definitioner', 'Om rapporten']);
    expect((await readWorkbook(Buffer.from(await made()))).map(({ sheet }) => sheet)).not.toContain('Milepæle');
  });

  it('has numbers, shares and days as such, unrounded', async () => {
    const [row] = await records(await whole(), 'Milepæle');
    expect(row).toMatchObject({ Status: 'ikke nået', Værdi: 32 / 34, Mål: 1, Tæller: 32, Nævner: 34, Plan: 'a-plan' });
    expect(row?.['Frist']).toEqual(new Date('2016-12-31T00:00:00Z'));
    const styles = part(await whole(), 'xl/styles.xml');
    expect(styles).toContain('0.0%');
    expect(styles).toContain('dd-mm-yyyy');
  });

  it('has no two columns of one name, whether files are named or not', async () => {
    const shown = report({ plan, judgements: [judgement()] });
    for (const one of [shown, { ...shown, publication: { minCell: 5, hidden: 0 } }]) {
      const bytes = await xlsx(one, presentation({ format: 'xlsx' }));
      for (const { sheet, data } of await readWorkbook(Buffer.from(bytes))) {
        const heads = sheet === 'Om rapporten' ? [] : (data[0] ?? []);
        expect([sheet, ...new Set(heads)]).toEqual([sheet, ...heads]);
      }
    }
  });

  it('leaves a cell empty where there is no value', async () => {
    const figure = observation({ status: 'empty', summary: { value: null } });
    const [row] = await records(await whole({ observations: [figure] }), 'Nøgletal');
    expect(row).toMatchObject({ Værdi: null, Status: 'ingen i perioden' });
  });

  it('has the figures over the quarters with their limits', async () => {
    const steps = [observation()];
    const limits = [{ low: 0.7, high: 1 }];
    const control = { chart: 'p' as const, centre: 0.9, limits, outside: [0], runs: [] };
    const history = () => ({ quarters: [], milestones: [{ steps, control }], figures: [], ages: [] });
    const [row] = await records(await whole({ history }), 'Udvikling');
    expect(row).toMatchObject({ Værdi: 32 / 34, Midte: 0.9, 'Kontrolgrænse fra': 0.7, Udsving: 'uden for grænserne' });
  });

  it('does not say how many are pending of a figure that was not evaluated', async () => {
    const unknown = observation({ status: 'not-evaluated', summary: { value: null }, pending: 0 });
    const steps = [unknown, observation({ pending: 0 })];
    const history = () => ({ quarters: [], milestones: [{ steps, control: undefined }], figures: [], ages: [] });
    const rows = await records(await whole({ history }), 'Udvikling');
    expect(rows.map(({ Status, Afventer }) => [Status, Afventer])).toEqual([
      ['ikke vurderet', null],
      ['opgjort', 0],
    ]);
  });

  it('has widths, a frozen row of headings and a filter on each sheet', async () => {
    const bytes = await whole();
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const xml = part(bytes, `xl/worksheets/sheet${at}.xml`);
      expect(xml).toMatch(/<col [^>]*width="\d+/);
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(xml.indexOf('</sheetData>')).toBeLessThan(xml.indexOf('<autoFilter'));
    }
    expect(part(bytes, 'xl/workbook.xml')).toContain("'Milepæle'!$A$1:$S$2");
  });

  it('prints on A4 with all columns on the page, its headings on each, and no text cut off', async () => {
    const bytes = await whole();
    for (const at of [1, 2, 3, 4, 5, 6]) {
      const xml = part(bytes, `xl/worksheets/sheet${at}.xml`);
      expect(xml).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/);
      expect(xml).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\/>/);
    }
    expect(part(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Milepæle'!$1:$1</definedName>`,
    );
    // 25 words of three letters: twelve to a line in a column of 48, so three lines of 15 points.
    const long = await whole({
      judgements: [judgement({ milestone: milestone({ title: { da: 'ord '.repeat(25), en: '' } }) })],
    });
    expect(part(long, 'xl/worksheets/sheet1.xml')).toMatch(/<row r="2" [^>]*ht="45"/);
  });

  it.each(['=1+1', '+45', '-2+3', '@SUM(A1)', '=cmd|x', '<c><f>1</f></c>'])('keeps %s a text', async (value) => {
    const bytes = await whole({ observations: [observation({ group: { by: 'team', value } })] });
    const [row] = await records(bytes, 'Nøgletal');
    expect(row?.['Gruppe']).toBe(value);
    for (const at of [1, 2, 3, 4, 5, 6]) expect(part(bytes, `xl/worksheets/sheet${at}.xml`)).not.toContain('<f');
  });

  it('is the same bytes whenever it is made', async () => {
    const first = await whole();
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.from(await whole()).equals(Buffer.from(first))).toBe(true);
  });
});

const run = promisify(execFile);

const isOfficeHere = (): Promise<boolean> =>
  run('soffice', ['--version']).then(
    () => true,
    () => false,
  );

/** Every sheet as LibreOffice reads it, by the sheet's name: its cells unrounded. */
async function readByOffice(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly string[][]>> {
  const folder = await folderOf({ 'report.xlsx': bytes });
  const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [
    profile,
    '--headless',
    '--convert-to',
    everySheetAsCsv,
    '--outdir',
    folder,
    join(folder, 'report.xlsx'),
  ];
  await run('soffice', args, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const texts = files.map(async (name) => {
    const { data } = Papa.parse<string[]>(await readFile(join(folder, name), 'utf8'), {
      delimiter: ';',
      skipEmptyLines: true,
    });
    return [name.slice('report-'.length, -'.csv'.length), data] as const;
  });
  const read = new Map(await Promise.all(texts));
  await rm(folder, { recursive: true });
  return read;
}

describe('other programs', () => {
  it('read every sheet, row and figure; LibreOffice is one of them where it is installed', async ({ annotate }) => {
    const bytes = await whole();
    const sheets = await readWorkbook(Buffer.from(bytes));
    expect(sheets.map(({ data }) => data.length)).toEqual([2, 2, 1, 2, 2, 8]);
    const office = await isOfficeHere();
    await annotate(office ? 'read by LibreOffice too' : 'read by read-excel-file alone: LibreOffice is not installed');
    if (!office) return;
    const read = await readByOffice(bytes);
    expect([...read.keys()].sort()).toEqual(sheets.map(({ sheet }) => sheet).sort());
    for (const { sheet, data } of sheets) {
      expect([sheet, read.get(sheet)?.length, read.get(sheet)?.[0]]).toEqual([sheet, data.length, data[0]]);
    }
    const [head = [], row = []] = read.get('Milepæle') ?? [];
    const cell = (heading: string): string | undefined => row[head.indexOf(heading)];
    // As its own locale writes a share and a day.
    expect(Number(cell('Værdi')?.replace('%', '')) / 100).toBeCloseTo(32 / 34, 12);
    expect([cell('Status'), cell('Tæller'), cell('Frist')]).toEqual(['ikke nået', '32', '12/31/2016']);
  });
});
