import { expect, it } from 'vitest';
import { discussionDocumentation } from '../../src/indicators/discussion-documentation.ts';
import { observed } from '../support/indicators/observed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(discussionDocumentation, {
  'all four, and each of the four; not filled in is not documented': {
    period: '2017K1',
    asOf: '2017-12-31',
    settings: { unreliableAbove: 1 },
    discussions: `
      id | discussed  | consent | agenda | goal | evaluated | outcome         | outcome consent | outcome agenda  | outcome goal    | outcome evaluation
      1  | 2017-01-01 | yes     | yes    | yes  | yes       | met             | met             | met             | met             | met
      2  | 2017-03-31 | no      | yes    | yes  | yes       | missed          | missed          | met             | met             | met
      3  | 2017-02-01 | yes     |        | yes  | yes       | missed          | met             | missed          | met             | met
      4  | 2017-02-01 | yes     | yes    | no   | yes       | missed          | met             | met             | missed          | met
      5  | 2017-02-01 | yes     | yes    | yes  |           | missed          | met             | met             | met             | missed
      6  | 2016-12-31 | yes     | yes    | yes  | yes       | not counted     | not counted     | not counted     | not counted     | not counted
      7  |            | yes     | yes    | yes  | yes       | excluded: no-day | excluded: no-day | excluded: no-day | excluded: no-day | excluded: no-day
    `,
  },
  'at the type of unit that the plan names': {
    period: '2017K1',
    asOf: '2017-12-31',
    parameters: { unitType: 'dagpleje' },
    units: 'id | type\na | Dagpleje\nb | Skole',
    meetings: 'id | unit\nx | a',
    discussions: `
      id | unit | meeting | discussed  | consent | agenda | goal | evaluated | outcome
      1  | a    |         | 2017-01-01 | yes     | yes    | yes  | yes       | met
      2  | b    |         | 2017-01-01 | yes     | yes    | yes  | yes       | not counted
      3  |      | x       | 2017-01-01 | no      | yes    | yes  | yes       | missed
    `,
  },
});

it('leaves only what needs a column unevaluated where it is not there', () => {
  const scenario = { period: '2017K1', asOf: '2017-12-31', discussions: 'discussed | consent\n2017-01-01 | yes' };
  const { status, reason } = observed(discussionDocumentation, scenario);
  expect([status, reason?.args]).toEqual(['not-evaluated', { list: 'discussions', field: 'agenda' }]);
  expect(observed(discussionDocumentation, scenario, 'consent').summary.value).toBe(1);
});
