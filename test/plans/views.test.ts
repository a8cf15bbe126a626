import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../src/indicators/index.ts';
import { builtinPlan } from '../../src/plans/index.ts';
import type { Milestone } from '../../src/plans/plan.ts';

function figureOf(milestone: Milestone): string {
  if (milestone.kind !== 'reported') throw new Error(`${milestone.id} is no figure to report`);
  return milestone.part === undefined ? milestone.indicator : `${milestone.indicator}: ${milestone.part}`;
}

describe('Indsatstrappens Nøgletal', () => {
  const { milestones } = builtinPlan('indsatstrappen');

  it('are the twelve, in their order, the second from both its sides', () => {
    expect(milestones.map((one) => `${one.page} ${figureOf(one)}`)).toEqual([
      '1 placements: institution',
      '2 institution-duration',
      '2 institution-duration: ongoing',
      '3 placements: foster-care',
      '4 placements: network-foster-care',
      '5 home-based-measures',
      '6 active-measures: preventive',
      '7 institution-step-down',
      '8 ladder-moves: home-based-up',
      '9 ladder-moves: home-based-down',
      '10 active-measures: preventive-growth',
      '11 measure-spending',
      '12 follow-ups-per-measure',
    ]);
  });
});

describe('the management information of a quarter', () => {
  const { milestones } = builtinPlan('ledelsesinformation');

  it('is cases, notifications, investigations, talks and plans', () => {
    expect(milestones.map(figureOf)).toEqual([
      'active-cases',
      'cases-per-caseworker',
      'notifications',
      'notification-outcome',
      'investigations-open',
      'investigations-open: overdue',
      'investigation-child-talk',
      'care-plan-on-time',
    ]);
  });
});

describe.each(['indsatstrappen', 'ledelsesinformation'])('%s', (id) => {
  it('names figures that there are', () => {
    for (const milestone of builtinPlan(id).milestones) {
      const [indicator = '', part] = figureOf(milestone).split(': ');
      const parts = indicatorById(indicator)?.figures.map((figure) => figure.part);
      expect([milestone.id, parts?.includes(part)]).toEqual([milestone.id, true]);
    }
  });
});

describe("Hvidovre's follow-up of § 11, stk. 3 courses", () => {
  it('is judged by an interval, which its summary says is not the document’s own', () => {
    const { settings, milestones } = builtinPlan('hvidovre-lige-muligheder');
    expect(settings.followUpGuidelines).toEqual([{ kinds: ['preventive'], every: { months: 3 } }]);
    const milestone = milestones.find(({ id }) => id === 'preventive-follow-up-100');
    expect(milestone?.summary?.da).toContain('Planen nævner intet interval');
  });
});
