import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { publish } from '../../src/privacy/index.ts';
import { MilestoneText } from '../../src/reports/milestone-text.ts';
import { judgement, milestone, observation, period, plan, report } from './hand-made.ts';

function share(met: number, of: number): Observation {
  return observation({
    indicator: 'investigation-network-meeting',
    summary: { value: met / of, numerator: met, denominator: of, interval: [0.111, 0.999] },
    pending: 0,
    account: { list: 'investigations', rows: of + 20, counted: of, pending: 0, outsidePeriod: 20, excluded: [] },
  });
}

/** Neither those with a meeting nor those without are few. */
const plain = share(21, 45);

describe('what a milestone is held against, an earlier figure', () => {
  const before = period('2015');
  const kind = { kind: 'baseline', direction: 'rising', baseline: before, from: period('2016K1') } as never;

  /** The target in words, where the figure of 2015 is so many of so many, or is not in the report at all. */
  function target(baseline: Observation | undefined, newest = plain): string {
    const value = baseline?.summary.value ?? 0.5;
    const one = judgement({ milestone: milestone(kind), observation: newest, steps: [newest], target: value });
    const history = { steps: [newest], control: undefined, ...(baseline && { baseline }) };
    const whole = report({
      plan,
      judgements: [{ ...one, status: 'met', why: { code: 'better-than-baseline' } }],
      observations: [],
      history: () => ({ quarters: [], milestones: [history], figures: [], ages: [] }),
    });
    const [judged] = publish(whole, { minCell: 5 }).judgements;
    return judged === undefined ? '' : new MilestoneText('da').target(judged);
  }

  const in2015 = (met: number, of: number): Observation => ({
    ...share(met, of),
    period: before,
  });

  it('is shown where that figure could be, and else hidden', () => {
    expect(target(in2015(40, 100))).toBe('> 40,0 %');
    expect(target(in2015(3, 100))).toBe('> skjult');
    expect(target(undefined)).toBe('> skjult');
  });

  it('is not found by the verdict', () => {
    // Of 8 in 2015 one is few. That 6 of 30 are better would tell that it was one: 2 of 8 are more than 6 of 30.
    const few = in2015(1, 8);
    const newest = share(6, 30);
    const one = judgement({ milestone: milestone(kind), observation: newest, steps: [newest], target: 1 / 8 });
    const history = { steps: [newest], control: undefined, baseline: few };
    const whole = report({
      plan,
      judgements: [{ ...one, status: 'met', why: { code: 'better-than-baseline' } }],
      observations: [few, newest],
      history: () => ({ quarters: [], milestones: [history], figures: [], ages: [] }),
    });
    const { judgements: judged, observations } = publish(whole, { minCell: 5 });
    expect(observations.map(({ summary }) => [summary.numerator, summary.denominator])).toEqual([
      [null, 8],
      [6, 30],
    ]);
    expect(judged.map(({ status }) => status)).toEqual(['hidden']);
  });

  it('is hidden where it is that of a group and few', () => {
    const inNord = (one: Observation): Observation => ({ ...one, group: { by: 'team', value: 'Nord' } });
    expect(target(inNord(in2015(40, 100)), inNord(plain))).toBe('> 40,0 %');
    expect(target(inNord(in2015(3, 100)), inNord(plain))).toBe('> skjult');
  });
});
