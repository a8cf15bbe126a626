import { ladderMoves } from '../../src/indicators/ladder-moves.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const home = '§ 52, stk. 3, nr. 3';
const placed = '§ 52, stk. 3, nr. 7';

testIndicator(ladderMoves, {
  "a child's step the day before the period and on its last day: that of its most invasive measure": {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | child | type                 | legal basis  | start      | ended      | outcome     | outcome home-based-up | outcome home-based-down
      1  | A     | Familiebehandling    | ${home}      | 2016-01-01 |            | up          | met         | missed
      2  | A     | Plejefamilie         | ${placed}    | 2016-04-01 |            | same as 1   | same as 1   | same as 1
      3  | B     | Døgninstitution      | ${placed}    | 2016-01-01 | 2016-06-29 | down        | not counted | not counted
      4  | B     | Opholdssted          | ${placed}    | 2016-06-30 |            | same as 3   | same as 3   | same as 3
      5  | C     | Døgninstitution      | ${placed}    | 2016-01-01 | 2016-06-30 | same        | not counted | not counted
      6  | C     | Plejefamilie         | ${placed}    | 2016-06-30 |            | same as 5   | same as 5   | same as 5
      7  | D     | Familiebehandling    | ${home}      | 2016-01-01 | 2016-05-01 | same        | missed      | missed
      8  | D     | Kontaktperson        | § 52, stk. 3, nr. 6 | 2016-05-02 |     | same as 7   | same as 7   | same as 7
      9  | E     | Familiebehandling    | ${home}      | 2016-01-01 | 2016-06-29 | down        | missed      | met
      10 | F     | Forløb               | § 11, stk. 3 | 2016-04-01 |            | up          | not counted | not counted
      11 | G     | Familiebehandling    | ${home}      | 2016-01-01 | 2016-06-01 | down        | missed      | met
      12 | G     | Forløb               | § 11, stk. 3 | 2016-02-01 |            | same as 11  | same as 11  | same as 11
      13 | H     | Familiebehandling    | ${home}      | 2016-04-01 | 2016-06-29 | not counted | not counted | not counted
      14 | I     | Netværksplejefamilie | ${placed}    | 2016-01-01 | 2016-04-30 | up          | not counted | not counted
      15 | I     | Plejefamilie         | ${placed}    | 2016-05-01 |            | same as 14  | same as 14  | same as 14
      16 | J     | Familiebehandling    | ${home}      | 2016-01-01 | 2016-03-30 | not counted | not counted | not counted
    `,
    gives: { bands: { up: 3, down: 3, same: 2 } },
  },
  'a chain is on its step also in a gap, and two cases of a child are one child': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | child | type              | legal basis | start      | ended      | outcome
      1  | A    | Ane   | Familiebehandling | ${home}     | 2016-01-01 | 2016-06-20 | same
      2  | A    | Ane   | Familiebehandling | ${home}     | 2016-07-04 |            | same as 1
      3  | B    | Bo    | Familiebehandling | ${home}     | 2016-01-01 | 2016-05-01 | up
      4  | C    | Bo    | Plejefamilie      | ${placed}   | 2016-05-02 |            | same as 3
      5  | D    |       | Familiebehandling | ${home}     | 2016-01-01 | 2016-05-01 | down
      6  | E    |       | Familiebehandling | ${home}     | 2016-05-02 |            | up
    `,
  },
  'where ydelser lack the child, their cases tell who it is': {
    period: '2016K2',
    asOf: '2016-12-31',
    cases: `
      case | child
      A    | Ane
      B    | Ane
    `,
    services: `
      id | case | child | type              | legal basis | start      | ended      | outcome
      1  | A    |       | Familiebehandling | ${home}     | 2016-01-01 | 2016-05-01 | up
      2  | B    |       | Plejefamilie      | ${placed}   | 2016-05-02 |            | same as 1
    `,
  },
  'a measure on no step leaves the child out, when it runs on one of the two days': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings: { unreliableAbove: 1 },
    services: `
      id | child | type              | legal basis | start      | ended      | outcome                | outcome home-based-up
      1  | A     | Særlig aftale     |             | 2016-01-01 |            | excluded: unknown-step | not counted
      2  | B     | Familiebehandling | ${home}     | 2016-01-01 |            | excluded: unknown-step | excluded: unknown-step
      3  | B     | Anbringelse       | ${placed}   | 2016-06-01 |            | same as 2              | same as 2
      4  | C     | Familiebehandling | ${home}     | 2016-01-01 |            | same                   | missed
      5  | C     | Særlig aftale     |             | 2016-04-01 | 2016-06-29 | same as 4              | same as 4
    `,
  },
  'a ladder of its own': {
    period: '2016K2',
    asOf: '2016-12-31',
    settings: {
      ladder: [
        { step: 'help', kinds: ['preventive', 'family-treatment'] },
        { step: 'away', kinds: ['foster-care', 'institution'] },
      ],
    },
    services: `
      id | child | type              | legal basis  | start      | ended      | outcome
      1  | A     | Forløb            | § 11, stk. 3 | 2016-01-01 | 2016-05-01 | same
      2  | A     | Familiebehandling | ${home}      | 2016-05-02 |            | same as 1
      3  | B     | Familiebehandling | ${home}      | 2016-01-01 | 2016-05-01 | up
      4  | B     | Plejefamilie      | ${placed}    | 2016-05-02 |            | same as 3
    `,
  },
  'the share up and down, of all who are counted': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | child | type              | legal basis | start      | ended      | outcome | outcome up | outcome down
      1  | A     | Døgninstitution   | ${placed}   | 2016-01-01 | 2016-06-01 | down    | missed     | met
      2  | B     | Familiebehandling | ${home}     | 2016-04-01 |            | up      | met        | missed
      3  | C     | Plejefamilie      | ${placed}   | 2016-01-01 |            | same    | missed     | missed
    `,
  },
  'of those who came down it says how many had come of age': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | child | born       | type         | legal basis | start      | ended      | outcome
      1  | A     | 1998-06-30 | Plejefamilie | ${placed}   | 2016-01-01 | 2016-06-29 | down
      2  | B     | 1998-07-01 | Plejefamilie | ${placed}   | 2016-01-01 | 2016-06-29 | down
      3  | C     | 1998-01-01 | Plejefamilie | ${placed}   | 2016-01-01 |            | same
    `,
    gives: { notes: ['turned-18 count=1'] },
  },
});
