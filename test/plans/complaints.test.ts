import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { atMark, linesOf, plan, withMilestone } from '../support/plans/complaints.ts';

function budgetLine(line: string, mark: string): string {
  return `{ line: ${mark}${line}, title: Hold, amount: 100, from: 2026-01-01, to: 2026-12-31, words: [hold] }`;
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
      ['plan.yml:5:54: every: expected either months: 3 or days: 42'],
    ],
    [
      'a holiday that ends before it begins',
      plan.replace('clock: start', 'holidays: [{ name: Sommer, from: 2026-08-01, to: 2026-07-01 }]'),
      ['plan.yml:5:14: expected from that does not lie after to'],
    ],
    [
      'settings that are an empty list',
      plan.replace('settings:\n  clock: start', 'settings: []'),
      ['plan.yml:4:11: found a list, expected fields with a name and a colon'],
    ],
    [
      'settings that are a list',
      plan.replace('settings:\n  clock: start', 'settings: [clock]'),
      ['plan.yml:4:11: found a list, expected fields with a name and a colon'],
    ],
    [
      'a budget line that stands twice',
      plan.replace('clock: start', `budget: [${budgetLine('hold', '')}, ${budgetLine('hold', '^')}]`),
      ["@: line: found hold, expected a name other than the others'"],
    ],
    ['no age bands', plan.replace('clock: start', 'ageBands: ^[]'), ['@: ageBands: expected at least one']],
    [
      'two age bands of one name, whatever its case',
      plan.replace('clock: start', 'ageBands: [{ band: små, from: 0, to: 2 }, { band: ^Små, from: 3, to: 6 }]'),
      ["@: band: found Små, expected a name other than the others'"],
    ],
    [
      'an age in two bands',
      plan.replace('clock: start', 'ageBands: [{ band: a, from: 3, to: 6 }, { band: b, from: ^0, to: 3 }]'),
      ['@: from: found 0, expected an age after or before the other bands'],
    ],
    [
      'an age band within another',
      plan.replace('clock: start', 'ageBands: [{ band: a, from: 0, to: 17 }, { band: b, from: ^3, to: 6 }]'),
      ['@: from: found 3, expected an age after or before the other bands'],
    ],
    ...['unknown', 'Uoplyst', 'unborn', 'ufødt'].map((name): [string, string, string[]] => [
      `an age band called ${name}, as one of the program's`,
      plan.replace('clock: start', `ageBands: [{ band: ^${name}, from: 0, to: 17 }]`),
      [`@: band: found ${name}, expected a name that the program does not use for a band of its own`],
    ]),
    ['a ladder without steps', plan.replace('clock: start', 'ladder: ^[]'), ['@: ladder: expected at least one']],
    [
      'a step without kinds',
      plan.replace('clock: start', 'ladder: [{ step: hjem, kinds: ^[] }]'),
      ['@: kinds: expected at least one'],
    ],
    [
      "a step called as the program's own",
      plan.replace('clock: start', 'ladder: [{ step: ^unknown, kinds: [institution] }]'),
      ['@: step: found unknown, expected a name that the program does not use for a band of its own'],
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
      ['plan.yml:14:5: found a value, expected fields with a name and a colon'],
    ],
    [
      'no milestones',
      plan.slice(0, plan.indexOf('  - id')).replace('milestones:', 'milestones: []'),
      ['plan.yml:6:13: milestones: expected at least one'],
    ],
    ['an empty file', '', ['plan.yml:1:1: found nothing, expected fields with a name and a colon']],
  ])('%s', (_, marked, complaints) => {
    const { text, lines } = atMark(marked, complaints);
    expect(linesOf(text)).toEqual(lines);
  });
});

it('age bands may leave ages out and stand in any order', () => {
  const bands = '[{ band: store, from: 13, to: 17 }, { band: små, from: 0, to: 5 }, { band: mellem, from: 6, to: 11 }]';
  expect(linesOf(plan.replace('clock: start', `ageBands: ${bands}`))).toEqual([]);
});

describe('a day on which something was done', () => {
  const text = withMilestone('kind: deliverable, due: 2016-01-01, done: 2026-03-02');
  it.each<[string, string | undefined, string[]]>([
    ['yesterday is no mistake', '2026-03-03', []],
    ['today is no mistake', '2026-03-02', []],
    ['tomorrow is one', '2026-03-01', ['plan.yml:14:72: done: 2026-03-02 has not come yet']],
    ['is taken as it stands where no day is at hand', undefined, []],
  ])('%s', (_, today, lines) => {
    expect(linesOf(text, 'en', today === undefined ? undefined : parseDay(today))).toEqual(lines);
  });
});

describe('all the mistakes of a file', () => {
  it('are told of a milestone as far as can be, whatever else is wrong of it', () => {
    const wrong = withMilestone(
      'kind: baseline, indicator: follow-up-network, part: privat, direction: risng, baseline: 2025, from: 2026K1',
    );
    expect(linesOf(wrong).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'the key figure follow-up-network has no part privat; expected private, professional, both; did you mean private?',
      'direction: found risng, expected rising or falling; did you mean rising?',
    ]);
  });
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
      'plan.yml:14:11: milepælen limit-90 står to gange',
      'plan.yml:14:59: done: fandt ja, ventede en dag i kalenderen som 2026-06-30',
      'plan.yml:15:11: milepælen limit-90 står to gange',
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
