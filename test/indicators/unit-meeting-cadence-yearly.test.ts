import { unitMeetingCadence } from '../../src/indicators/unit-meeting-cadence.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(unitMeetingCadence, {
  'so many times a year is told over the twelve months that end with the period': {
    period: '2017K4',
    asOf: '2018-06-30',
    parameters: { timesAYear: 2, form: 'halvårligt' },
    units: `
      id | opened     | closed     | outcome
      a  |            |            | met
      b  |            |            | missed
      c  |            |            | missed
      d  | 2017-06-01 |            | met
      e  | 2017-07-03 |            | excluded: open-too-short
      f  | 2017-07-02 |            | missed
      g  |            | 2017-11-30 | met
    `,
    meetings: `
      unit | held       | form
      a    | 2017-01-01 | Halvårligt møde
      a    | 2017-12-31 | Halvårligt møde
      b    | 2016-12-31 | Halvårligt møde
      b    | 2017-12-31 | Halvårligt møde
      c    | 2017-05-05 | Halvårligt møde
      c    | 2017-05-05 | Halvårligt møde
      d    | 2017-09-01 | Halvårligt møde
      g    | 2017-09-01 | Halvårligt møde
    `,
    gives: { notes: [] },
  },
  'a year under way is pending until there have been enough': {
    period: '2017K4',
    asOf: '2017-10-31',
    parameters: { timesAYear: 2 },
    units: `
      id | outcome
      a  | met
      b  | pending
    `,
    meetings: `
      unit | held       | form
      a    | 2017-05-05 | Halvårligt møde
      a    | 2017-10-31 | Halvårligt møde
      b    | 2017-05-05 | Halvårligt møde
      b    | 2017-11-01 | Halvårligt møde
    `,
  },
  'on the last day of the year nothing more can come': {
    period: '2017K4',
    asOf: '2017-12-31',
    parameters: { timesAYear: 1 },
    units: 'id | outcome\na | missed',
    meetings: 'unit | held | form',
  },
});
