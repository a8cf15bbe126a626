import { placements } from '../../src/indicators/placements.ts';
import { testIndicator } from '../support/indicators/tester.ts';

const nr7 = '§ 52, stk. 3, nr. 7';

testIndicator(placements, {
  'where each placed child lives on the last day, by place and by national type': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type                 | legal basis | placement                   | start      | ended      | outcome             | outcome national-type   | outcome foster-care | outcome institution
      1  | A    | Anbringelse          | ${nr7}      | Netværksplejefamilie        | 2016-06-30 |            | network-foster-care | network-foster-family   | counted             | passed over
      2  | B    | Anbringelse          | ${nr7}      | Almindelig plejefamilie     | 2016-01-01 | 2016-06-30 | foster-care         | ordinary-foster-family  | counted             | passed over
      3  | C    | Anbringelse          | ${nr7}      | Kommunal plejefamilie       | 2016-01-01 |            | foster-care         | municipal-foster-family | counted             | passed over
      4  | D    | Plejefamilie         | ${nr7}      |                             | 2016-01-01 |            | foster-care         | unknown                 | counted             | passed over
      5  | E    | Anbringelse          | § 58        | Døgninstitution, almindelig | 2016-01-01 |            | institution         | ordinary-institution    | passed over         | counted
      6  | F    | Anbringelse          | ${nr7}      | Opholdssted                 | 2016-01-01 |            | residential         | residential-facility    | passed over         | passed over
      7  | G    | Anbringelse          | ${nr7}      | Kost- og efterskole         | 2016-01-01 |            | boarding-school     | boarding-school         | passed over         | passed over
      8  | H    | Anbringelse          | ${nr7}      | Eget værelse, kollegium     | 2016-01-01 |            | own-room            | own-room                | passed over         | passed over
      9  | I    | Anbringelse          | ${nr7}      |                             | 2016-01-01 |            | placement           | unknown                 | passed over         | passed over
      10 | J    | Døgninstitution      |             |                             | 2016-01-01 | 2016-06-29 | not counted         | not counted             | not counted         | not counted
      11 | K    | Aflastning           | § 52, stk. 3, nr. 5 | Plejefamilie        | 2016-01-01 |            | left out: not-a-placement | left out: not-a-placement | left out: not-a-placement | left out: not-a-placement
      12 | L    | Familiebehandling    | § 52, stk. 3, nr. 3 |                     | 2016-01-01 |            | left out: not-a-placement | left out: not-a-placement | left out: not-a-placement | left out: not-a-placement
    `,
    gives: {
      value: 9,
      bands: {
        'network-foster-care': 1,
        'foster-care': 3,
        'boarding-school': 1,
        'own-room': 1,
        residential: 1,
        institution: 1,
        placement: 1,
      },
    },
  },
  'the change of 2019-20 moves no child from one place to another': {
    period: '2020K4',
    asOf: '2020-12-31',
    services: `
      id | case | type        | placement                  | start      | ended | outcome     | outcome national-type
      1  | A    | Anbringelse | Almindelig plejefamilie    | 2018-01-01 |       | foster-care | ordinary-foster-family
      2  | B    | Anbringelse | Almen plejefamilie         | 2020-01-01 |       | foster-care | general-foster-family
      3  | C    | Anbringelse | Forstærket plejefamilie    | 2020-01-01 |       | foster-care | reinforced-foster-family
      4  | D    | Anbringelse | Specialiseret plejefamilie | 2020-01-01 |       | foster-care | specialised-foster-family
    `,
  },
  'a chain is one placement': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type         | start      | ended      | outcome     | outcome network-foster-care
      1  | A    | Slægtspleje  | 2016-01-01 | 2016-03-01 | network-foster-care | counted
      2  | A    | Slægtspleje  | 2016-03-15 |            | same as 1   | same as 1
      3  | B    | Plejefamilie | 2016-01-01 | 2016-06-20 | foster-care | passed over
      4  | B    | Plejefamilie | 2016-07-04 |            | same as 3   | same as 3
    `,
  },
});
