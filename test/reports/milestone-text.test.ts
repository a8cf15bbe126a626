import { describe, expect, it } from 'vitest';
import { MilestoneText } from '../../src/reports/milestone-text.ts';
import { day, deliverable, judgement, milestone, observation, period } from './hand-made.ts';

const danish = new MilestoneText('da');
const english = new MilestoneText('en');

const step = (label: string, met: number, all: number) =>
  observation({ period: period(label), summary: { value: met / all, numerator: met, denominator: all }, pending: 0 });

describe('what is demanded, and when', () => {
  it.each([
    [milestone({ op: '>=', target: 0.9 } as never), '≥ 90 %', 'Frist 31-12-2016.'],
    [
      milestone({ kind: 'target-from', from: day('2016-08-08'), op: '<=', target: 0.125 } as never),
      '≤ 12,5 %',
      'Fra 08-08-2016.',
    ],
    [
      milestone({ kind: 'direction', direction: 'falling', from: period('2016K1'), to: period('2016K4') } as never),
      'faldende',
      '2016K1–2016K4.',
    ],
    [milestone({ kind: 'baseline', direction: 'rising', from: period('2016K1') } as never), '> 25,0 %', 'Fra 2016K1.'],
    [milestone({ kind: 'reported', due: undefined } as never), 'opgøres', ''],
    [deliverable({ due: day('2016-06-30') }), 'leverance', 'Frist 30-06-2016.'],
  ])('%o', (one, target, due) => {
    const judged = judgement({ milestone: one, target: 0.25 });
    expect(danish.target(judged)).toBe(target);
    expect(danish.dueAndWhy(judged).startsWith(due === '' ? 'Målet' : due)).toBe(true);
  });

  it('is in kroner where the figure is', () => {
    const spent = observation({ unit: 'amount', summary: { value: 1_250_000.4 } });
    const judged = judgement({ milestone: milestone({ op: '<=', target: 1_500_000 } as never), observation: spent });
    expect([danish.target(judged), danish.figure(judged)]).toEqual(['≤ 1.500.000 kr.', '1.250.000 kr.']);
    expect(english.target(judged)).toBe('≤ 1,500,000 kr.');
  });

  it('names the direction alone where the baseline has no figure', () => {
    const rising = milestone({ kind: 'baseline', direction: 'rising', from: period('2016K1') } as never);
    expect(danish.target(judgement({ milestone: rising, target: null }))).toBe('stigende');
  });

  it('reads the unit of a figure that is not built from its target', () => {
    const why = { code: 'indicator-not-built' };
    const unbuilt = observation({ status: 'not-evaluated', reason: why, summary: { value: null } });
    const said = (target: number): string =>
      danish.target(judgement({ milestone: milestone({ target }), observation: unbuilt, why }));
    expect([said(1), said(10)]).toEqual(['= 100 %', '= 10']);
    expect(danish.figure(judgement({ observation: unbuilt, why }))).toBe('');
  });
});

describe('why', () => {
  it('says the verdict with its period', () => {
    const judged = judgement({ observation: step('2016K4', 90, 100), steps: [step('2016K4', 90, 100)] });
    expect(danish.why(judged)).toBe('Målet er ikke nået i 2016K4.');
    expect(english.why(judged)).toBe('The target is not met in 2016Q4.');
  });

  it('shows the way there where more than one period was looked at', () => {
    const steps = [step('2016K1', 30, 100), step('2016K2', 40, 100)];
    const judged = judgement({
      why: { code: 'turned', args: { period: '2016K2' } },
      observation: steps[1] as never,
      steps,
    });
    expect(danish.why(judged)).toBe('Udviklingen vendte i 2016K2; 2016K1 30,0 %, 2016K2 40,0 %.');
  });

  it('says of a period without a figure that there is none', () => {
    const none = (label: string, status: 'empty' | 'not-evaluated') =>
      observation({ period: period(label), status, summary: { value: null }, pending: 0 });
    const steps = [none('2016K1', 'empty'), none('2016K2', 'not-evaluated'), step('2016K3', 40, 100)];
    const judged = judgement({
      why: { code: 'turned', args: { period: '2016K3' } },
      observation: steps[2] as never,
      steps,
    });
    expect(danish.why(judged)).toBe('Udviklingen vendte i 2016K3; 2016K1 ingen, 2016K2 ikke vurderet, 2016K3 40,0 %.');
    const silent = judgement({ observation: steps[2] as never, steps: steps.slice(0, 2) });
    expect(danish.why(silent)).toBe('Målet er ikke nået i 2016K3.');
  });

  it('shows between which values it may end', () => {
    const open = observation({ summary: { value: 0.9, numerator: 90, denominator: 100 }, pending: 10 });
    const judged = judgement({ observation: open, steps: [open], bounds: { lowest: 90 / 110, highest: 100 / 110 } });
    expect(danish.why(judged)).toBe(
      'Målet er ikke nået i 2016K4; kan ende mellem 81,8 % og 90,9 %, når de 10, der afventer, er afgjort.',
    );
    const { bounds: _, ...unbounded } = judged;
    expect(danish.why(unbounded)).toBe('Målet er ikke nået i 2016K4; 10 afventer.');
  });

  it('shows the interval of fewer than 50, and says when it holds the target on both sides', () => {
    expect(danish.why(judgement())).toContain('95 %-interval 80,9–98,4 %');
    expect(danish.why(judgement())).not.toContain('usikker');
    expect(danish.why(judgement({ uncertain: true }))).toContain('usikker, 95 %-interval 80,9–98,4 %');
    const many = observation({ summary: { value: 0.9, numerator: 45, denominator: 50, interval: [0.78, 0.96] } });
    expect(danish.why(judgement({ observation: many, steps: [many] }))).not.toContain('interval');
  });

  it('carries the notes of the figure', () => {
    const noted = observation({ notes: [{ code: 'clock-fallback', args: { count: 3 } }] });
    expect(danish.why(judgement({ observation: noted }))).toContain('3 regnet fra startdatoen');
  });

  it('shows more decimals where one would hide the miss', () => {
    const near = observation({ summary: { value: 0.8996, numerator: 2249, denominator: 2500 }, pending: 0 });
    const judged = judgement({
      milestone: milestone({ op: '>=', target: 0.9 } as never),
      target: 0.9,
      observation: near,
    });
    expect(danish.figure(judged)).toBe('89,96 %');
    expect(danish.ratio(judged)).toBe('2249/2500');
  });
});

describe('a deliverable', () => {
  const said = (code: string, more: object): string => {
    const { observation: _, ...judged } = judgement({ milestone: deliverable(more), why: { code }, steps: [] });
    return danish.why(judged);
  };

  it.each([
    ['delivered', { done: day('2016-06-20') }, 'Gennemført 20-06-2016.'],
    [
      'delivered-late',
      { done: day('2016-07-20'), note: 'vedtaget i udvalget' },
      'Gennemført 20-07-2016, efter fristen; vedtaget i udvalget.',
    ],
    ['not-due-yet', { due: day('2016-12-31') }, 'Fristen er ikke overskredet.'],
    ['not-due-yet', {}, 'Har ingen frist, og intet er registreret.'],
    ['not-delivered', { done: false }, 'Registreret som ikke gennemført.'],
    [
      'delivered-later',
      { due: day('2016-01-01'), done: day('2016-06-01') },
      'Endnu ikke gennemført på opgørelsesdatoen; registreret som gennemført 01-06-2016.',
    ],
    ['not-recorded', {}, 'Planen har ingen registrering af, om det er gennemført.'],
  ])('%s', (code, more, text) => {
    expect(said(code, more)).toBe(text);
  });
});
