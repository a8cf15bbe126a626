import { preventiveRelapse } from '../../src/indicators/preventive-relapse.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(preventiveRelapse, {
  'ended in the quarter a year before; something new from the day after to the same date a year on': {
    period: '2017K2',
    asOf: '2017-12-31',
    services: `
      id | case | type          | legal basis         | start      | ended      | outcome
      1  | A    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | met
      2  | B    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | met
      3  | C    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | missed
      4  | D    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | missed
      5  | E    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-06-30 | missed
      6  | F    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-07-01 | not counted
      7  | G    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-03-31 | not counted
      8  | H    | Forløb        | § 11, stk. 3        | 2016-01-01 |            | not counted
      9  | I    | Kontaktperson | § 52, stk. 3, nr. 6 | 2016-01-01 | 2016-04-01 | not counted
    `,
    notifications: `
      case | received
      A    | 2016-04-02
      B    | 2017-04-01
      C    | 2017-04-02
      D    | 2016-04-01
      D    | 2016-03-01
    `,
    investigations: 'case | start',
    gives: { numerator: 2, denominator: 5 },
  },
  'a new investigation or measure is a relapse, too; one already under way is not': {
    period: '2017K2',
    asOf: '2017-12-31',
    services: `
      id | case | type          | legal basis         | start      | ended      | outcome
      1  | A    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | met
      2  | B    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | met
      3  | B    | Kontaktperson | § 52, stk. 3, nr. 6 | 2016-10-01 |            | not counted
      4  | C    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | missed
      5  | C    | Kontaktperson | § 52, stk. 3, nr. 6 | 2016-03-01 |            | not counted
      6  | D    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-03-10 | missed
      7  | D    | Forløb        | § 11, stk. 3        | 2016-03-24 | 2016-05-01 | same as 6
      8  | E    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | met
      9  | E    | Forløb        | § 11, stk. 3        | 2016-04-16 |            | not counted
      10 | F    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | missed
      11 | G    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01 | met
    `,
    notifications: 'case | received',
    investigations: `
      case | aware      | start      | type
      A    | 2016-03-20 | 2016-04-02 |
      F    | 2016-04-10 | 2016-03-30 |
      F    | 2016-04-10 | 2016-04-10 | screening
      G    | 2016-04-10 |            |
    `,
  },
  'until the year has passed one without is pending': {
    period: '2017K2',
    asOf: '2017-06-15',
    services: `
      id | case | type | legal basis  | start      | ended      | outcome
      1  | A    |      | § 11, stk. 3 | 2016-01-01 | 2016-06-15 | pending
      2  | B    |      | § 11, stk. 3 | 2016-01-01 | 2016-06-14 | missed
      3  | C    |      | § 11, stk. 3 | 2016-01-01 | 2016-06-15 | met
      4  | D    |      | § 11, stk. 3 | 2016-01-01 | 2016-06-30 | pending
    `,
    notifications: `
      case | received
      C    | 2017-06-15
      D    | 2017-06-16
    `,
    investigations: 'case | start',
  },
  'the same child is the same key, whatever the case; without a key the case number': {
    period: '2017K2',
    asOf: '2017-12-31',
    services: `
      id | case | child | type | legal basis  | start      | ended      | outcome
      1  | A    | Ane   |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
      2  | B    | Bo    |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
      3  | C    |       |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
      4  | D    | Dan   |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | missed
      5  | E    |       |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
      6  | F    | Fie   |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | missed
    `,
    cases: `
      case | child
      E    | Eva
    `,
    notifications: `
      case | child | received
      Z    | Ane   | 2016-10-01
      B    |       | 2016-10-01
      C    | Carl  | 2016-10-01
      Y    | Eva   | 2016-10-01
      F    | Gry   | 2016-10-01
    `,
    investigations: 'case | start',
  },
  'a case that stands in place of a child is no key of one': {
    period: '2017K2',
    asOf: '2017-12-31',
    services: `
      id | case | child  | type | legal basis  | start      | ended      | outcome
      1  | A    | case:A |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
      2  | B    | Bo     |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
      3  | C    | case:C |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
      4  | D    | case:D |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | missed
      5  | E    | case:E |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01 | met
    `,
    cases: `
      case | child
      E    | Eva
      E    | Finn
    `,
    notifications: `
      case | child  | received
      A    | Ane    | 2016-10-01
      B    | case:B | 2016-10-01
      C    | case:C | 2016-10-01
      Y    | Dan    | 2016-10-01
      E    | Eva    | 2016-10-01
    `,
    investigations: 'case | start',
  },
  'without one of the three lists there is no figure': {
    period: '2017K2',
    asOf: '2017-12-31',
    services: `
      id | case | type | legal basis  | start      | ended
      1  | A    |      | § 11, stk. 3 | 2016-01-01 | 2016-04-01
    `,
    notifications: 'case | received',
    gives: { status: 'not-evaluated', reason: 'missing-list list=investigations' },
  },
});
