import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/settings.ts';
import type { MilestoneStatus } from '../../src/plans/judgement.ts';
import type { Presentation } from '../../src/reports/presentation.ts';
import { table } from '../../src/reports/table.ts';
import { widthOf } from '../../src/reports/terminal/text.ts';
import {
  day,
  deliverable,
  input,
  judgement,
  milestone,
  observation,
  period,
  plan,
  presentation,
  report,
  type Said,
} from './hand-made.ts';

const statuses: MilestoneStatus[] = ['met', 'not-evaluated', 'missed', 'on-track', 'met-late', 'not-due', 'at-risk'];

const long = 'Familiebehandlingsundersøgelsesafdelingskontorchefsstedfortræder og andre 漢字漢字漢字 på langs og tværs';

const judgements = statuses.map((status, at) =>
  judgement({
    status,
    uncertain: at === 2,
    milestone: milestone({ id: `milestone-number-${at}`, title: { da: `${at} ${long}`, en: `${at} ${long}` } }),
  }),
);

const bands = ['ufødt', '0-2', '3-6', '7-12', '13-17', 'unknown'].map((band) => ({ band, count: 2, share: 0.023 }));
const age = { indicator: 'notification-age', unit: 'distribution' as const };
const distribution = observation({ ...age, summary: { value: 72, denominator: 72, bands } });

const nasty: Said = {
  plan: { ...plan, title: { da: long, en: long } },
  judgements: [...judgements, { ...judgement({ milestone: deliverable() }), why: { code: 'not-recorded' } }],
  observations: [
    observation({
      group: { by: 'team', value: long },
      summary: { value: 0.5, numerator: 123_456, denominator: 246_912, interval: [0.498, 0.502] },
    }),
    distribution,
    observation({ ...age, period: period('2016-08-08..2016-09-30'), summary: { value: 72, denominator: 72, bands } }),
    observation({ indicator: 'measure-spending', unit: 'amount', summary: { value: 123_456_789 } }),
  ],
  inputs: [
    {
      ...input,
      name: `${long}.csv`,
      rowsLeftOut: [
        { reason: 'cancelled', count: 1 },
        { reason: 'after-as-of', count: 1 },
      ],
    },
  ],
  findings: [{ code: 'invalid-date', at: { file: `${long}.csv`, line: 123_456, column: 'Startdato' } }],
  unknownActivityTypes: [
    { count: 99, places: [{ type: 'Hjemmebesøg', subtype: undefined, file: 0, line: 2 }] },
  ] as never,
  clockFallbacks: { count: 3, all: 90 },
};

function lines(said: Said, how: Partial<Presentation> = {}): string[] {
  return table(report(said), presentation(how)).split('\n');
}

