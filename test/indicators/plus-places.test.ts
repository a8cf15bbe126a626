import { expect, it } from 'vitest';
import { plusPlaces } from '../../src/indicators/plus-places.ts';
import { observed } from '../support/indicators/observed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(plusPlaces, {
  'a place that begins on the last of the days is in time, and one that ended before the course is none': {
    period: '2017K1',
    asOf: '2017-12-31',
    parameters: { days: 30 },
    services: `
      id | child | type           | start      | ended      | outcome
      1  | Ane   | Familietræning | 2016-11-01 | 2017-01-01 | met
      2  | Bo    | Familietræning | 2016-11-01 | 2017-01-01 | missed
      3  | Carl  | Familietræning | 2016-11-01 | 2017-03-31 | met
      4  | Dorte | Familietræning | 2016-11-01 | 2017-03-31 | missed
      5  | Emil  | Familietræning | 2016-11-01 | 2017-04-01 | not counted
      6  | Ane   | Plusplads      | 2017-01-31 |            | not counted
      7  | Bo    | Plusplads      | 2017-02-01 |            | not counted
      8  | Carl  | Plusplads      | 2016-01-01 | 2016-11-01 | not counted
      9  | Dorte | Plusplads      | 2016-01-01 | 2016-10-31 | not counted
    `,
  },
  'until the days have passed it is pending; the words are those of the plan': {
    period: '2017K1',
    asOf: '2017-04-30',
    parameters: { days: 30, placeWords: 'plus-plads' },
    services: `
      id | child | type           | variant    | start      | ended      | outcome
      1  | Ane   | Familietræning |            | 2016-11-01 | 2017-03-30 | missed
      2  | Bo    | Familietræning |            | 2016-11-01 | 2017-03-31 | pending
      3  | Carl  | Familietræning |            | 2016-11-01 | 2017-03-31 | met
      4  | Carl  | Dagtilbud      | Plus plads | 2017-04-01 |            | not counted
    `,
  },
});

it('counts the children who have a place, a child with two courses once', () => {
  const scenario = {
    period: '2017K1',
    asOf: '2017-12-31',
    services: `
      child | type           | start      | ended
      Ane   | Familietræning | 2016-11-01 | 2017-01-01
      Ane   | Familietræning | 2017-02-01 | 2017-03-01
      Bo    | Familietræning | 2016-11-01 | 2017-01-01
      Ane   | Plusplads      | 2017-01-31 |
    `,
  };
  expect(observed(plusPlaces, scenario).summary).toMatchObject({ numerator: 2, denominator: 3 });
  expect(observed(plusPlaces, scenario, 'children').summary.value).toBe(1);
});
