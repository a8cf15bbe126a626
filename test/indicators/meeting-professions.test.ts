import { expect, it } from 'vitest';
import { meetingProfessions } from '../../src/indicators/meeting-professions.ts';
import type { Scenario } from '../support/indicators/tester.ts';
import { observed } from '../support/indicators/observed.ts';

const scenario: Scenario = {
  period: '2018K4',
  asOf: '2018-12-31',
  settings: { unreliableAbove: 1 },
  units: 'id | type\na | Skole\nb | Dagtilbud',
  meetings: `
    unit | held       | form | professions
    a    | 2018-10-01 | T    | Skoleleder, Lærer, lærer, PPR-psykolog
    a    | 2018-12-31 | T    | Sundhedsplejerske
    b    | 2018-12-31 | T    | Pædagogisk leder, Pædagog, Talepædagog, Hanne Hansen
    a    | 2018-11-01 | T    |
    a    | 2018-09-30 | T    | Lærer
  `,
};

function bandsOf(given: Scenario): Record<string, number> {
  const bands = observed(meetingProfessions, given).summary.bands ?? [];
  return Object.fromEntries(bands.filter(({ count }) => count > 0).map(({ band, count }) => [band, count]));
}

it('counts the meetings at which each profession was, several of one as one, and no words of the list', () => {
  expect(bandsOf(scenario)).toEqual({
    leader: 2,
    'health-visitor': 1,
    ppr: 1,
    'speech-therapist': 1,
    pedagogue: 1,
    teacher: 1,
    'other-words': 1,
  });
  const { summary, excluded, account } = observed(meetingProfessions, scenario);
  expect([summary.value, summary.denominator]).toEqual([8, 8]);
  expect(excluded).toEqual([{ reason: 'no-professions', count: 1 }]);
  expect(account).toEqual({
    list: 'meetings',
    rows: 5,
    counted: 3,
    pending: 0,
    outsidePeriod: 1,
    excluded: [{ reason: 'no-professions', count: 1 }],
  });
});

it('tells how many professions there were at a meeting', () => {
  const { summary } = observed(meetingProfessions, scenario, 'per-meeting');
  expect(summary).toEqual({ value: 8 / 3, numerator: 8, denominator: 3 });
});

it('looks at the type of unit and the form that the plan names', () => {
  expect(bandsOf({ ...scenario, parameters: { unitType: 'dagtilbud' } })).toEqual({
    leader: 1,
    'speech-therapist': 1,
    pedagogue: 1,
    'other-words': 1,
  });
  expect(observed(meetingProfessions, { ...scenario, parameters: { form: 'dialog' } }).status).toBe('empty');
});
