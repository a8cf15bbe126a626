import { trainingDays } from '../../src/indicators/training-days.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(trainingDays, {
  'days from the beginning of the plan to the last day of the period, of those employed then': {
    period: '2019K4',
    asOf: '2019-12-31',
    parameters: { since: '2016-01-01' },
    settings: { unreliableAbove: 1 },
    staff: `
      id | from       | to         | outcome     | outcome enough
      m1 | 2010-01-01 |            | 10          | met
      m2 |            |            | 9.5         | missed
      m3 | 2019-12-31 |            | 0           | missed
      m4 | 2010-01-01 | 2019-12-31 | 12          | met
      m5 | 2010-01-01 | 2019-12-30 | not counted | not counted
         |            |            | excluded: no-staff-id | excluded: no-staff-id
    `,
    training: `
      staff | course           | held       | days
      m1    | Tidlig opsporing | 2016-01-01 | 5
      m1    | Samspil          | 2019-12-31 | 5
      m1    | Førstehjælp      | 2015-12-31 | 3
      m2    | Tidlig opsporing | 2017-01-01 | 9.5
      m2    | Tidlig opsporing |            | 9
      m4    | Tidlig opsporing | 2017-01-01 | 12
      m5    | Tidlig opsporing | 2017-01-01 | 12
    `,
    gives: { value: 31.5 / 4 },
  },
  'what is learnt after the period is not in it, and the type of unit is that of the plan': {
    period: '2018K4',
    asOf: '2019-12-31',
    parameters: { days: 1, unitType: 'dagpleje' },
    settings: { unreliableAbove: 1 },
    units: 'id | type\na | Dagpleje\nb | Skole',
    staff: `
      id | unit | outcome | outcome enough
      m1 | a    | 0.3     | missed
      m2 | b    | not counted | not counted
      m3 |      | excluded: unknown-unit-type | excluded: unknown-unit-type
    `,
    training: `
      staff | held       | days
      m1    | 2018-12-31 | 0.1
      m1    | 2018-12-30 | 0.2
      m1    | 2019-01-01 | 9
    `,
  },
});
