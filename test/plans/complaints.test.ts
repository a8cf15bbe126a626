import { describe, expect, it } from 'vitest';
import { UsageErrors } from '../../src/errors.ts';
import type { Language } from '../../src/model/words.ts';
import { readPlan } from '../../src/plans/load.ts';

const plan = `id: min-plan
title: { da: Min plan, en: My plan }
source: { document: Plan, publisher: Kommune, published: 2026-01 }
settings:
  clock: start
milestones:
  - id: limit-90
    title: Frist
    indicator: investigation-within-4-months
    kind: target-by
    op: '>='
    target: 0.9
    due: 2026-06-30
`;

function linesOf(text: string, language: Language = 'en'): string[] {
  try {
    readPlan(text, 'plan.yml');
  } catch (error) {
    if (error instanceof UsageErrors) return error.lines(language);
    throw error;
  }
  return [];
}

/** A text with the place of its mistake marked by ^, and the complaints with @ for that place. */
function atMark(marked: string, complaints: readonly string[]): { text: string; lines: string[] } {
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  const place = `plan.yml:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  return { text: marked.replace('^', ''), lines: complaints.map((one) => one.replace('@', place)) };
}

/** The plan with another milestone at the end. */
function withMilestone(fields: string): string {
  return `${plan}  - { id: more, title: Mere, ${fields} }\n`;
}

describe('a mistake in a plan file is told with file, line, column, what was found and what was expected', () => {
  it.each([
    ['no mistake', plan, []],
    [
      'a word where a number belongs',
      plan.replace('target: 0.9', 'target: most'),
      ['plan.yml:12:13: target: found most, expected a number, or a share such as 90 %'],
    ],
    [
      'a number without end',
      plan.replace('target: 0.9', 'target: .inf'),
      ['plan.yml:12:13: target: found null, expected a number, or a share such as 90 %'],
    ],
    [
      'a day that the calendar lacks',
      plan.replace('2026-06-30', '2026-06-31'),
      ['plan.yml:13:10: due: found 2026-06-31, expected a day of the calendar such as 2026-06-30'],
    ],
    [
      'a period that is none',
      withMilestone('kind: direction, indicator: active-cases, direction: rising, from: ^2026K5, to: 2026K4'),
      ['@: from: found 2026K5, expected a period such as 2026Q2, 2026, 2026-05 or 2026-04-01..2026-06-30'],
    ],
    [
      'an operator that is missing: none is assumed',
      plan.replace("    op: '>='\n", ''),
      ['plan.yml:7:5: the field op is missing'],
    ],
    [
      'a direction that is missing: none is assumed',
      withMilestone('kind: baseline, indicator: active-cases, baseline: 2025, from: 2026K1'),
      ['plan.yml:14:5: the field direction is missing'],
    ],
    [
      'a kind that is missing',
      plan.replace('    kind: target-by\n', ''),
      [
        'plan.yml:7:5: the field kind is missing; expected target-by, target-from, direction, baseline, reported or deliverable',
      ],
    ],
    [
      'a kind that is none',
      plan.replace('target-by', 'target-at'),
      [
        'plan.yml:10:11: kind: found target-at, expected target-by, target-from, direction, baseline, reported or deliverable; did you mean target-by?',
      ],
    ],
    [
      'an operator that is none',
      plan.replace("'>='", "'=>'"),
      ['plan.yml:11:9: op: found =>, expected >=, <=, =, >, <, ≥ or ≤'],
    ],
    [
      'a field that is misspelt',
      plan.replace('due:', 'duo:'),
      ['plan.yml:7:5: the field due is missing', 'plan.yml:13:5: unknown field duo; did you mean due?'],
    ],
    [
      'a field that nothing is near',
      `${plan}    until: 2027-01-01\n`,
      [
        'plan.yml:14:5: unknown field until; expected one of id, title, summary, page, kind, indicator, part, parameters, group, op, target, due',
      ],
    ],
    [
      'a setting that is misspelt',
      plan.replace('clock', 'clok'),
      ['plan.yml:5:3: unknown field clok; did you mean clock?'],
    ],
    [
      'a setting of the wrong type',
      plan.replace('clock: start', 'saturdayWorks: ja'),
      ['plan.yml:5:18: saturdayWorks: found ja, expected true or false'],
    ],
    [
      'an interval in two units',
      plan.replace('clock: start', 'followUpGuidelines: [{ kinds: [preventive], every: { months: 3, days: 90 } }]'),
      ['plan.yml:5:54: every: found {…}, expected either months: 3 or days: 42'],
    ],
    [
      'a holiday that ends before it begins',
      plan.replace('clock: start', 'holidays: [{ name: Sommer, from: 2026-08-01, to: 2026-07-01 }]'),
      ['plan.yml:5:14: found {…}, expected from that does not lie after to'],
    ],
    [
      'an indicator that is misspelt',
      plan.replace('within-4-months', 'within-4-month'),
      [
        'plan.yml:9:16: indicator: investigation-within-4-month is not known; did you mean investigation-within-4-months?',
      ],
    ],
    ['one language of two', plan.replace(', en: My plan', ''), ['plan.yml:2:8: the field en is missing']],
    [
      'a list where fields belong',
      plan.replace('title: Frist', 'title: [Frist]'),
      ['plan.yml:8:12: found a list, expected fields with a name and a colon'],
    ],
    [
      'a milestone that is a word',
      `${plan}  - frist\n`,
      ['plan.yml:14:5: found frist, expected fields with a name and a colon'],
    ],
    [
      'no milestones',
      plan.slice(0, plan.indexOf('  - id')).replace('milestones:', 'milestones: []'),
      ['plan.yml:6:13: milestones: found […], expected at least one'],
    ],
    ['an empty file', '', ['plan.yml:1:1: found -, expected fields with a name and a colon']],
  ])('%s', (_, marked, complaints) => {
    const { text, lines } = atMark(marked, complaints);
    expect(linesOf(text)).toEqual(lines);
  });
});

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
      ['@: to lies before from'],
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
    ['one group', 'kind: reported, indicator: active-cases, group: { by: team, value: Nord }'],
    ['a day on which nothing was done yet', 'kind: deliverable, due: 2026-06-30, done: false'],
  ])('%s is no mistake', (_, fields) => {
    expect(linesOf(withMilestone(fields))).toEqual([]);
  });
});

describe('all the mistakes of a file', () => {
  it('are told at once, a line each, in the order of the file', () => {
    const wrong = plan
      .replace('id: min-plan', 'id: Min Plan')
      .replace('clock: start', 'clock: stat')
      .replace('0.9', '90 pct')
      .concat('  - { id: limit-90, title: Igen, kind: deliverable, done: ja }\n')
      .concat('  - { id: limit-90, title: Igen, kind: reported, indicator: active-cases, part: x }\n');
    expect(linesOf(wrong, 'da')).toEqual([
      'plan.yml:1:5: id: fandt Min Plan, ventede et id som netvaerksmoede-80',
      'plan.yml:5:10: clock: fandt stat, ventede awareness eller start; mente du start?',
      'plan.yml:12:13: target: fandt 90 pct, ventede et tal, eller en andel som 90 %',
      'plan.yml:14:59: done: fandt ja, ventede en dag i kalenderen som 2026-06-30',
      'plan.yml:15:81: nøgletallet active-cases har ingen part x',
    ]);
  });
});

describe('what is no YAML', () => {
  it.each([
    ['an operator without quotation marks', plan.replace("'>='", '>='), 'plan.yml:11:', "op: '>='"],
    ['a tab', plan.replace('    title: Frist', '\ttitle: Frist'), 'plan.yml:8:', 'with a tab; use spaces'],
    [
      'a field that stands twice',
      plan.replace('  clock: start', '  clock: start\n  clock: start'),
      'plan.yml:6:3: ',
      'the field stands twice',
    ],
    ['a colon in a text', plan.replace('title: Frist', 'title: Frist: 4 måneder'), 'plan.yml:8:', 'a colon too many'],
    ['a reference that leads nowhere', plan.replace('title: Frist', 'title: *navn'), 'plan.yml:', '(*) leads nowhere'],
    ['two documents', `${plan}---\n${plan}`, 'plan.yml:', 'more than one document'],
  ])('%s', (_, text, place, said) => {
    const [line = '', ...more] = linesOf(text);
    expect([line.startsWith(place), line.includes(said), more]).toEqual([true, true, []]);
  });
});
