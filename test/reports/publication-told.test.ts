import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/privacy/index.ts';
import { html } from '../../src/reports/html/index.ts';
import { json } from '../../src/reports/json.ts';
import { markdown } from '../../src/reports/markdown.ts';
import { table } from '../../src/reports/table.ts';
import { xlsx } from '../../src/reports/xlsx/index.ts';
import { input, observation, presentation, report } from './hand-made.ts';

/** 60 measures for 1 000 000 kr.; neither step is few, but those that are pending are. */
const spending = observation({
  indicator: 'measure-spending',
  unit: 'amount',
  summary: {
    value: 1_000_000,
    denominator: 60,
    bands: [
      { band: 'preventive', count: 40, share: 0.4, amount: 400_000 },
      { band: 'institution', count: 20, share: 0.6, amount: 600_000 },
    ],
  },
  pending: 2,
  account: { list: 'notifications', rows: 62, counted: 60, pending: 2, outsidePeriod: 0, excluded: [] },
});

/** 2 of 40 rows are left out, for a reason that is withheld since it holds for a few. */
const internal = report({
  observations: [spending],
  inputs: [input],
  findings: [{ code: 'started-before-birth', at: { file: 'underretninger.csv', line: 17 } }],
});
const shown = publish(internal, { minCell: 5 });

interface Run {
  readonly observations: readonly { hidden: string[]; bands: unknown; account: Readonly<Record<string, unknown>> }[];
  readonly findings: readonly unknown[];
}

const run = JSON.parse(json(shown)) as Run;

describe('a publication', () => {
  it('says in each account that a reason is withheld', async () => {
    const untold = 'få er ikke nævnt';
    const page = html(shown, presentation());
    expect(page.slice(page.indexOf('id="account"'))).toContain(untold);
    const plain = markdown(shown, presentation());
    expect(plain.slice(plain.indexOf('## Grundlag'))).toContain(untold);
    const text = table(shown, presentation());
    expect(text.slice(text.indexOf('Grundlag'))).toContain(untold);
    const sheets = await readWorkbook(Buffer.from(await xlsx(shown, presentation())));
    expect(sheets.find(({ sheet }) => sheet === 'Grundlag')?.data[1]).toContain(untold);
    expect(markdown(internal, presentation())).not.toContain(untold);
  });

  it('tells of no finding', () => {
    expect(run.findings).toEqual([]);
  });

  it('tells an amount without how many it is for, in JSON as elsewhere, and says so', () => {
    expect(run.observations[0]?.bands).toEqual([
      { band: 'preventive', count: null, share: 0.4, amount: 400_000 },
      { band: 'institution', count: null, share: 0.6, amount: 600_000 },
    ]);
    expect(run.observations[0]?.hidden).toContain('bands');
  });

  it('names an account with a hidden number among what is hidden', () => {
    expect(run.observations[0]?.account['pending']).toBe(null);
    expect(run.observations[0]?.hidden).toContain('account');
  });
});
