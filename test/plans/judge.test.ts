import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../src/plans/plan.ts';
import { day, judge, period, type Told } from '../support/plans/told.ts';

const title = { da: 'Milepæl', en: 'Milestone' };

describe('a target by a day', () => {
  const milestone: Milestone = {
    id: 'limit',
    title,
    indicator: 'told',
    kind: 'target-by',
    op: '>=',
    target: 0.9,
    due: day('2016-06-30'),
  };
  const status = (told: Told, asOf: string): string => judge(milestone, told, asOf).status;

  it('is met at exactly the target, on the quarter that ends on the due day', () => {
    const is = judge(milestone, { '2016K2': '36/40' }, '2016-06-30');
    expect([is.status, is.observation?.period.label, is.target]).toEqual(['met', '2016K2', 0.9]);
  });
  it('is missed one case below', () => {
    expect(status({ '2016K2': '35/40' }, '2016-12-31')).toBe('missed');
  });
  it('is met late when a later whole quarter reaches it, and stays so', () => {
    const is = judge(milestone, { '2016K2': '35/40', '2016K3': '38/40', '2016K4': '30/40' }, '2016-12-31');
    expect([is.status, is.observation?.period.label, is.why]).toEqual([
      'met-late',
      '2016K2',
      { code: 'target-held-late', args: { period: '2016K3' } },
    ]);
    expect(status({ '2016K2': '35/40', '2016K3': '38/40' }, '2016-09-29')).toBe('missed');
  });
  it('is judged on the part of a quarter up to a due day within it', () => {
    const within = { ...milestone, due: day('2016-05-15') };
    expect(judge(within, { '2016-04-01..2016-05-15': '9/10' }, '2016-05-15').status).toBe('met');
  });
  it('before the due day follows the newest whole quarter', () => {
    expect(status({ '2016K1': '9/10' }, '2016-05-01')).toBe('on-track');
    expect(status({ '2016K1': '8/10' }, '2016-05-01')).toBe('at-risk');
    expect(status({}, '2016-05-01')).toBe('not-due');
    expect(status({ '2016K1': '9/10' }, '2016-03-31')).toBe('on-track');
    expect(status({ '2016K1': 'unjudged' }, '2016-05-01')).toBe('not-evaluated');
  });
  it('is at risk before it is due when even the best outcome of the open cases falls short', () => {
    const lost = judge(milestone, { '2016K1': '10/10', '2016K2': '15/20 +10' }, '2016-05-01');
    expect([lost.status, lost.why.code]).toEqual(['at-risk', 'out-of-reach']);
    expect(lost.bounds).toEqual({ lowest: 15 / 30, highest: 25 / 30 });
    // 27 of 30 is exactly 90 %: still within reach.
    expect(status({ '2016K1': '10/10', '2016K2': '17/20 +10' }, '2016-05-01')).toBe('on-track');
  });
  it('stays open on the due day while its last cases can decide either way', () => {
    const is = judge(milestone, { '2016K2': '36/40 +1' }, '2016-06-30');
    expect([is.status, is.why.code]).toEqual(['on-track', 'still-open']);
    expect(judge(milestone, { '2016K2': '35/39 +1' }, '2016-06-30').status).toBe('at-risk');
    expect(judge(milestone, { '2016K2': '39/40 +1' }, '2016-06-30').status).toBe('met');
  });
  it('is not evaluated without cases, without its list, or when the figure is unreliable', () => {
    expect(status({}, '2016-06-30')).toBe('not-evaluated');
    expect(judge(milestone, { '2016K2': 'missing' }, '2016-06-30').why.code).toBe('missing-list');
    const doubtful = judge(milestone, { '2016K2': '40/40 unreliable' }, '2016-06-30');
    expect([doubtful.status, doubtful.why.code]).toEqual(['not-evaluated', 'unreliable']);
  });
  it('says so when its interval holds the target on both sides', () => {
    expect(judge(milestone, { '2016K2': '36/40' }, '2016-06-30').uncertain).toBe(true);
    // 34/40 = 0.85: the told interval ends exactly at the target, 38/40: it begins at 0.85.
    expect(judge(milestone, { '2016K2': '33/40' }, '2016-06-30').uncertain).toBe(false);
    expect(judge(milestone, { '2016K2': '40/40' }, '2016-06-30').uncertain).toBe(false);
  });
  it('works with every operator, a target of 0 among them', () => {
    const zero: Milestone = { ...milestone, op: '=', target: 0 };
    expect(judge(zero, { '2016K2': '0/12' }, '2016-06-30').status).toBe('met');
    expect(judge(zero, { '2016K2': '1/12' }, '2016-06-30').status).toBe('missed');
    const most: Milestone = { ...milestone, op: '<=', target: 0.1 };
    expect(judge(most, { '2016K2': '1/10' }, '2016-06-30').status).toBe('met');
    expect(judge(most, { '2016K2': '2/10' }, '2016-06-30').status).toBe('missed');
    expect(judge({ ...milestone, op: '>' }, { '2016K2': '36/40' }, '2016-06-30').status).toBe('missed');
    expect(judge({ ...milestone, op: '<' }, { '2016K2': '36/40' }, '2016-06-30').status).toBe('missed');
    // For a limit from above, the lowest possible share decides whether it is lost.
    expect(judge(most, { '2016K1': '0/10', '2016K2': '5/10 +10' }, '2016-05-01').why.code).toBe('out-of-reach');
  });
});

