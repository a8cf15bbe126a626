import { screeningMeeting } from '../../src/indicators/screening-meeting.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(screeningMeeting, {
  'screenings with a concern by whether a meeting was held': {
    period: '2016K4',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 1 },
    screenings: `
      id | occasion        | screened   | result     | meeting | outcome
      1  | Opsporingsmodel | 2016-10-01 | concern    | yes     | met
      2  | Opsporingsmodel | 2016-12-31 | concern    | no      | missed
      3  | Opsporingsmodel | 2016-12-31 | concern    |         | missed
      4  | Opsporingsmodel | 2016-12-31 | no-concern | yes     | not counted
      5  | Opsporingsmodel | 2016-12-31 |            | yes     | excluded: no-result
      6  | Opsporingsmodel | 2016-09-30 | concern    | yes     | not counted
      7  | Behovsbesøg     | 2016-12-31 | concern    | yes     | not counted
      8  | Opsporingsmodel | 2017-01-01 | concern    | yes     | not counted
      9  | Opsporingsmodel |            |            |         | not counted
    `,
  },
  'on the occasion that the plan names': {
    period: '2016K4',
    asOf: '2016-12-31',
    parameters: { occasion: 'behovsbesøg' },
    screenings: `
      id | occasion        | screened   | result  | meeting | outcome
      1  | Opsporingsmodel | 2016-10-01 | concern | yes     | not counted
      2  | BEHOVSBESØG     | 2016-10-01 | concern | yes     | met
    `,
  },
});
