import { describe, expect, it } from 'vitest';
import { atMark, linesOf, plan, withMilestone } from '../support/plans/complaints.ts';

describe('what a file says must fit together', () => {
  it.each([
    [
      'an id that stands twice',
      plan + plan.slice(plan.indexOf('  - id')),
      ['plan.yml:14:9: the milestone limit-90 stands twice'],
    ],
    [
      'a part that the indicator lacks',
      withMilestone('kind: reported, indicator: follow-up-network, part: ^privat'),
      [
        '@: the key figure follow-up-network has no part privat; expected private, professional, both; did you mean private?',
      ],
    ],
    [
      'a part of an indicator without any',
      withMilestone('kind: reported, indicator: active-cases, part: ^open'),
      ['@: the key figure active-cases has no part open'],
    ],
    [
      'a parameter that the indicator lacks',
      withMilestone('kind: reported, indicator: care-plan-on-time, parameters: { ^monthSEL: 4 }'),
      [
        '@: the key figure care-plan-on-time does not know monthSEL; expected monthsSEL, monthsBL; did you mean monthsSEL?',
      ],
    ],
    [
      'a parameter of the wrong type',
      withMilestone('kind: reported, indicator: care-plan-on-time, parameters: { monthsBL: ^three }'),
      ['@: monthsBL: found three, expected a number such as 3'],
    ],
    [
      'a parameter of an indicator without any',
      withMilestone('kind: reported, indicator: active-cases, parameters: { ^days: 3 }'),
      ['@: the key figure active-cases takes no parameters'],
    ],
    [
      'percent without the sign',
      plan.replace('0.9', '^90'),
      ['@: the target of a share lies from 0 to 1: found 90, expected 0.9 or 90 %, say'],
    ],
    [
      'a target for a distribution',
      withMilestone("kind: target-by, indicator: ^notification-age, op: '<=', target: 3, due: 2026-06-30"),
      [
        '@: the key figure notification-age is a distribution, which no target can be held against; choose a part, or kind: reported',
      ],
    ],
    [
      'a baseline that is not over when the milestone begins',
      withMilestone('kind: baseline, indicator: active-cases, direction: falling, baseline: ^2026, from: 2026K2'),
      ['@: the baseline 2026 must end before from 2026K2 begins'],
    ],
    [
      'a whole year as the baseline of what is counted quarter by quarter',
      withMilestone('kind: baseline, indicator: notifications, direction: falling, baseline: ^2025, from: 2026K1'),
      [
        '@: the baseline must be a quarter such as 2025Q4: notifications is counted up over the period, and each quarter is held against it',
      ],
    ],
    [
      'a window that ends before it begins',
      withMilestone('kind: direction, indicator: active-cases, direction: rising, from: 2026K3, to: ^2026K2'),
      ['@: from 2026K3 to 2026K2 there are no two quarters to hold against each other'],
    ],
    [
      'a window of one quarter',
      withMilestone('kind: direction, indicator: active-cases, direction: rising, from: 2026-07, to: ^2026K3'),
      ['@: from 2026-07 to 2026K3 there are no two quarters to hold against each other'],
    ],
    [
      'a baseline that is the period it is for',
      withMilestone('kind: baseline, indicator: active-cases, direction: falling, baseline: ^2026K2, from: 2026K2'),
      ['@: the baseline 2026K2 must end before from 2026K2 begins'],
    ],
    [
      'a share below nothing',
      plan.replace('0.9', '^-0.1'),
      ['@: the target of a share lies from 0 to 1: found -0.1, expected 0.9 or 90 %, say'],
    ],
    [
      'a budget line that the plan lacks',
      withMilestone('kind: reported, indicator: plan-spending, parameters: { line: ^hold-2026 }').replace(
        'clock: start',
        'budget: [{ line: hold-2025, title: Hold, amount: 100, from: 2026-01-01, to: 2026-12-31, words: [hold] }]',
      ),
      ["@: the plan's settings.budget has no line hold-2026; did you mean hold-2025?"],
    ],
  ])('%s', (_, marked, complaints) => {
    const { text, lines } = atMark(marked, complaints);
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    [
      'a baseline of a quarter for what is counted',
      'kind: baseline, indicator: notifications, direction: falling, baseline: 2025K4, from: 2026K1',
    ],
    [
      'a baseline of a year for a stock',
      'kind: baseline, indicator: active-cases, direction: falling, baseline: 2025, from: 2026K1',
    ],
    [
      'a target of 0',
      "kind: target-by, indicator: investigations-open, part: overdue, op: '=', target: 0, due: 2026-06-30",
    ],
    ['a target of 0 %', 'kind: target-by, indicator: parallel-measures, op: ≤, target: 0 %, due: 2026-06-30'],
    [
      'a share with a decimal comma',
      'kind: target-by, indicator: parallel-measures, op: ≤, target: "12,5 %", due: 2026-06-30',
    ],
    ['a window of one year', 'kind: direction, indicator: active-cases, direction: rising, from: 2026, to: 2026'],
    ['one group', 'kind: reported, indicator: active-cases, group: { by: team, value: Nord }'],
    ['a day on which nothing was done yet', 'kind: deliverable, due: 2026-06-30, done: false'],
  ])('%s is no mistake', (_, fields) => {
    expect(linesOf(withMilestone(fields))).toEqual([]);
  });
});
