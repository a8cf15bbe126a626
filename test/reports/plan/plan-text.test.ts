import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plans/load.ts';
import { demandText, figureText } from '../../../src/reports/plan/demand.ts';
import { planText } from '../../../src/reports/plan/show.ts';
import { settingLines } from '../../../src/reports/plan/settings.ts';

const plan = readPlan(
  `id: min-plan
title: { da: Min plan, en: My plan }
source: { document: Handleplan, publisher: Kommunen, published: 2026 }
period: { from: 2026-01-01 }
by: team
settings:
  clock: start
  ageBands: [{ band: 0-5, from: 0, to: 5 }, { band: 6-17, from: 6, to: 17 }]
  activityRules: [{ kind: follow-up, words: [opfølgning, status], not: [opfølgning på underretning] }]
  measureRules: [{ kind: relief, words: [weekend] }]
  ladder: [{ step: hjem, kinds: [family-treatment] }, { step: ude, kinds: [foster-care, institution] }]
  followUpGuidelines: [{ kinds: [preventive], every: { months: 3 } }, { kinds: [relief], every: { days: 42 } }]
  holidays: [{ name: Påske, from: 2026-03-28, to: 2026-04-06 }]
  budget: [{ line: hold, title: Hold, amount: 3500000, from: 2026-01-01, to: 2026-12-31, words: [hold] }]
  notMeasures: [administration]
  chainGapDays: 7
  saturdayWorks: true
  unreliableAbove: 0.05
milestones:
  - { id: by, title: Frist, page: 15, kind: target-by, indicator: investigation-within-4-months, op: '>=', target: 92.5 %, due: 2026-06-30 }
  - { id: rate, title: Sager, page: ¶ 4, kind: target-by, indicator: cases-per-caseworker, op: <=, target: 0.5, due: 2026-06-30 }
  - { id: from, title: Møder, kind: target-from, indicator: parallel-measures, op: '=', target: 0, from: 2026-08-08 }
  - { id: rises, title: Opfølgning, kind: direction, indicator: follow-ups-per-measure, direction: rising, from: 2026K1, to: 2026K4 }
  - { id: falls, title: Net, kind: baseline, indicator: follow-up-network, part: private, direction: falling, baseline: 2025, from: 2026K1, group: { by: team, value: Nord } }
  - { id: known, title: Plan, kind: reported, indicator: care-plan-on-time, parameters: { monthsBL: 2 } }
  - { id: made, title: Vejledning, kind: deliverable, due: 2026-06-30 }
  - { id: unmade, title: Vejledning, summary: Skrevet ned, kind: deliverable, done: false, note: Udsat }
  - { id: done, title: Vejledning, kind: deliverable, done: 2026-06-20 }
`,
  'plan.yml',
);

describe('a milestone of a plan', () => {
  it('is told by its demand and its deadline, whatever has become of it', () => {
    expect(plan.milestones.map((one) => demandText(one, 'da'))).toEqual([
      '≥ 92,5 %, frist 30-06-2026',
      '≤ 0,5, frist 30-06-2026',
      '= 0 %, fra 08-08-2026',
      'stigende, 2026K1–2026K4',
      'faldende i forhold til 2025, fra 2026K1',
      'opgøres',
      'leverance, frist 30-06-2026',
      'leverance, uden frist, registreret som ikke gennemført: Udsat',
      'leverance, uden frist, gennemført 20-06-2026',
    ]);
    expect(plan.milestones.slice(3, 5).map((one) => demandText(one, 'en'))).toEqual([
      'rising, 2026Q1–2026Q4',
      'falling against 2025, from 2026Q1',
    ]);
  });
  it('is told by its figure, with its part, parameters and group', () => {
    const figures = plan.milestones.flatMap((one) => (one.kind === 'deliverable' ? [] : [figureText(one, 'en')]));
    expect(figures.slice(-2)).toEqual([
      expect.stringMatching(/^[^:]+: [^:]+, team Nord only$/),
      expect.stringMatching(/^[^:]+ \(monthsBL 2\)$/),
    ]);
    expect(figureText({ indicator: 'not-built-yet', part: 'x' }, 'da')).toBe(
      'not-built-yet (kan ikke opgøres endnu): x',
    );
  });
});

it('tells every setting that a plan has of its own', () => {
  expect(settingLines(plan.settings, 'da').toSorted()).toEqual([
    '4-måneders-fristen regnes fra: startdatoen',
    'Aldersgrupper: 0-5, 6-17',
    'Budget: Hold 3.500.000 kr. (01-01-2026 – 31-12-2026)',
    'Ferier: Påske 28-03-2026 – 06-04-2026',
    'Indsatstrappe: 1 hjem (familiebehandling); 2 ude (plejefamilie, døgninstitution)',
    'Længst mellem opfølgninger: tidlig forebyggende indsats 3 måneder; aflastning eller støtteophold 42 dage',
    'Længste ophold i en kæde, dage: 7',
    'Lørdag er hverdag: ja',
    'Ord for aktiviteter: opfølgning ”opfølgning”, ”status” (– ”opfølgning på underretning”)',
    'Ord for foranstaltninger: aflastning eller støtteophold ”weekend”',
    'Usikkert over: 5,0 %',
    'Ydelser, der ikke er foranstaltninger: administration',
  ]);
});

it('shows the whole plan as text', () => {
  const presentation = { language: 'da' as const, width: 80, colour: false };
  const lines = planText({ plan, lists: ['cases', 'activities'] }, presentation).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'Min plan',
    'Plan: min-plan',
    'Kilde: Handleplan, Kommunen, 2026',
    'Periode: fra 01-01-2026',
    'Opdeles efter: team',
    'Lister: sager, aktiviteter',
  ]);
  expect(lines).toContain('9 milepæle: 6 målt, 3 leverancer');
  expect(lines).toContain('s. 15       Frist [by]');
  expect(lines).toContain('afsnit 4    Sager [rate]');
  expect(lines).toContain('            Møder [from]');
  expect(lines.slice(-8, -3)).toEqual([
    '',
    '            Vejledning [unmade]',
    '            leverance, uden frist, registreret som ikke gennemført: Udsat',
    '            Skrevet ned',
    '',
  ]);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
