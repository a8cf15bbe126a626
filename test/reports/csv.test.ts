import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/reports/csv.ts';
import { day, deliverable, judgement, milestone, observation, period, presentation, report } from './hand-made.ts';

type Row = Readonly<Record<string, string>>;

/** All rows but the last, which is about the report. */
function rows(said: Parameters<typeof report>[0], shows: 'report' | 'milestones' = 'report'): Row[] {
  return allRows(said, shows).slice(0, -1);
}

function allRows(said: Parameters<typeof report>[0], shows: 'report' | 'milestones' = 'report'): Row[] {
  const text = csv(report(said), presentation({ shows }));
  const { data, errors } = Papa.parse<Row>(text.slice(1), { header: true, delimiter: ';', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('CSV for Danish Excel', () => {
  it('begins with a byte order mark, separates by semicolon and ends every line with CRLF', () => {
    const text = csv(report(), presentation());
    expect(text.startsWith('\uFEFFRækketype;Plan;Milepæl;Nøgletal;')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has the columns that the README names, in their order', () => {
    const readme = readFileSync('README.md', 'utf8');
    const told = readme.slice(readme.indexOf('told apart by `Rækketype`'), readme.indexOf('Numbers are unrounded'));
    const named = [...told.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(Object.keys(rows({})[0] ?? {})).toEqual(named);
  });

  it('has one row per figure, unrounded and with a decimal comma', () => {
    const [row] = rows({ observations: [observation({ excluded: [{ reason: 'unclear', count: 2 }] })] });
    expect(row).toMatchObject({
      Rækketype: 'nøgletal',
      Nøgletal: 'notification-assessed-24h',
      Titel: 'Underretninger vurderet inden 24 timer',
      Periode: '2016K4',
      Fra: '2016-10-01',
      Til: '2016-12-31',
      Status: 'opgjort',
      Værdi: '0,9411764705882353',
      Tæller: '32',
      Nævner: '34',
      Afventer: '1',
      'Interval fra': '0,809',
      'Interval til': '0,984',
      Enhed: 'andel',
      'Ikke talt med': '2 uafklaret uden klokkeslæt (dagen efter)',
    });
  });

  it('ends with a row that says who it is for', () => {
    const last = allRows({}).at(-1);
    expect(last).toMatchObject({ Rækketype: 'rapport', Nøgletal: '', Værdi: '' });
    expect(last?.['Forklaring']).toMatch(/^Til intern brug: alle tal er vist/);
  });

  it('has a row per band beneath its figure', () => {
    const bands = [
      { band: '0-2', count: 3, share: 0.75 },
      { band: 'unknown', count: 1, share: 0.25 },
    ];
    const figure = observation({
      indicator: 'notification-age',
      unit: 'distribution',
      summary: { value: 4, denominator: 4, bands },
    });
    // With a hyphen a spreadsheet would make a date of 0-2.
    expect(
      rows({ observations: [figure] }).map((row) => [row['Rækketype'], row['Bånd'], row['Værdi'], row['Tæller']]),
    ).toEqual([
      ['nøgletal', '', '4', ''],
      ['bånd', '0–2', '0,75', '3'],
      ['bånd', 'uoplyst', '0,25', '1'],
    ]);
  });

  it('leaves empty what does not exist, and says why', () => {
    const reason = { code: 'none-in-period' };
    const [row] = rows({ observations: [observation({ status: 'empty', reason, summary: { value: null } })] });
    expect(row).toMatchObject({ Værdi: '', Status: 'ingen i perioden', Forklaring: 'ingen i perioden' });
  });

  it('names groups', () => {
    const group = { by: 'district', value: 'uoplyst' };
    const [row] = rows({ observations: [observation({ group })] });
    expect(row).toMatchObject({ 'Opdelt efter': 'distrikt', Gruppe: 'uoplyst' });
  });
});

describe('formulas', () => {
  it.each(['=1+1', '+45', '@SUM(A1)', '-2+3', '=cmd|x', '-x', '＝1+1'])('%s stays text', (value) => {
    const [row] = rows({ observations: [observation({ group: { by: 'team', value } })] });
    expect(row?.['Gruppe']).toBe(`'${value}`);
  });

  it('a negative number stays a number', () => {
    const [row] = rows({ observations: [observation({ unit: 'count', summary: { value: -6 } })] });
    expect(row?.['Værdi']).toBe('-6');
    const [half] = rows({ observations: [observation({ unit: 'rate', summary: { value: -0.5 } })] });
    expect(half?.['Værdi']).toBe('-0,5');
  });
});

describe('milestones', () => {
  it('stand after the figures of a report, and alone otherwise', () => {
    expect(rows({ judgements: [judgement()] }).map((row) => row['Rækketype'])).toEqual(['nøgletal', 'milepæl']);
    expect(rows({ judgements: [judgement()] }, 'milestones').map((row) => row['Rækketype'])).toEqual(['milepæl']);
  });

  it('name their plan, and figures none', () => {
    const judgements = [judgement(), judgement({ plan: 'another-plan' })];
    const named = rows({ judgements }).map((row) => [row['Rækketype'], row['Plan'], row['Milepæl']]);
    expect(named).toEqual([
      ['nøgletal', '', ''],
      ['milepæl', 'a-plan', 'notification-24h'],
      ['milepæl', 'another-plan', 'notification-24h'],
    ]);
  });

  it('have their demand as numbers and days', () => {
    const judgements = [
      judgement(),
      judgement({
        milestone: milestone({ kind: 'target-from', op: '>=', target: 0.8, from: day('2016-08-08') } as never),
      }),
      judgement({
        milestone: milestone({ kind: 'baseline', direction: 'falling', from: period('2016K1') } as never),
        target: 0.25,
      }),
      judgement({
        milestone: milestone({
          kind: 'direction',
          direction: 'rising',
          from: period('2016K1'),
          to: period('2016K4'),
        } as never),
      }),
      { ...judgement({ milestone: deliverable({ due: day('2016-06-30') }) }), observation: undefined } as never,
    ];
    const demanded = rows({ judgements }, 'milestones').map((row) => [
      row['Krav'],
      row['Mål'],
      row['Gælder fra'],
      row['Frist'],
    ]);
    expect(demanded).toEqual([
      ['lig med', '1', '', '2016-12-31'],
      ['mindst', '0,8', '2016-08-08', ''],
      ['faldende', '0,25', '2016-01-01', ''],
      ['stigende', '', '2016-01-01', '2016-12-31'],
      ['leverance', '', '', '2016-06-30'],
    ]);
  });
});
