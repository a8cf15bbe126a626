import { expect, it } from 'vitest';
import { casesPerCaseworker } from '../../src/indicators/cases-per-caseworker.ts';
import { evaluate } from '../../src/indicators/engine/evaluate.ts';
import { knowledgeOf } from '../../src/knowledge/index.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { dayNamed, periodNamed } from '../support/indicators/heads.ts';
import { write } from '../support/indicators/lists.ts';
import { observed } from '../support/indicators/observed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(casesPerCaseworker, {
  'open cases over the caseworkers who have one of them': {
    period: '2016K2',
    asOf: '2016-12-31',
    cases: `
      case | start      | ended      | caseworker | outcome
      A    | 2016-05-01 |            | SB01       | SB01
      B    | 2016-06-30 |            | SB01       | SB01
      C    | 2016-05-01 | 2016-06-30 | SB01       | SB01
      D    | 2016-05-01 |            | SB02       | SB02
      E    | 2016-05-01 | 2016-06-29 | SB03       | not counted
      F    | 2016-07-01 |            | SB04       | not counted
    `,
    gives: { value: 2, numerator: 4, denominator: 2 },
  },
  'a case that nobody has is left out and counted apart': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.5 },
    cases: `
      case | start      | ended | caseworker | outcome
      A    | 2016-05-01 |       | SB01       | SB01
      B    | 2016-05-01 |       |            | excluded: no-caseworker
      C    |            |       | SB02       | excluded: no-start-date
      D    | 2016-05-01 |       | SB01       | SB01
    `,
    gives: { value: 2 },
  },
  'too many that nobody has make the figure unreliable': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended | caseworker | outcome
      A    | 2016-05-01 |       | SB01       | SB01
      B    | 2016-05-01 |       |            | excluded: no-caseworker
    `,
    gives: { status: 'unreliable', reason: 'unreliable share=0.5' },
  },
  'no open case gives no value': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended      | caseworker | outcome
      A    | 2016-01-01 | 2016-02-01 | SB01       | not counted
    `,
    gives: { status: 'empty', reason: 'none-in-period', value: null, numerator: 0, denominator: 0 },
  },
  'one who works in two teams is a caseworker of both': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: `
      case | start      | ended | caseworker | team | outcome
      A    | 2016-05-01 |       | SB01       | Nord | SB01
      B    | 2016-05-01 |       | SB01       | Nord | SB01
      C    | 2016-05-01 |       | SB01       | Syd  | SB01
      D    | 2016-05-01 |       | SB02       | Syd  | SB02
      E    | 2016-05-01 |       | SB02       |      | SB02
    `,
    gives: { value: 2.5 },
    by: 'team',
    groups: { Nord: '2/1', Syd: '2/2', uoplyst: '1/1' },
  },
  'without the column nothing is counted': {
    period: '2016K2',
    asOf: '2016-06-30',
    cases: 'case | start | ended',
    gives: { status: 'not-evaluated', reason: 'missing-column list=cases field=caseworker' },
  },
});

const lists = {
  cases: `
    case | start      | ended      | caseworker | team
    A    | 2016-05-01 |            | SB01       | Nord
    B    | 2016-05-01 |            |            | Syd
    C    | 2016-05-01 | 2016-06-29 | SB01       | Nord
  `,
  staff: `
    id | position         | from       | to         | fte
    1  | Socialrådgiver   |            |            | 0.5
    2  | Sagsbehandler    | 2016-06-30 |            |
    3  | Familierådgiver  | 2010-01-01 | 2016-06-29 | 1
    4  | Sagsbehandler    | 2016-07-01 |            | 1
    5  | Pædagog          | 2010-01-01 |            | 1
  `,
};

it('tells open cases per full-time equivalent of the caseworkers employed that day', () => {
  const scenario = { period: '2016K2', asOf: '2016-12-31', ...lists };
  const part = 'per-full-time-equivalent';
  expect(observed(casesPerCaseworker, scenario, part).summary).toEqual({
    value: 2 / 1.5,
    numerator: 2,
    denominator: 1.5,
  });
  const parameters = { positions: 'pædagog' };
  expect(observed(casesPerCaseworker, { ...scenario, parameters }, part).summary.denominator).toBe(1);
  expect(observed(casesPerCaseworker, { ...scenario, staff: 'id\n1' }, part).reason?.code).toBe('missing-column');
});

it('never splits what is divided by all the staff there is', () => {
  const knowledge = knowledgeOf(write(lists), dayNamed('2016-12-31'), defaultSettings);
  const told = evaluate(casesPerCaseworker, knowledge, { period: periodNamed('2016K2'), by: 'team' });
  expect(told.map(({ part, group }) => [part, group?.value])).toEqual([
    [undefined, undefined],
    [undefined, 'Nord'],
    [undefined, 'Syd'],
    ['per-full-time-equivalent', undefined],
  ]);
});
