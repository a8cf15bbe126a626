import { unitMeetingCadence } from '../../src/indicators/unit-meeting-cadence.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(unitMeetingCadence, {
  'a gap that ends with a meeting on the first day of the period is one of this period': {
    period: '2016K4',
    asOf: '2016-12-31',
    parameters: { days: 35 },
    units: `
      id | opened     | outcome
      a  | 2005-01-01 | missed
      b  | 2016-10-01 | met
    `,
    // From 26 August to 1 October there are 36 days.
    meetings: `
      unit | held       | form
      a    | 2016-08-26 | Ressourceteam
      a    | 2016-10-01 | Ressourceteam
      a    | 2016-11-05 | Ressourceteam
      a    | 2016-12-10 | Ressourceteam
      b    | 2016-10-01 | Ressourceteam
      b    | 2016-11-05 | Ressourceteam
      b    | 2016-12-10 | Ressourceteam
    `,
    gives: { notes: ['longest-gap days=36 unit=a from=2016-08-26 to=2016-10-01'] },
  },
  'the same gap, up to its last day, is in time in the period before': {
    period: '2016K3',
    asOf: '2016-12-31',
    parameters: { days: 35 },
    units: 'id | opened | outcome\na | 2005-01-01 | met',
    meetings: `
      unit | held       | form
      a    | 2016-06-28 | Ressourceteam
      a    | 2016-07-22 | Ressourceteam
      a    | 2016-08-26 | Ressourceteam
      a    | 2016-10-01 | Ressourceteam
    `,
  },
  'a unit that opened on the first day has no gap from before it, whatever its district had': {
    period: '2016K4',
    asOf: '2016-12-31',
    parameters: { days: 35, per: 'district' },
    units: `
      id | district | opened     | outcome
      a  | Nord     | 2005-01-01 | missed
      b  | Nord     | 2016-10-01 | met
      c  | Nord     | 2016-10-02 | met
    `,
    meetings: `
      unit | held       | form
      a    | 2016-08-20 | Ressourceteam
      a    | 2016-10-30 | Ressourceteam
      a    | 2016-12-01 | Ressourceteam
    `,
  },
});