describe('a target from a day on', () => {
  const milestone: Milestone = {
    id: 'meetings',
    title,
    indicator: 'told',
    kind: 'target-from',
    op: '>=',
    target: 0.8,
    from: day('2016-08-08'),
  };
  const first = '2016-08-08..2016-09-30';

  it('is first judged from that day to the end of its quarter', () => {
    const is = judge(milestone, { [first]: '8/10' }, '2016-09-30');
    expect([is.status, is.observation?.period.label]).toEqual(['met', first]);
  });
  it('must hold in every period from then on', () => {
    expect(judge(milestone, { [first]: '8/10', '2016K4': '9/10' }, '2016-12-31').status).toBe('met');
    const failed = judge(milestone, { [first]: '7/10', '2016K4': '9/10' }, '2016-12-31');
    expect([failed.status, failed.observation?.period.label]).toEqual(['missed', first]);
    expect(judge(milestone, { [first]: '8/10', '2016K4': '7/10' }, '2016-12-31').status).toBe('missed');
  });
  it('is not due before the day, and on track or at risk while its first period runs', () => {
    expect(judge(milestone, {}, '2016-08-07').status).toBe('not-due');
    expect(judge(milestone, { '2016-08-08..2016-08-31': '8/10' }, '2016-08-31').status).toBe('on-track');
    expect(judge(milestone, { '2016-08-08..2016-08-31': '7/10' }, '2016-08-31').status).toBe('at-risk');
  });
  it('lets a quarter without cases pass, but not one that could not be evaluated', () => {
    expect(judge(milestone, { [first]: '8/10' }, '2016-12-31').status).toBe('met');
    expect(judge(milestone, { [first]: '8/10', '2016K4': 'missing' }, '2016-12-31').status).toBe('not-evaluated');
    const unjudged = judge(milestone, { [first]: '8/10', '2016K4': 'unjudged' }, '2016-12-31');
    expect([unjudged.status, unjudged.why.code]).toEqual(['not-evaluated', 'none-judged']);
    expect(judge(milestone, {}, '2016-12-31').status).toBe('not-evaluated');
    // Of two quarters one had cases.
    expect(judge(milestone, { [first]: '7/10' }, '2016-12-31').why.args).toEqual({ period: first, count: 1, of: 1 });
  });
});

const over = (...values: string[]): Told => Object.fromEntries(values.map((value, at) => [`2016K${at + 1}`, value]));

describe('a direction over a window', () => {
  const milestone: Milestone = {
    id: 'rising',
    title,
    indicator: 'told',
    kind: 'direction',
    direction: 'rising',
    from: period('2016K1'),
    to: period('2016K4'),
  };

  it('is met when no quarter goes against it and the last is better than the first', () => {
    expect(judge(milestone, over('0.5', '0.5', '0.6', '0.6'), '2016-12-31').status).toBe('met');
    expect(judge(milestone, over('0.5', '0.5', '0.5', '0.5'), '2016-12-31').status).toBe('missed');
    const turned = judge(milestone, over('0.5', '0.7', '0.6', '0.8'), '2016-12-31');
    expect([turned.status, turned.why]).toEqual(['missed', { code: 'turned', args: { period: '2016K3' } }]);
  });
  it('falls as it rises', () => {
    const falling: Milestone = { ...milestone, direction: 'falling' };
    expect(judge(falling, over('0.6', '0.5', '0.5', '0.4'), '2016-12-31').status).toBe('met');
    expect(judge(falling, over('0.6', '0.5', '0.5', '0.6'), '2016-12-31').status).toBe('missed');
  });
  it('is on track or at risk while the window is open, and not due before its first quarter has ended', () => {
    expect(judge(milestone, over('0.5', '0.5'), '2016-06-30').status).toBe('on-track');
    expect(judge(milestone, over('0.5', '0.4'), '2016-06-30').status).toBe('at-risk');
    expect(judge(milestone, over('0.5'), '2016-03-30').status).toBe('not-due');
  });
  it('is not evaluated when a quarter has no figure', () => {
    expect(judge(milestone, { '2016K1': '0.5', '2016K2': '0.6', '2016K4': '0.7' }, '2016-12-31').status).toBe(
      'not-evaluated',
    );
  });
});

