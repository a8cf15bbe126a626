import { expect, it } from 'vitest';
import { evaluate } from '../../../src/indicators/engine/evaluate.ts';
import { investigationWithin4Months } from '../../../src/indicators/investigation-within-4-months.ts';
import { knowledgeOf } from '../../../src/knowledge/index.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../../support/indicators/heads.ts';
import { write } from '../../support/indicators/lists.ts';
import { testIndicator } from '../../support/indicators/tester.ts';

testIndicator(investigationWithin4Months, {
  'a date that could not be read where nobody reads it is no matter': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | born       | aware      | ended      | preliminary | outcome
      A    | unreadable | 2016-01-10 | 2016-05-01 | unreadable  | met
    `,
    gives: { status: 'ok' },
  },
  'one in ten that lack what it takes is still relied on': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-01-10 | 2016-05-01 | met
      B    | 2016-01-10 | 2016-05-01 | met
      C    | 2016-01-10 | 2016-05-01 | met
      D    | 2016-01-10 | 2016-05-01 | met
      E    | 2016-01-10 | 2016-05-01 | met
      F    | 2016-01-10 | 2016-06-01 | missed
      G    | 2015-01-10 | 2015-05-01 | not counted
      H    | 2015-01-10 | 2015-05-01 | not counted
      I    | 2015-01-10 | 2015-05-01 | not counted
      J    |            | 2016-05-01 | excluded: no-clock-start
    `,
    gives: { status: 'ok' },
  },
  'more than one in ten that lack what it takes makes the figure unreliable': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-01-10 | 2016-05-01 | met
      B    | 2016-01-10 | 2016-05-01 | met
      C    | 2016-01-10 | 2016-05-01 | met
      D    | 2016-01-10 | 2016-05-01 | met
      E    | 2016-01-10 | 2016-05-01 | met
      F    | 2016-01-10 | 2016-06-01 | missed
      G    | 2015-01-10 | 2015-05-01 | not counted
      H    | 2015-01-10 | 2015-05-01 | not counted
      I    |            | 2016-05-01 | excluded: no-clock-start
    `,
    gives: { status: 'unreliable', reason: `unreliable share=${1 / 9}` },
  },
  'no case in the period gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware      | ended      | outcome
      A    | 2016-03-01 | 2016-05-01 | not counted
    `,
    gives: { status: 'empty', reason: 'none-in-period', value: null, interval: null },
  },
  'a list without rows gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: 'case | aware | ended',
    gives: { status: 'empty', reason: 'none-in-period', value: null },
  },
  'the rows of a file without the column are not taken for open ones': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.5 },
    investigations: [
      `
      case | aware      | ended      | outcome
      A    | 2016-01-10 | 2016-05-01 | met
      B    | 2016-01-10 |            | missed
      `,
      `
      case | aware      | outcome
      C    | 2016-01-10 | excluded: no-such-column
      `,
    ],
  },
  'the groups are what the row says, else what its case says, else not stated': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | team
      A    | Syd
      C    | Syd
      E    |
    `,
    investigations: `
      case | team | aware      | ended      | outcome
      A    | Nord | 2016-01-10 | 2016-05-01 | met
      B    | Nord | 2016-01-10 | 2016-06-01 | missed
      C    |      | 2016-01-10 | 2016-05-01 | met
      D    |      | 2016-01-10 | 2016-05-01 | met
      E    |      | 2016-01-10 |            | missed
      F    | Vest | 2016-03-10 |            | not counted
    `,
    by: 'team',
    groups: { Nord: '1/2', Syd: '1/1', uoplyst: '1/2' },
  },
  'thirty-six of forty is ninety per cent, between 76.9 and 96.0': {
    period: '2016K2',
    asOf: '2016-06-30',
    investigations: `
      case | aware | ended | outcome
      ${Array.from({ length: 40 }, (_, at) => `${at} | 2016-01-10 | 2016-05-${at < 36 ? '10' : '11'} | ${at < 36 ? 'met' : 'missed'}`).join('\n')}
    `,
    gives: { value: 0.9, numerator: 36, denominator: 40 },
  },
});

it('gives the groups in the order of the Danish alphabet, and numbers by size', () => {
  const teams = ['Team 10', 'Åse', 'Øst', 'Team 2', 'Ærø', 'Zebra', 'abe'];
  const rows = teams.map((team, at) => `${at} | ${team} | 2016-01-10 | 2016-05-01`);
  const written = write({ investigations: ['case | team | aware | ended', ...rows].join('\n') });
  const knowledge = knowledgeOf(written, dayNamed('2016-06-30'), defaultSettings);
  const [whole, ...groups] = evaluate(investigationWithin4Months, knowledge, {
    period: periodNamed('2016K2'),
    by: 'team',
  });
  expect(whole?.group).toBeUndefined();
  expect(groups.map(({ group }) => group)).toEqual(
    ['abe', 'Team 2', 'Team 10', 'Zebra', 'Ærø', 'Øst', 'Åse'].map((value) => ({ by: 'team', value })),
  );
  expect(groups.map(({ account }) => account)).toEqual(groups.map(() => null));
});