describe('every line', () => {
  it.each([
    [72, 'report', 'da'],
    [80, 'report', 'da'],
    [80, 'milestones', 'da'],
    [80, 'report', 'en'],
    [100, 'milestones', 'en'],
    [160, 'report', 'da'],
  ] as const)('fits %d columns (%s, %s), with colours and without', (width, shows, language) => {
    for (const colour of [false, true]) {
      for (const line of lines(nasty, { width, shows, language, colour }))
        expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  it('is cut nowhere: every word of a title is there', () => {
    const text = lines(nasty, { shows: 'milestones' }).join('').replace(/\s/g, '');
    expect(text).not.toContain('…');
    for (const { milestone: one } of judgements) expect(text).toContain(`[${one.id}]`);
    expect(text).toContain('Hjemmebesøg');
  });

  it('grows with the terminal', () => {
    expect(Math.max(...lines(nasty, { width: 140 }).map(widthOf))).toBeGreaterThan(120);
  });

  it('has colours only where they are wanted', () => {
    expect(lines(nasty).join('')).not.toContain('\u001b');
    expect(lines(nasty, { colour: true }).join('')).toContain('\u001b[31m');
  });
});

describe('milestones', () => {
  const text = (): string[] => lines({ plan, judgements, periods: [] }, { shows: 'milestones', width: 120 });

  it('tell the answer first: how many of each, the gravest first', () => {
    expect(text().slice(0, 3)).toEqual([
      'Planen',
      'Milepæle opgjort pr. 31-12-2016 (valgt med --as-of)',
      '7 milepæle: 1 ikke nået, 1 i fare, 1 nået for sent, 1 på vej, 1 nået, 1 ikke forfalden, 1 ikke vurderet',
    ]);
  });

  it('stand in that order, each with status, target, deadline, figure and n/N', () => {
    const rows = text().filter((line) => /= 100 %/.test(line));
    expect(rows.map((row) => row.slice(0, 14).trim())).toEqual([
      'ikke nået',
      'i fare',
      'nået for sent',
      'på vej',
      'nået',
      'ikke forfalden',
      'ikke vurderet',
    ]);
    for (const row of rows) expect(row).toMatch(/= 100 % +31-12-2016 +94,1 % +32\/34$/);
  });

  it('stand plan by plan where there are several, with the clock of one that goes by its own', () => {
    const other = { plan: { ...plan, id: 'other', title: { da: 'En anden', en: 'Another' } } };
    const told = lines(
      {
        plans: [
          { plan, settings: defaultSettings },
          { ...other, settings: { ...defaultSettings, clock: 'start' } },
        ],
        judgements: [judgement(), judgement({ plan: 'other', status: 'met' })],
        periods: [],
      },
      { shows: 'milestones', width: 120 },
    );
    const heads = told.filter((line) => /^(Planen|En anden|1 milepæl|De 4 måneder)/.test(line));
    expect(heads).toEqual([
      'Planen',
      '1 milepæl: 1 ikke nået',
      'En anden',
      '1 milepæl: 1 nået',
      'De 4 måneder regnes fra startdatoen.',
      'De 4 måneder regnes fra kommunens kendskab.',
    ]);
  });

  it('say what uncertain means, once, and only where one is', () => {
    expect(text().filter((line) => line.startsWith('Usikker:'))).toHaveLength(1);
    expect(lines({ plan, judgements: judgements.slice(0, 1) }).join('\n')).not.toContain('Usikker:');
  });

  it('say their deadline with the line of why where there is no room for a column', () => {
    const narrow = lines({ plan, judgements: [judgement()] }, { shows: 'milestones' }).join(' ');
    expect(narrow).toMatch(/Frist 31-12-2016\. Målet er ikke nået i 2016K4;/);
  });
});

describe('figures', () => {
  it('of one period stand on the line of their title, with bands beneath', () => {
    const [, , , ...rest] = lines({ observations: [observation(), distribution] });
    expect(rest.slice(0, 5)).toEqual([
      'Nøgletal                                   Tal      n/N  Afventer  95 %-interval',
      'Underretninger vurderet inden 24        94,1 %    32/34         1    80,9–98,4 %',
      '  timer',
      '',
      'Underretninger efter barnets alder          72                  1',
    ]);
    expect(rest[5]).toMatch(/^ {2}ufødt +2,3 % +2\/72$/);
  });

  it('of several periods stand in rows, and groups beneath their whole', () => {
    const text = lines({
      periods: [period('2016K3'), period('2016K4')],
      observations: [
        observation({ period: period('2016K3'), pending: 0 }),
        observation({ period: period('2016K3'), pending: 0, group: { by: 'team', value: 'Team Åen' } }),
        observation({ notes: [{ code: 'in-progress' }] }),
      ],
    });
    expect(text[0]).toBe('Nøgletal for 2016K3–2016K4');
    expect(text.slice(4, 9)).toEqual([
      'Underretninger vurderet inden 24 timer',
      '  2016K3                                94,1 %    32/34              80,9–98,4 %',
      '    Team Åen                            94,1 %    32/34              80,9–98,4 %',
      '  2016K4                                94,1 %    32/34         1    80,9–98,4 %',
      '  2016K4: perioden er ikke slut',
    ]);
  });

  it('show a distribution over several periods with its bands beside each other', () => {
    const text = lines({
      observations: [distribution, observation({ ...distribution, period: period('2016K3') })],
    }).join('\n');
    expect(text).toContain('Underretninger efter barnets alder, antal (%)\n');
    expect(text).toMatch(/I alt +ufødt +0–2 +3–6 +7–12 +13–17 +uoplyst\n {2}2016K4 +72 +2 \(2,3\)/);
  });

  it('say why there is no value, and what was left out', () => {
    const empty = observation({
      status: 'empty',
      reason: { code: 'all-pending' },
      summary: { value: null, interval: null },
      excluded: [{ reason: 'unclear', count: 2 }],
      pending: 4,
    });
    const text = lines({ observations: [empty] });
    expect(text[4]).toMatch(/^Underretninger vurderet inden 24 +– +4$/);
    expect(text.slice(6, 8)).toEqual([
      '  alle i perioden afventer stadig',
      '  ikke talt med: 2 uafklaret uden klokkeslæt (dagen efter)',
    ]);
  });
});

describe('the account', () => {
  it('tells where every row went, which clock was used and what to look into', () => {
    const text = lines({ ...nasty, inputs: [input], observations: [] }).join('\n');
    expect(text).toMatch(/underretninger\.csv +40 +38 +2 +2 annulleret/);
    expect(text).toContain('De 4 måneder regnes fra kommunens kendskab; for 3 af 90 undersøgelser mangler');
    expect(text).toMatch(/Hjemmebesøg +99 +underretninger\.csv linje 2/);
    expect(text).toContain('Til eftersyn i listerne');
  });

  it('warns when the lists are older than the as-of day', () => {
    const older = [{ ...input, extractedOn: day('2016-12-01') }];
    expect(lines({ inputs: older }).join(' ')).toContain('Listerne er trukket ud 01-12-2016, før opgørelsesdatoen');
    expect(lines({}).join(' ')).not.toContain('trukket ud');
  });

  it('does not show an activity type that may be free text', () => {
    const type = (name: string, count: number, cases = 5) => ({
      count,
      cases,
      places: [{ type: name, subtype: undefined, file: 0, line: 2 }],
    });
    const unknownActivityTypes = [
      type('Ring til mor på 12345678', 40),
      type('Sjælden tekst', 40, 1),
      type('Hjemmebesøg', 40),
    ] as never;
    const text = lines({ unknownActivityTypes }).join('\n');
    expect(text).not.toMatch(/Ring til|Sjælden/);
    expect(text.match(/vises ikke, kan være fritekst/g)).toHaveLength(2);
    expect(text).toContain('Hjemmebesøg');
  });
});
