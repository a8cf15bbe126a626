import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/settings.ts';
import { json } from '../../src/reports/json.ts';
import { day, deliverable, input, judgement, milestone, observation, period, plan, report } from './hand-made.ts';

interface Parsed extends Readonly<Record<string, unknown>> {
  readonly observations: readonly object[];
  readonly milestones: readonly object[];
  readonly findings: readonly object[];
}

function parsed(said: Parameters<typeof report>[0] = {}): Parsed {
  return JSON.parse(json(report(said))) as Parsed;
}

const keysOf = (of: object | undefined): string[] => Object.keys(of ?? {});

describe('JSON, version 1: the keys and their order are a contract', () => {
  it('of the whole', () => {
    expect(keysOf(parsed()).join(' ')).toBe(
      'schemaVersion tool asOf asOfFrom audience publication plan plans settings asked inputs rows definitions observations milestones findings unknownActivityTypes',
    );
  });

  it('of the frame: days in ISO, the plan by its id or null', () => {
    const { schemaVersion, tool, asOf, asOfFrom, plan: none, settings } = parsed();
    expect({ schemaVersion, asOf, asOfFrom, none, settings }).toEqual({
      schemaVersion: 1,
      asOf: '2016-12-31',
      asOfFrom: 'option',
      none: null,
      settings: JSON.parse(JSON.stringify(defaultSettings)) as object,
    });
    expect(tool).toMatchObject({ name: 'dubu-kpi' });
    expect(parsed({ plan })['plan']).toBe('a-plan');
  });

  it('of several plans: each by its id, title and settings, the first also as the plan', () => {
    const other = { plan: { ...plan, id: 'other' }, settings: { ...defaultSettings, clock: 'start' as const } };
    const { plan: first, plans } = parsed({ plans: [{ plan, settings: defaultSettings }, other] });
    expect(first).toBe('a-plan');
    expect(plans).toMatchObject([
      { id: 'a-plan', title: plan.title, settings: { clock: 'awareness' } },
      { id: 'other', title: plan.title, settings: { clock: 'start' } },
    ]);
  });

  it('of the settings: all of them, days in ISO', () => {
    const budget = [
      { line: 'a', title: plan.title, amount: 1, from: day('2016-01-01'), to: day('2016-12-31'), words: [] },
    ];
    const holidays = [{ name: 'jul', from: day('2016-12-24'), to: day('2016-12-26') }];
    expect(parsed({ settings: { ...defaultSettings, budget, holidays } })['settings']).toMatchObject({
      clock: 'awareness',
      ageBands: defaultSettings.ageBands,
      unreliableAbove: 0.1,
      holidays: [{ name: 'jul', from: '2016-12-24', to: '2016-12-26' }],
      budget: [{ line: 'a', from: '2016-01-01', to: '2016-12-31' }],
    });
  });

  it('of the definitions: each indicator once, with what tells a changed one', () => {
    const { definitions } = parsed({ observations: [observation(), observation()], judgements: [judgement()] });
    expect(definitions).toMatchObject([
      {
        indicator: 'notification-assessed-24h',
        version: 1,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        basis: [{ act: 'SEL' }, { act: 'BL' }],
      },
    ]);
  });

  it('of an input', () => {
    expect(parsed()['inputs']).toEqual([
      {
        file: 'underretninger.csv',
        list: 'notifications',
        encoding: 'utf-8',
        delimiter: ';',
        rowsRead: 40,
        rowsUsed: 38,
        rowsLeftOut: [{ reason: 'cancelled', count: 2 }],
        extractedOn: '2017-01-02',
        sha256: input.sha256,
      },
    ]);
  });

  it('of a figure', () => {
    const [figure] = parsed().observations;
    expect(keysOf(figure).join(' ')).toBe(
      'indicator part parameters group period from to inProgress status hidden reason reasonCode reasonArgs unit value numerator denominator pending interval excluded notes account mergeable',
    );
    expect(figure).toMatchObject({
      indicator: 'notification-assessed-24h',
      part: null,
      group: null,
      period: '2016K4',
      from: '2016-10-01',
      to: '2016-12-31',
      inProgress: false,
      status: 'ok',
      reason: null,
      unit: 'share',
      value: 32 / 34,
      numerator: 32,
      denominator: 34,
      pending: 1,
      interval: [0.809, 0.984],
      account: { list: 'notifications', rows: 40, counted: 34, pending: 1, outsidePeriod: 3, excluded: [] },
    });
  });

  it('of a milestone', () => {
    const [one] = parsed({ judgements: [judgement()] }).milestones;
    expect(keysOf(one).join(' ')).toBe(
      'plan milestone kind title page indicator part parameters group op target direction due from to baseline done note period value numerator denominator pending status hidden reason reasonCode why uncertain bounds steps',
    );
    expect(one).toMatchObject({
      plan: 'a-plan',
      milestone: 'notification-24h',
      indicator: 'notification-assessed-24h',
      op: '=',
      target: 1,
      due: '2016-12-31',
      period: '2016K4',
      value: 32 / 34,
      numerator: 32,
      denominator: 34,
      status: 'missed',
      why: { code: 'target-missed', text: 'the target is not met in 2016Q4' },
      steps: [{ period: '2016K4', value: 32 / 34, numerator: 32, denominator: 34, status: 'ok' }],
    });
  });
});

