import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { figureOf } from '../../src/plans/figure-book.ts';
import { readPlan } from '../../src/plans/load.ts';
import type { Plan } from '../../src/plans/plan.ts';
import { observation } from '../reports/hand-made.ts';
import { write } from '../support/indicators/lists.ts';
import { day } from '../support/plans/told.ts';

// Two of three investigations in the team Nord kept their four months, one of two in Syd; all fell due in 2016K2.
const source = write({
  investigations: `
    case | aware      | start      | ended      | team
    A    | 2016-01-10 | 2016-02-01 | 2016-05-10 | Nord
    B    | 2016-01-11 | 2016-02-01 | 2016-05-11 | Nord
    C    | 2016-01-12 | 2016-02-01 | 2016-05-20 | Nord
    D    | 2016-01-13 | 2016-02-01 | 2016-05-13 | Syd
    E    | 2016-01-14 | 2016-02-01 | 2016-05-25 | Syd
  `,
});

function planOf(id: string, fields: string, settings = '{}'): Plan {
  return readPlan(
    `id: ${id}
title: Plan
source: { document: Plan, publisher: Kommune, published: 2016 }
settings: ${settings}
milestones:
  - { id: limit, title: Frist, kind: target-by, op: '>=', target: 0.6, due: 2016-06-30, ${fields} }
`,
    'plan.yml',
  );
}

function judged(...plans: readonly Plan[]) {
  const runs = plans.map((plan) => ({ plan, settings: { ...defaultSettings, ...plan.settings } }));
  const asked = { asOf: day('2016-07-01'), asOfFrom: 'option' as const, periods: [], plans: runs };
  const { judgements } = analyze({ ...source, findings: [] }, { ...asked, settings: defaultSettings });
  return judgements.map(({ plan, status, observation, why }) => {
    const { numerator, denominator } = observation?.summary ?? {};
    return [plan, status, numerator === undefined ? why.code : `${numerator}/${denominator}`];
  });
}

const limit = 'indicator: investigation-within-4-months';

describe('a milestone looks at', () => {
  it('the whole', () => {
    expect(judged(planOf('all', limit))).toEqual([['all', 'met', '3/5']]);
  });
  it('one group, whose name is compared as lists write it', () => {
    expect(judged(planOf('nord', `${limit}, group: { by: team, value: NORD }`))).toEqual([['nord', 'met', '2/3']]);
    expect(judged(planOf('syd', `${limit}, group: { by: team, value: Syd }`))).toEqual([['syd', 'missed', '1/2']]);
  });
  it('the whole and its groups, in whatever order they are asked for', () => {
    const nord = planOf('nord', `${limit}, group: { by: team, value: Nord }`);
    expect(judged(planOf('all', limit), nord, planOf('again', limit))).toEqual([
      ['all', 'met', '3/5'],
      ['nord', 'met', '2/3'],
      ['again', 'met', '3/5'],
    ]);
  });
  it('no group where the list has none of that name', () => {
    expect(judged(planOf('vest', `${limit}, group: { by: team, value: Vest }`))).toEqual([
      ['vest', 'not-evaluated', 'none-in-group'],
    ]);
  });
  it('a group without cases as that group, never as a whole without cases', () => {
    const whole = observation({ unit: 'count', parameters: { months: 6 } });
    const measured = { indicator: whole.indicator, group: { by: 'team' as const, value: 'Vest' } };
    expect(figureOf({ of: () => [whole] }, measured, whole.period, undefined)).toMatchObject({
      group: { by: 'team', value: 'Vest' },
      parameters: { months: 6 },
      unit: 'count',
      status: 'empty',
      summary: { value: null },
    });
  });
  it('nothing where its list is missing, one group or not', () => {
    const meetings = 'indicator: investigation-network-meeting';
    expect(judged(planOf('all', meetings))).toEqual([['all', 'not-evaluated', 'missing-list']]);
    expect(judged(planOf('nord', `${meetings}, group: { by: team, value: Nord }`))).toEqual([
      ['nord', 'not-evaluated', 'missing-list'],
    ]);
  });
});

describe('quarters that the lists do not reach', () => {
  // One notification a quarter.
  const { lists, files } = write({
    notifications: `
      case | received
      A    | 2017-01-10
      B    | 2017-04-10
      C    | 2017-07-10
      D    | 2017-10-10
    `,
  });
  const reaching = (extractedOn: string) => ({
    lists,
    files: files.map((file) => ({ ...file, extractedOn: day(extractedOn) })),
    findings: [],
  });
  const atMost = (target: number) =>
    readPlan(
      `id: few
title: Plan
source: { document: Plan, publisher: Kommune, published: 2017 }
milestones:
  - { id: few, title: Få, kind: target-from, indicator: notifications, op: '<=', target: ${target}, from: 2017-01-01 }
`,
      'plan.yml',
    );
  function judgedOn(asOf: string, extractedOn: string, target: number): (string | undefined)[] {
    const plans = [{ plan: atMost(target), settings: defaultSettings }];
    const asked = { asOf: day(asOf), asOfFrom: 'option' as const, periods: [], plans, settings: defaultSettings };
    const [one] = analyze(reaching(extractedOn), asked).judgements;
    return [one?.status, one?.why.code, ...(one?.steps ?? []).map(({ status }) => status)];
  }

  it('are neither kept nor missed', () => {
    const kept = ['ok', 'ok', 'ok', 'ok'];
    expect(judgedOn('2017-12-31', '2017-12-31', 1)).toEqual(['met', 'target-kept', ...kept]);
    const unknown = ['not-evaluated', 'not-evaluated'];
    expect(judgedOn('2018-06-30', '2017-12-31', 1)).toEqual([
      'not-evaluated',
      'extracted-before-period',
      ...kept,
      ...unknown,
    ]);
    expect(judgedOn('2018-06-30', '2017-12-31', 0)).toEqual(['missed', 'target-not-kept', ...kept, ...unknown]);
  });
});

describe('several plans in one run', () => {
  it('are each judged by their own settings over the same lists', () => {
    // From the start date all five have until 2016-06-01.
    const plans = [planOf('law', limit), planOf('local', limit, '{ clock: start }'), planOf('again', limit)];
    expect(judged(...plans)).toEqual([
      ['law', 'met', '3/5'],
      ['local', 'met', '5/5'],
      ['again', 'met', '3/5'],
    ]);
  });
});
