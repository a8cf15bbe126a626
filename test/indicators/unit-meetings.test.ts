import { expect, it } from 'vitest';
import { unitMeetings } from '../../src/indicators/unit-meetings.ts';
import { observed } from '../support/indicators/observed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const meetings = `
  id | unit | held       | form
  x1 | a    | 2017-01-01 | Dialogmøde
  x2 | a    | 2017-03-31 | Dialogmøde
  x3 | a    | 2017-03-31 | Ressourceteam
  x4 | a    | 2016-12-31 | Dialogmøde
  x5 | b    | 2017-04-01 | Dialogmøde
  x6 | c    | 2017-01-05 | Dialogmøde
`;

testIndicator(unitMeetings, {
  'meetings of the period over the units open in it, those without a meeting too': {
    period: '2017K1',
    asOf: '2017-12-31',
    settings: { unreliableAbove: 1 },
    units: `
      id | type  | opened     | closed     | outcome
      a  | skole |            |            | 3
      b  | skole | 2017-03-31 |            | 0
      c  |       |            | 2017-01-01 | 1
      d  | skole | 2017-04-01 |            | not counted
      e  | skole |            | 2016-12-31 | not counted
         | skole |            |            | excluded: no-unit-id
    `,
    meetings,
    gives: { value: 4 / 3 },
    by: 'type',
    groups: { skole: '3/2', uoplyst: '1/1' },
  },
  'of the form and type that the plan names': {
    period: '2017K1',
    asOf: '2017-12-31',
    parameters: { form: 'dialog', unitType: 'skole' },
    units: `
      id | type      | outcome
      a  | skole     | 2
      b  | dagtilbud | not counted
    `,
    meetings,
    by: 'unit',
    groups: { a: '2/1' },
  },
});

it('tells how many different children were discussed, by the unit or by the unit of the meeting', () => {
  const scenario = {
    period: '2017K1',
    asOf: '2017-12-31',
    units: 'id\na\nb',
    meetings,
    discussions: `
      unit | meeting | child | discussed
      a    |         | Ane   | 2017-01-01
      b    |         | Ane   | 2017-03-31
           | x1      | Bo    | 2017-01-01
      a    |         |       | 2017-02-01
      a    |         |       | 2017-02-01
      a    |         | Carl  | 2017-04-01
      c    |         | Dorte | 2017-02-01
           | x9      | Emil  | 2017-02-01
    `,
  };
  expect(observed(unitMeetings, scenario, 'children').summary.value).toBe(4);
  const without = observed(unitMeetings, { ...scenario, discussions: 'child\nAne' }, 'children');
  expect(without.reason).toEqual({ code: 'missing-column', args: { list: 'discussions', field: 'discussedOn' } });
  expect(observed(unitMeetings, { ...scenario, discussions: 'child\nAne' }).status).toBe('ok');
});
