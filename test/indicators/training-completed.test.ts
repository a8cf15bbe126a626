import { trainingCompleted } from '../../src/indicators/training-completed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(trainingCompleted, {
  'those employed on the last day who have completed the course by then': {
    period: '2019K4',
    asOf: '2020-12-31',
    parameters: { course: 'tidlig opsporing' },
    settings: { unreliableAbove: 1 },
    staff: `
      id | from       | to         | outcome     | outcome number
      m1 | 2010-01-01 |            | met         | counted
      m2 | 2010-01-01 |            | missed      | passed over
      m3 | 2010-01-01 |            | missed      | passed over
      m4 | 2020-01-01 |            | not counted | not counted
      m5 |            | 2019-12-30 | not counted | not counted
      m6 |            | 2019-12-31 | met         | counted
         |            |            | excluded: no-staff-id | excluded: no-staff-id
    `,
    training: `
      staff | course                        | held       | days
      m1    | AMU, Tidlig opsporing (modul) | 2019-12-31 | 2
      m2    | Tidlig opsporing              | 2020-01-01 | 2
      m3    | Samspil og relationer         | 2019-01-01 | 5
      m4    | Tidlig opsporing              | 2019-01-01 | 5
      m6    | TIDLIG OPSPORING              | 2015-01-01 | 5
      m6    | Tidlig opsporing              | 2016-01-01 | 5
    `,
  },
  'at the type of unit that the plan names': {
    period: '2019K4',
    asOf: '2019-12-31',
    parameters: { course: 'opsporing', unitType: 'dagpleje' },
    units: 'id | type | district\na | Dagpleje | Øst\nb | Skole | Øst',
    staff: 'id | unit | outcome\nm1 | a | met\nm2 | b | not counted',
    training: 'staff | course | held\nm1 | Tidlig opsporing | 2019-01-01\nm2 | Tidlig opsporing | 2019-01-01',
    by: 'district',
    groups: { Øst: '1/1' },
  },
  'without a course nothing can be completed': {
    period: '2019K4',
    asOf: '2019-12-31',
    staff: 'id\nm1',
    training: 'staff | course | held',
    gives: { status: 'not-evaluated', reason: 'no-course' },
  },
});
