import { concernToFamilyTraining } from '../../src/indicators/concern-to-family-training.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(concernToFamilyTraining, {
  'a course that begins on the last of the days is in time': {
    period: '2017K1',
    asOf: '2017-06-30',
    settings: { unreliableAbove: 1 },
    parameters: { days: 30 },
    screenings: `
      id | child | occasion    | screened   | result     | outcome
      1  | Ane   | Behovsbesøg | 2017-01-01 | concern    | met
      2  | Bo    | Behovsbesøg | 2017-01-01 | concern    | missed
      3  | Carl  | Behovsbesøg | 2017-01-01 | no-concern | not counted
      4  | Dorte | Behovsbesøg | 2017-01-01 |            | excluded: no-result
      5  |       | Behovsbesøg | 2017-01-01 | concern    | excluded: no-child
      6  | Emil  | Opsporing   | 2017-03-31 | concern    | met
      7  | Frida | Behovsbesøg | 2017-03-31 | concern    | missed
      8  | Gorm  | Behovsbesøg | 2017-04-01 | concern    | not counted
      9  | Hans  | Behovsbesøg | 2017-01-01 | concern    | missed
    `,
    services: `
      child | type           | start      | ended
      Ane   | Familietræning | 2017-01-31 |
      Bo    | Familietræning | 2017-02-01 |
      Emil  | Familietræning | 2017-01-01 | 2017-03-31
      Frida | Familietræning | 2017-01-01 | 2017-03-30
      Hans  | Kontaktperson  | 2017-01-02 |
    `,
  },
  'until the days have passed it is pending': {
    period: '2017K1',
    asOf: '2017-04-30',
    parameters: { days: 30, occasion: 'behovsbesøg' },
    screenings: `
      id | child | occasion    | screened   | result  | outcome
      1  | Ane   | Behovsbesøg | 2017-03-30 | concern | missed
      2  | Bo    | Behovsbesøg | 2017-03-31 | concern | pending
      3  | Carl  | Opsporing   | 2017-03-31 | concern | not counted
    `,
    services: 'child | type | start | ended\nBo | Familietræning | 2017-05-01 |',
  },
});
