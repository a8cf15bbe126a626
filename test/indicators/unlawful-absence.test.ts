import { unlawfulAbsence } from '../../src/indicators/unlawful-absence.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(unlawfulAbsence, {
  'days over days, month by month': {
    period: '2016K4',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 1 },
    absence: `
      child | month      | school days | unlawful | outcome
      Ane   | 2016-10-01 | 16          | 2        | 2/16
      Ane   | 2016-12-01 | 15          | 0        | 0/15
      Bo    | 2016-12-01 | 9           | 0.5      | 0.5/9
      Carl  | 2016-10-01 | 0           | 0        | excluded: no-school-days
      Dorte | 2016-10-01 | 0           | 1        | excluded: more-absence-than-days
      Emil  | 2016-10-01 | 20          |          | excluded: no-absence-days
      Frida | 2016-09-01 | 20          | 20       | not counted
      Gorm  | 2017-01-01 | 20          | 20       | left out: after-as-of
      Hans  |            | 20          | 20       | excluded: no-day
    `,
    gives: { value: 2.5 / 40, numerator: 2.5, denominator: 40 },
  },
  'a month is known when it is over': {
    period: '2016K4',
    asOf: '2016-12-30',
    absence: `
      child | month      | school days | unlawful | outcome
      Ane   | 2016-10-01 | 16          | 2        | 2/16
      Bo    | 2016-11-01 | 20          | 3        | 3/20
      Carl  | 2016-12-01 | 15          | 1        | left out: after-as-of
    `,
    gives: { value: 5 / 36, notes: ['in-progress'] },
  },
  'all days absent is the most there can be; the units are those of the type the plan names': {
    period: '2016K4',
    asOf: '2016-12-31',
    parameters: { unitType: 'specialskole' },
    units: 'id | type\na | Specialskole\nb | Folkeskole',
    absence: `
      child | unit | month      | school days | unlawful | outcome
      Ane   | a    | 2016-10-01 | 20          | 20       | 20/20
      Bo    | b    | 2016-10-01 | 20          | 0        | not counted
    `,
  },
});
