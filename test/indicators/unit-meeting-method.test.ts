import { unitMeetingMethod } from '../../src/indicators/unit-meeting-method.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(unitMeetingMethod, {
  'meetings of the period by whether the method was used; nobody saying is not a no': {
    period: '2017K1',
    asOf: '2017-12-31',
    settings: { unreliableAbove: 1 },
    meetings: `
      id | unit | held       | form | method | outcome
      1  | a    | 2017-01-01 | T    | yes    | met
      2  | a    | 2017-03-31 | T    | no     | missed
      3  | a    | 2017-03-31 | T    |        | excluded: method-not-told
      4  | a    | 2016-12-31 | T    | yes    | not counted
      5  | a    | 2017-04-01 | T    | yes    | not counted
      6  | a    |            | T    | yes    | excluded: no-day
      7  | a    | 2018-01-01 | T    | yes    | left out: after-as-of
    `,
  },
  'of the form and at the type of unit that the plan names': {
    period: '2017K1',
    asOf: '2017-12-31',
    parameters: { form: 'tværfagligt netværk', unitType: 'skole' },
    settings: { unreliableAbove: 1 },
    units: 'id | type | district\na | Skole | Øst\nb | Dagtilbud | Øst\nc | | Øst',
    meetings: `
      id | unit | held       | form                | method | outcome
      1  | a    | 2017-02-01 | Tværfagligt Netværk | yes    | met
      2  | a    | 2017-02-01 | Dialogmøde          | yes    | not counted
      3  | b    | 2017-02-01 | Tværfagligt netværk | yes    | not counted
      4  | c    | 2017-02-01 | Tværfagligt netværk | yes    | excluded: unknown-unit-type
      5  | x    | 2017-02-01 | Tværfagligt netværk | yes    | excluded: unknown-unit-type
      6  | a    | 2017-02-01 |                     | yes    | not counted
    `,
    by: 'district',
    groups: { Øst: '1/1', uoplyst: '0/0' },
  },
  'without the list of units a type can not be asked for': {
    period: '2017K1',
    asOf: '2017-12-31',
    parameters: { unitType: 'skole' },
    meetings: 'unit | held | form | method',
    gives: { status: 'not-evaluated', reason: 'missing-list list=units' },
  },
  'without the column nothing is counted': {
    period: '2017K1',
    asOf: '2017-12-31',
    meetings: 'unit | held | form',
    gives: { status: 'not-evaluated', reason: 'missing-column list=meetings field=methodUsed' },
  },
});
