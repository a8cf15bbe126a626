import { familyTrainingSessions } from '../../src/indicators/family-training-sessions.ts';
import { testIndicator } from '../support/indicators/tester.ts';

/** So many sessions on a case from a day on, a day apart. */
function sessions(case_: string, month: string, count: number, service = ''): string {
  return Array.from(
    { length: count },
    (_, at) => `${case_} | Familietræning | ${month}-${String(at + 1).padStart(2, '0')} | ${service}`,
  ).join('\n');
}

const heads = 'case | type | event | service';

testIndicator(familyTrainingSessions, {
  'from 8 to 10 sessions, both included': {
    period: '2017K2',
    asOf: '2017-12-31',
    services: `
      case | id | type           | start      | ended      | outcome     | outcome mean
      A    | a  | Familietræning | 2017-02-01 | 2017-04-01 | missed      | 7
      B    | b  | Familietræning | 2017-02-01 | 2017-06-30 | met         | 8
      C    | c  | Familietræning | 2017-02-01 | 2017-06-30 | met         | 10
      D    | d  | Familietræning | 2017-02-01 | 2017-06-30 | missed      | 11
      E    | e  | Familietræning | 2017-02-01 | 2017-03-31 | not counted | not counted
      F    | f  | Familietræning | 2017-02-01 |            | not counted | not counted
      G    | g  | Kontaktperson  | 2017-02-01 | 2017-06-30 | not counted | not counted
    `,
    activities: [
      heads,
      sessions('A', '2017-02', 7),
      sessions('B', '2017-02', 8),
      sessions('C', '2017-02', 10),
      sessions('D', '2017-02', 11),
      sessions('G', '2017-02', 9),
    ].join('\n'),
  },
  'a session with an ydelse id belongs to that course, another to the course in whose days it lies': {
    period: '2017K2',
    asOf: '2017-12-31',
    parameters: { atLeast: 2, atMost: 2 },
    services: `
      case | id | type         | variant        | start      | ended      | outcome | outcome mean
      A    | a  | Anden støtte | Familietræning | 2017-02-01 | 2017-04-10 | met     | 2
      A    | b  | Familietræning |              | 2017-05-01 | 2017-06-30 | missed  | 3
    `,
    activities: `
      case | type                    | event      | service | planned
      A    | Familietræning          | 2017-02-01 |         |
      A    | Familietræning          | 2017-04-10 |         |
      A    | Familietræning          | 2017-04-11 |         |
      A    | Familietræning          | 2017-02-05 | b       |
      A    | Familietræning          | 2017-05-05 | b       |
      A    | Familietræning          | 2017-06-30 |         |
      A    | Familietræning          | 2017-05-20 |         | yes
      A    | Visitation til familietræning | 2017-05-21 |   |
      B    | Familietræning          | 2017-05-21 |         |
    `,
  },
  'the course is known by the words of the plan': {
    period: '2017K2',
    asOf: '2017-12-31',
    parameters: { words: 'minding the baby, tryghedscirklen' },
    services: `
      case | id | type                   | start      | ended      | outcome
      A    | a  | COS (Tryghedscirklen)  | 2017-02-01 | 2017-04-01 | missed
      B    | b  | Familietræning         | 2017-02-01 | 2017-04-01 | not counted
    `,
    activities: `${heads}\n${sessions('A', '2017-02', 1)}`,
  },
  'without sessions among the activities and with unknown types nothing is told': {
    period: '2017K2',
    asOf: '2017-12-31',
    services: 'case | type | start | ended\nA | Familietræning | 2017-02-01 | 2017-04-01',
    activities: `${heads}\nA | Telefon | 2017-02-02 |`,
    gives: { status: 'not-evaluated', reason: 'unknown-kind kind=family-training-session' },
  },
});
