import { unitMeetingCadence } from '../../src/indicators/unit-meeting-cadence.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const easter = [{ name: 'Påske', from: dayNamed('2017-04-08'), to: dayNamed('2017-04-17') }];

testIndicator(unitMeetingCadence, {
  'a gap of just the interval is in time, one of a day more is not': {
    period: '2017-03',
    asOf: '2017-12-31',
    parameters: { days: 14 },
    units: `
      id | outcome
      a  | met
      b  | missed
    `,
    meetings: `
      unit | held       | form
      a    | 2017-03-06 | Ressourceteam
      a    | 2017-03-20 | Ressourceteam
      b    | 2017-03-05 | Ressourceteam
      b    | 2017-03-20 | Ressourceteam
    `,
    gives: { notes: ['longest-gap days=15 unit=b from=2017-03-05 to=2017-03-20'] },
  },
  'the first gap begins with the last meeting before the period, wherever in the past it lies': {
    period: '2017-03',
    asOf: '2017-12-31',
    parameters: { days: 20 },
    units: `
      id | outcome
      a  | met
      b  | missed
    `,
    meetings: `
      unit | held       | form
      a    | 2017-01-02 | Ressourceteam
      a    | 2017-02-24 | Ressourceteam
      a    | 2017-03-16 | Ressourceteam
      b    | 2017-02-23 | Ressourceteam
      b    | 2017-03-16 | Ressourceteam
    `,
    gives: { notes: ['longest-gap days=21 unit=b from=2017-02-23 to=2017-03-16'] },
  },
  'without a meeting before, it begins with the first day of the period or the day the unit opened': {
    period: '2017-03',
    asOf: '2017-12-31',
    parameters: { days: 14 },
    units: `
      id | opened     | closed     | outcome
      a  | 2010-01-01 |            | met
      b  | 2010-01-01 |            | missed
      c  | 2017-03-04 |            | met
      d  | 2017-03-03 |            | missed
      e  | 2017-03-20 | 2017-03-28 | met
    `,
    meetings: `
      unit | held       | form
      a    | 2017-03-15 | Ressourceteam
      a    | 2017-03-17 | Ressourceteam
      b    | 2017-03-16 | Ressourceteam
      b    | 2017-03-30 | Ressourceteam
      c    | 2017-03-18 | Ressourceteam
      d    | 2017-03-18 | Ressourceteam
    `,
  },
  'the last gap ends with the period, or the day the unit closed': {
    period: '2017-03',
    asOf: '2017-12-31',
    parameters: { days: 14 },
    units: `
      id | closed     | outcome
      a  |            | met
      b  |            | missed
      c  | 2017-03-30 | met
      d  | 2017-02-28 | not counted
      e  | 2017-03-01 | met
    `,
    meetings: `
      unit | held       | form
      a    | 2017-03-03 | Ressourceteam
      a    | 2017-03-17 | Ressourceteam
      b    | 2017-03-02 | Ressourceteam
      b    | 2017-03-16 | Ressourceteam
      c    | 2017-03-02 | Ressourceteam
      c    | 2017-03-16 | Ressourceteam
      d    | 2017-01-02 | Ressourceteam
    `,
  },
  'days in a holiday of the plan do not count, however the holidays overlap': {
    period: '2017-04',
    asOf: '2017-12-31',
    parameters: { days: 14 },
    settings: {
      holidays: [...easter, { name: 'Skærtorsdag', from: dayNamed('2017-04-13'), to: dayNamed('2017-04-13') }],
    },
    units: `
      id | outcome
      a  | met
      b  | missed
    `,
    meetings: `
      unit | held       | form
      a    | 2017-04-01 | Ressourceteam
      a    | 2017-04-25 | Ressourceteam
      b    | 2017-04-01 | Ressourceteam
      b    | 2017-04-26 | Ressourceteam
    `,
    gives: { notes: ['longest-gap days=15 unit=b from=2017-04-01 to=2017-04-26'] },
  },
  'only meetings of the form and units of the type that the plan names': {
    period: '2017-03',
    asOf: '2017-12-31',
    parameters: { days: 20, form: 'ressourceteam', unitType: 'skole, sfo' },
    settings: { unreliableAbove: 1 },
    units: `
      id | type         | outcome
      a  | Folkeskole   | met
      b  | Folkeskole   | missed
      c  | Dagtilbud    | not counted
      d  |              | excluded: unknown-unit-type
      e  | SFO          | met
      f  | Fritidshjem  | not counted
      g  | dagpleje     | not counted
      h  | SKOLE        | missed
      i  | skole        | missed
         | skole        | excluded: no-unit-id
    `,
    meetings: `
      unit | held       | form
      a    | 2017-03-16 | Ressource-team
      b    | 2017-03-16 | Dialogmøde
      e    | 2017-03-12 | RESSOURCETEAM
    `,
  },
  'a period under way is pending while a gap can still become too long': {
    period: '2017K1',
    asOf: '2017-03-10',
    parameters: { days: 14 },
    units: `
      id | closed     | outcome
      a  |            | pending
      b  |            | missed
      c  | 2017-03-01 | met
    `,
    meetings: ['2017-01-05', '2017-01-19', '2017-02-02', '2017-02-16', '2017-03-02'].reduce(
      (rows, held) => `${rows}\na | ${held} | R\nb | ${held.replace('2017-03-02', '2017-03-03')} | R\nc | ${held} | R`,
      'unit | held | form',
    ),
    gives: { status: 'ok', notes: ['in-progress', 'longest-gap days=15 unit=b from=2017-02-16 to=2017-03-03'] },
  },
  'a meeting late enough leaves no gap that can become too long': {
    period: '2017-03',
    asOf: '2017-03-18',
    parameters: { days: 14 },
    units: `
      id | outcome
      a  | met
      b  | pending
    `,
    meetings: `
      unit | held       | form
      a    | 2017-03-06 | R
      a    | 2017-03-17 | R
      b    | 2017-03-06 | R
      b    | 2017-03-16 | R
    `,
  },
  "a district's meeting is that of all its units": {
    period: '2017-03',
    asOf: '2017-12-31',
    parameters: { days: 20, per: 'district' },
    settings: { unreliableAbove: 1 },
    units: `
      id | district | outcome
      a  | Øst      | met
      b  | øst      | met
      c  | Vest     | missed
      d  |          | excluded: no-district
    `,
    meetings: `
      unit | held       | form
      b    | 2017-03-16 | Halvårligt møde
      d    | 2017-03-16 | Halvårligt møde
      x    | 2017-03-16 | Halvårligt møde
    `,
  },
  'split by model and by unit': {
    period: '2017-03',
    asOf: '2017-12-31',
    parameters: { days: 20 },
    units: `
      id | model                  | outcome
      a  | distriktsrådgiver      | met
      b  | myndighedssagsbehandler | missed
      c  |                        | missed
    `,
    meetings: `
      unit | held       | form
      a    | 2017-03-16 | R
    `,
    by: 'model',
    groups: { distriktsrådgiver: '1/1', myndighedssagsbehandler: '0/1', uoplyst: '0/1' },
  },
  'without an interval there is nothing to judge by': {
    period: '2017K1',
    asOf: '2017-12-31',
    units: 'id\na',
    meetings: 'unit | held | form',
    gives: { status: 'not-evaluated', reason: 'no-interval' },
  },
  'without the types of the units a type can not be asked for': {
    period: '2017K1',
    asOf: '2017-12-31',
    parameters: { days: 14, unitType: 'skole' },
    units: 'id\na',
    meetings: 'unit | held | form',
    gives: { status: 'not-evaluated', reason: 'missing-column list=units field=type' },
  },
});
