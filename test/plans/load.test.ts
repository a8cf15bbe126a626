import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { UsageError } from '../../src/errors.ts';
import { builtinPlans } from '../../src/plans/builtin/index.ts';
import { builtinPlan } from '../../src/plans/index.ts';
import { readPlan } from '../../src/plans/load.ts';

const plan = `id: min-plan
title: { da: Min plan, en: My plan }
source: { document: Plan, publisher: Kommune, published: 2026-01 }
milestones:
  - id: limit-90
    title: { da: Frist, en: Limit }
    indicator: investigation-within-4-months
    kind: target-by
    op: '>='
    target: 0
    due: 2026-06-30
`;

function complaintOf(text: string): string {
  try {
    readPlan(text, 'plan.yml');
  } catch (error) {
    if (error instanceof UsageError) return error.in('en');
    throw error;
  }
  return 'no complaint';
}

describe('a plan file', () => {
  it('is read as it stands, a target of 0 too', () => {
    const [milestone] = readPlan(plan, 'plan.yml').milestones;
    expect(milestone).toMatchObject({ id: 'limit-90', kind: 'target-by', target: 0 });
  });
  it.each([
    ['a word where a number belongs', plan.replace('target: 0', 'target: none'), 'plan.yml:10:13: '],
    ['a day that the calendar lacks', plan.replace('2026-06-30', '2026-06-31'), 'plan.yml:11:10: '],
    ['an operator that is missing', plan.replace("    op: '>='\n", ''), 'plan.yml:5:5: '],
    ['an operator that is none', plan.replace("'>='", "'=>'"), 'plan.yml:9:9: '],
    ['a kind that is none', plan.replace('target-by', 'target-at'), 'plan.yml:8:11: '],
    ['a key that no kind has', `${plan}    until: 2027-01-01\n`, 'plan.yml:12:5: '],
    ['YAML that is broken', plan.replace('title: { da', 'title: { da: {'), 'plan.yml:'],
    ['an id that stands twice', plan + plan.slice(plan.indexOf('  - id')), 'plan.yml:12:9: '],
  ])('complains of %s with file, line and column', (_what, text, place) => {
    expect(complaintOf(text)).toContain(place);
  });
  it('names the nearest indicator for one that does not exist', () => {
    const wrong = plan.replace('within-4-months', 'within-4-month');
    expect(complaintOf(wrong)).toContain(
      'plan.yml:7:16: indicator: investigation-within-4-month is not known; did you mean investigation-within-4-months?',
    );
  });
});

describe('the plans that ship', () => {
  it.each(Object.keys(builtinPlans))('%s can be read, and its id is its file name', (id) => {
    expect(builtinPlan(id).id).toBe(id);
  });
  it('name the nearest for a plan that is not among them', () => {
    expect(() => builtinPlan('hvidovre-lige-mulighed')).toThrow('mente du hvidovre-lige-muligheder?');
  });
});

describe("Hvidovre's plan", () => {
  const { milestones } = builtinPlan('hvidovre-lige-muligheder');
  const byId = new Map(milestones.map((one) => [one.id, one]));

  it('holds the fixed milestones with the targets, days and pages of the document', () => {
    const told = ['investigation-limit-90', 'investigation-limit-100', 'network-meeting-80', 'sparring-50'].map(
      (id) => {
        const one = byId.get(id);
        if (one?.kind === 'target-by') return [id, one.op, one.target, isoDay(one.due), one.page];
        return one?.kind === 'target-from' ? [id, one.op, one.target, isoDay(one.from), one.page] : [id];
      },
    );
    expect(told).toEqual([
      ['investigation-limit-90', '>=', 0.9, '2016-06-30', '15'],
      ['investigation-limit-100', '=', 1, '2016-12-31', '15'],
      ['network-meeting-80', '>=', 0.8, '2016-08-08', '15'],
      ['sparring-50', '>=', 0.5, '2016-12-31', '16'],
    ]);
    const rising = byId.get('follow-ups-rising');
    expect(rising?.kind === 'direction' && [rising.from.label, rising.to.label]).toEqual(['2016K1', '2016K4']);
    const more = byId.get('notifications-0-6-rising');
    expect(more?.kind === 'baseline' && [more.baseline.label, more.from.label]).toEqual(['2015', '2016K1']);
    expect(byId.get('notification-24h')).toMatchObject({ op: '=', target: 1 });
  });
  it('gives every milestone a page, and a summary in both languages', () => {
    for (const { id, page, summary } of milestones) {
      expect([id, page === undefined, summary === undefined]).toEqual([id, false, false]);
    }
  });
});