describe('better than a baseline', () => {
  const milestone: Milestone = {
    id: 'more',
    title,
    indicator: 'told',
    kind: 'baseline',
    direction: 'rising',
    baseline: period('2015'),
    from: period('2016K1'),
  };

  it('holds the newest whole quarter against the baseline', () => {
    const is = judge(milestone, { '2015': '30/100', '2016K1': '5/20', '2016K2': '7/20' }, '2016-08-01');
    expect([is.status, is.observation?.period.label, is.target]).toEqual(['met', '2016K2', 0.3]);
    expect(judge(milestone, { '2015': '30/100', '2016K1': '6/20' }, '2016-03-31').status).toBe('missed');
  });
  it('is not evaluated without a baseline, and not due before the first quarter has ended', () => {
    expect(judge(milestone, { '2016K1': '6/20' }, '2016-03-31').why.code).toBe('no-baseline');
    expect(judge(milestone, { '2015': '30/100' }, '2016-03-30').status).toBe('not-due');
  });
  it('names what the lists lack, and not the year before, where nothing can be evaluated', () => {
    const is = judge(milestone, { '2015': 'missing', '2016K1': 'missing', '2016K2': 'missing' }, '2016-08-01');
    expect([is.status, is.why.code]).toEqual(['not-evaluated', 'missing-list']);
  });
});

describe('a deliverable', () => {
  const milestone = { id: 'guidelines', title, kind: 'deliverable', due: day('2016-06-30') } as const;

  it('is what the plan file records, as far as was known on the day', () => {
    const done = { ...milestone, done: day('2016-06-30') };
    expect(judge(done, {}, '2016-12-31').status).toBe('met');
    expect(judge(done, {}, '2016-06-29').status).toBe('not-due');
    expect(judge({ ...milestone, done: day('2016-07-01') }, {}, '2016-12-31').status).toBe('met-late');
    expect(judge({ ...milestone, done: day('2016-07-01') }, {}, '2016-06-29').status).toBe('not-due');
    expect(judge({ ...milestone, done: false }, {}, '2016-06-30').status).toBe('missed');
  });
  it('says of what was done after the as-of day that it was done later, and not that it was not', () => {
    const late = { ...milestone, done: day('2016-09-01') };
    const { status, why } = judge(late, {}, '2016-08-31');
    expect({ status, why }).toEqual({ status: 'missed', why: { code: 'delivered-later' } });
    const endless = { id: 'x', title, kind: 'deliverable' } as const;
    expect(judge({ ...endless, done: day('2016-09-01') }, {}, '2016-08-31').why.code).toBe('delivered-later');
    expect(judge({ ...endless, done: false }, {}, '2016-08-31').why.code).toBe('not-delivered');
    expect(judge({ ...milestone, done: false }, {}, '2016-08-31').why.code).toBe('not-delivered');
  });
  it('is never guessed', () => {
    expect(judge(milestone, {}, '2016-06-29').status).toBe('not-due');
    expect(judge(milestone, {}, '2016-06-30').status).toBe('not-evaluated');
    expect(judge({ ...milestone, done: false }, {}, '2016-07-01').status).toBe('missed');
    expect(judge({ id: 'x', title, kind: 'deliverable' }, {}, '2030-01-01').status).toBe('not-due');
  });
});

describe('a figure to be reported', () => {
  const milestone: Milestone = { id: 'known', title, indicator: 'told', kind: 'reported', due: day('2016-11-30') };

  it('is met once there is a figure', () => {
    expect(judge(milestone, { '2016K3': '1/3' }, '2016-12-30').status).toBe('met');
    expect(judge(milestone, {}, '2016-11-29').status).toBe('not-due');
    expect(judge(milestone, {}, '2016-11-30').status).toBe('not-evaluated');
  });
});
