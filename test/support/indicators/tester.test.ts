import { describe, expect, it, test } from 'vitest';
import { investigationWithin4Months } from '../../../src/indicators/investigation-within-4-months.ts';
import { play, type Scenario } from './tester.ts';

const investigations = `
  case | type      | aware      | ended      | outcome
  A    |           | 2016-01-10 | 2016-05-10 | met
  B    |           | 2016-01-10 | 2016-05-11 | missed
  C    |           | 2016-03-10 |            | not counted
  D    |           |            |            | excluded: no-clock-start
  E    | screening | 2016-01-10 |            | left out: not-bfu
`;

const right: Scenario = {
  period: '2016K2',
  asOf: '2016-06-30',
  settings: { unreliableAbove: 0.5 },
  investigations,
  gives: { value: 0.5, notes: [] },
  by: 'team',
  groups: { uoplyst: '1/2' },
};

/** Whether what the indicator says is what the scenario says. */
function holds(scenario: Scenario): boolean {
  const { found, expected } = play(investigationWithin4Months, scenario);
  try {
    expect(found).toEqual(expected);
    return true;
  } catch {
    return false;
  }
}

describe('a table test', () => {
  it('holds when every row says what becomes of it', () => {
    expect(holds(right)).toBe(true);
  });

  test.each([
    ['a verdict', 'met', 'missed'],
    ['an exclusion taken for outside', 'excluded: no-clock-start', 'not counted'],
    ['the reason of an exclusion', 'excluded: no-clock-start', 'excluded: unclear'],
    ['the reason of a row left out', 'left out: not-bfu', 'left out: after-as-of'],
    ['a row left out taken for outside', 'left out: not-bfu', 'not counted'],
    ['pending for outside', 'not counted', 'pending'],
    ['a date', '2016-05-10', '2016-05-12'],
  ])('fails over %s', (_, was, is) => {
    expect(holds({ ...right, investigations: investigations.replace(was, is) })).toBe(false);
  });

  test.each<[string, Partial<Scenario>]>([
    ['a value', { gives: { value: 0.6 } }],
    ['a note', { gives: { notes: ['clock-fallback count=1'] } }],
    ['a status', { gives: { status: 'unreliable' } }],
    ['a group', { groups: { uoplyst: '2/2' } }],
    ['a group that is not there', { groups: { uoplyst: '1/2', Nord: '0/0' } }],
    ['groups nobody asked for', { groups: {} }],
    ['the clock', { clock: 'start' }],
    ['the as-of day', { asOf: '2016-05-10' }],
    ['the period', { period: '2016K3' }],
  ])('fails over %s', (_, change) => {
    expect(holds({ ...right, ...change })).toBe(false);
  });

  test.each([
    ['a head that the list does not have', 'aware', 'awake'],
    ['a head that stands twice', 'aware', 'ended'],
    ['a day that the calendar does not have', '2016-05-10', '2016-05-32'],
    ['a row without an outcome', '| met', '| '],
    ['a row with a cell too few', '| met', ''],
  ])('is refused with %s', (_, was, is) => {
    expect(() => holds({ ...right, investigations: investigations.replace(was, is) })).toThrow(Error);
  });
});
