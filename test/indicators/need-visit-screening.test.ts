import { needVisitScreening } from '../../src/indicators/need-visit-screening.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(needVisitScreening, {
  'visits of the period by whether the family has been screened, also after it': {
    period: '2017K1',
    asOf: '2017-06-30',
    screenings: `
      id | occasion        | visited    | screened   | outcome
      1  | Behovsbesøg     | 2017-01-01 | 2017-01-01 | met
      2  | Behovsbesøg     | 2017-03-31 | 2017-06-30 | met
      3  | Behovsbesøg     | 2017-03-31 | 2017-07-01 | missed
      4  | Behovsbesøg     | 2017-03-31 |            | missed
      5  | Behovsbesøg     | 2016-12-31 | 2017-01-01 | not counted
      6  | Behovsbesøg     | 2017-04-01 |            | not counted
      7  | Behovsbesøg     | 2017-07-01 |            | left out: after-as-of
      8  | Opsporingsmodel | 2017-01-01 | 2017-01-01 | not counted
      9  |                 | 2017-01-01 |            | not counted
    `,
  },
  'without a day of the visit it is that of the screening, and one without any is unscreened': {
    period: '2017K1',
    asOf: '2017-06-30',
    screenings: `
      id | occasion         | screened   | outcome
      1  | Behovsbesøg      | 2017-01-01 | met
      2  | Ekstra behovsbesøg | 2017-03-31 | met
      3  | Behovsbesøg      | 2017-04-01 | not counted
      4  | Behovsbesøg      |            | missed
    `,
  },
  'one whose only day lies after the as-of day is not known yet': {
    period: '2016K1',
    asOf: '2016-03-31',
    screenings: `
      id | occasion        | visited    | screened   | outcome
      1  | Behovsbesøg     |            | 2016-02-01 | met
      2  | Behovsbesøg     |            | 2016-10-01 | left out: after-as-of
      3  | Behovsbesøg     | 2016-02-10 |            | missed
      4  | Behovsbesøg     | 2016-03-10 | 2016-04-10 | missed
      5  | Behovsbesøg     |            |            | missed
      6  | Opsporingsmodel |            | 2016-10-01 | not counted
    `,
  },
  'while the period is under way a family can still be screened': {
    period: '2017K1',
    asOf: '2017-03-30',
    screenings: `
      id | occasion    | visited    | screened   | outcome
      1  | Behovsbesøg | 2017-01-01 | 2017-03-30 | met
      2  | Behovsbesøg | 2017-01-01 | 2017-03-31 | pending
    `,
  },
  'on the last day of the period it can not any more': {
    period: '2017K1',
    asOf: '2017-03-31',
    screenings: 'id | occasion | visited | screened | outcome\n1 | Behovsbesøg | 2017-01-01 | | missed',
  },
  'a period that lies ahead has no visits yet': {
    period: '2017K3',
    asOf: '2017-03-30',
    screenings: 'id | occasion | screened | outcome\n1 | Behovsbesøg | | not counted',
  },
});
