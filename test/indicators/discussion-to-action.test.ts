import { discussionToAction } from '../../src/indicators/discussion-to-action.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(discussionToAction, {
  'days to the first action, the limit itself in time, and the share with an action at all': {
    period: '2018K4',
    asOf: '2018-12-31',
    settings: { unreliableAbove: 1 },
    discussions: `
      id | discussed  | action     | outcome             | outcome within  | outcome acted
      1  | 2018-10-01 | 2018-10-01 | 0                   | met             | met
      2  | 2018-10-01 | 2018-10-15 | 14                  | met             | met
      3  | 2018-10-01 | 2018-10-16 | 15                  | missed          | met
      4  | 2018-12-16 |            | excluded: no-action | missed          | missed
      5  | 2018-12-17 |            | excluded: no-action | pending         | missed
      6  | 2018-12-31 | 2019-01-02 | excluded: no-action | pending         | missed
      7  | 2018-09-30 | 2018-10-01 | not counted         | not counted     | not counted
      8  |            | 2018-10-01 | excluded: no-day    | excluded: no-day | excluded: no-day
    `,
    gives: { value: 14, also: { mean: 29 / 3, p90: 14.8 } },
  },
  'the limit is that of the plan, the units those of the type it names': {
    period: '2018K4',
    asOf: '2018-12-31',
    parameters: { days: 3, unitType: 'skole' },
    units: 'id | type\na | skole\nb | dagtilbud',
    discussions: `
      id | unit | discussed  | action     | outcome     | outcome within
      1  | a    | 2018-10-01 | 2018-10-04 | 3           | met
      2  | a    | 2018-10-01 | 2018-10-05 | 4           | missed
      3  | b    | 2018-10-01 | 2018-10-04 | not counted | not counted
    `,
    by: 'unit',
    groups: { a: '3.5/2' },
  },
  'those without an action do not make the figure doubtful: it is about the others': {
    period: '2018K4',
    asOf: '2018-12-31',
    discussions: `
      id | discussed  | action     | outcome
      1  | 2018-10-01 | 2018-10-04 | 3
      2  | 2018-10-01 |            | excluded: no-action
    `,
    gives: { status: 'ok' },
  },
});