describe('a value that does not exist', () => {
  it('is null, with a status and a reason in words', () => {
    const figure = observation({
      status: 'not-evaluated',
      reason: { code: 'missing-list', args: { list: 'investigations' } },
      summary: { value: null },
      account: null,
    });
    expect(parsed({ observations: [figure] }).observations[0]).toMatchObject({
      status: 'not-evaluated',
      reason: 'the list investigations is missing',
      reasonCode: 'missing-list',
      value: null,
      numerator: null,
      interval: null,
      account: null,
    });
  });

  it('of an indicator that is not built stands as a milestone all the same, without a period', () => {
    const figure = observation({
      status: 'not-evaluated',
      reason: { code: 'indicator-not-built' },
      summary: { value: null },
    });
    const judged = judgement({
      status: 'not-evaluated',
      why: { code: 'indicator-not-built' },
      observation: figure,
      target: null,
      steps: [figure],
    });
    expect(parsed({ judgements: [judged] }).milestones[0]).toMatchObject({
      status: 'not-evaluated',
      reason: 'indicator not built yet',
      reasonCode: 'indicator-not-built',
      target: 1,
      period: null,
      value: null,
      steps: [],
    });
  });
});

describe('what a unit has beside', () => {
  it('a distribution has its bands, all of them, and its total as value', () => {
    const bands = [
      { band: '0-2', count: 3, share: 0.75 },
      { band: '3-6', count: 0, share: 0 },
      { band: 'unknown', count: 1, share: 0.25 },
    ];
    const figure = observation({ unit: 'distribution', summary: { value: 4, denominator: 4, bands } });
    expect(parsed({ observations: [figure] }).observations[0]).toMatchObject({ value: 4, denominator: 4, bands });
  });

  it('notifications have children beside their number', () => {
    const figure = observation({ unit: 'count', summary: { value: 29, children: 27 } });
    expect(parsed({ observations: [figure] }).observations[0]).toMatchObject({ value: 29, children: 27 });
  });
});

describe('milestones of each kind', () => {
  it.each([
    [
      milestone({ kind: 'target-from', from: day('2016-08-08'), due: undefined } as never),
      { kind: 'target-from', from: '2016-08-08', due: null, op: '=', target: 1 },
    ],
    [
      milestone({ kind: 'direction', direction: 'rising', from: period('2016K1'), to: period('2016K4') } as never),
      { kind: 'direction', direction: 'rising', from: '2016K1', to: '2016K4' },
    ],
    [
      milestone({ kind: 'baseline', direction: 'rising', from: period('2016K1'), baseline: period('2015') } as never),
      { kind: 'baseline', direction: 'rising', from: '2016K1', baseline: '2015' },
    ],
    [
      deliverable({ due: day('2016-06-30'), done: day('2016-06-20'), note: 'vedtaget' }),
      { kind: 'deliverable', due: '2016-06-30', done: '2016-06-20', note: 'vedtaget', indicator: null, op: null },
    ],
    [deliverable({ done: false }), { kind: 'deliverable', due: null, done: false, note: null }],
  ])('%o', (one, expected) => {
    expect(parsed({ judgements: [judgement({ milestone: one })] }).milestones[0]).toMatchObject(expected);
  });
});

describe('findings', () => {
  it('are grouped, with their first places and no part of a cell', () => {
    const findings = [2, 3, 5, 8].map((line) => ({ code: 'invalid-date', at: { file: 'sager.csv', line } }));
    expect(parsed({ findings }).findings[0]).toMatchObject({
      code: 'invalid-date',
      count: 4,
      places: [
        { file: 'sager.csv', line: 2 },
        { file: 'sager.csv', line: 3 },
        { file: 'sager.csv', line: 5 },
      ],
    });
  });
});

it('tells no number of pending cases of a figure that was not evaluated: 0 would say that none is', () => {
  const reason = { code: 'missing-list', args: { list: 'cases' } };
  const none = observation({ status: 'not-evaluated', reason, summary: { value: null }, pending: 0, account: null });
  const { observations } = JSON.parse(json(report({ observations: [none, observation({ pending: 0 })] }))) as {
    observations: { pending: number | null; hidden: string[] }[];
  };
  expect(observations.map(({ pending, hidden }) => [pending, hidden])).toEqual([
    [null, []],
    [0, []],
  ]);
});
