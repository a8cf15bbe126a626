import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import readWorkbook, { type Row } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/reports/xlsx/index.ts';
import { folderOf } from '../support/command/built.ts';
import { judgement, observation, plan, presentation, report } from './hand-made.ts';

type Said = Parameters<typeof report>[0];

const made = (said: Said = {}): Promise<Uint8Array> => xlsx(report(said), presentation({ format: 'xlsx' }));

const whole = (said: Said = {}): Promise<Uint8Array> => made({ plan, judgements: [judgement()], ...said });

/** Rows as records, by an independent reader. */
async function records(bytes: Uint8Array, sheet: string): Promise<Record<string, Row[number]>[]> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  const [head = [], ...rows] = sheets.find((one) => one.sheet === sheet)?.data ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(head[at]), cell])));
}

/** A part of the file as it is stored, by Node's own inflate. */
function part(bytes: Uint8Array, name: string): string {
  const file = Buffer.from(bytes);
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4)) {
    const nameLength = file.readUInt16LE(at + 28);
    if (file.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const stored = file.subarray(start, start + file.readUInt32LE(at + 20));
    return (file.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored)).toString('utf8');
  }
  throw new Error(`no ${name}`);
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

const office = await promisify(execFile)('soffice', ['--version']).then(
  () => true,
  () => false,
);

describe('LibreOffice', () => {
  // The independent reading above runs everywhere; this one where the program is at hand.
  it.runIf(office)('opens it and reads the same', async () => {
    const folder = await folderOf({});
    await writeFile(join(folder, 'report.xlsx'), await whole());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):59,34,76',
      '--outdir',
      folder,
    ];
    await promisify(execFile)('soffice', [...args, join(folder, 'report.xlsx')]);
    expect(await readFile(join(folder, 'report.csv'), 'utf8')).toContain('ikke nået');
    await rm(folder, { recursive: true });
  });
});
