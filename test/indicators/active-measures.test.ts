import { describe, expect, it } from 'vitest';
import { activeMeasures } from '../../src/indicators/active-measures.ts';
import { observed } from '../support/indicators/observed.ts';
import { testIndicator } from '../support/indicators/tester.ts';

testIndicator(activeMeasures, {
  'what runs on the last day counts, by its kind, a chain as one': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type              | legal basis         | start      | ended      | outcome          | outcome rows
      1  | A    | Familiebehandling | § 52, stk. 3, nr. 3 | 2016-06-30 |            | family-treatment | counted
      2  | B    | Familiebehandling | § 52, stk. 3, nr. 3 | 2016-01-01 | 2016-06-30 | family-treatment | counted
      3  | C    | Familiebehandling | § 52, stk. 3, nr. 3 | 2016-01-01 | 2016-06-29 | not counted      | not counted
      4  | D    | Familiebehandling | § 52, stk. 3, nr. 3 | 2016-07-01 |            | not counted      | not counted
      5  | E    | Kontaktperson     | § 52, stk. 3, nr. 6 | 2016-01-01 | 2016-06-20 | contact-person   | passed over
      6  | E    | Kontaktperson     | § 52, stk. 3, nr. 6 | 2016-07-04 |            | same as 5        | same as 5
      7  | E    | Forløb            | § 11, stk. 3        | 2016-05-01 |            | preventive       | counted
      8  | F    | Plejefamilie      | § 52, stk. 3, nr. 7 | 2016-05-01 |            | foster-care      | counted
      9  | F    | Særlig aftale     |                     | 2016-05-01 |            | unknown          | counted
    `,
    gives: {
      value: 6,
      bands: {
        preventive: 1,
        relief: 0,
        'contact-person': 1,
        'family-stay': 0,
        'family-treatment': 2,
        'home-support': 0,
        'day-care': 0,
        internship: 0,
        'other-support': 0,
        'network-foster-care': 0,
        'foster-care': 1,
        'boarding-school': 0,
        'own-room': 0,
        residential: 0,
        institution: 0,
        placement: 0,
        unknown: 1,
      },
    },
  },
  'preventive measures also by how many have come and gone since the day before the period': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type | legal basis         | start      | ended      | outcome     | outcome preventive | outcome preventive-growth
      1  | A    |      | § 11, stk. 3        | 2016-04-01 |            | preventive  | counted            | counted
      2  | B    |      | § 11, stk. 3        | 2016-03-31 |            | preventive  | counted            | passed over
      3  | C    |      | § 11, stk. 3        | 2016-04-01 | 2016-06-29 | not counted | not counted        | not counted
      4  | D    |      | § 11, stk. 3        | 2016-01-01 | 2016-03-30 | not counted | not counted        | not counted
      5  | E    |      | § 52, stk. 3, nr. 6 | 2016-04-01 |            | contact-person | passed over     | not counted
    `,
    gives: { value: 3 },
  },
  'the law of the day it began says what its number means': {
    period: '2024K1',
    asOf: '2024-03-31',
    services: `
      id | case | type | legal basis         | start      | ended | outcome
      1  | A    |      | § 52, stk. 3, nr. 5 | 2023-12-31 |       | relief
      2  | B    |      | § 32, stk. 1, nr. 5 | 2024-01-01 |       | family-treatment
      3  | C    |      | § 32, stk. 1, nr. 7 | 2024-01-01 |       | relief
      4  | D    |      | § 30                | 2024-01-01 |       | preventive
      5  | E    |      | § 46                | 2024-01-01 |       | placement
    `,
  },
  'a chain is what its first row that tells says, whatever a later one says': {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type   | legal basis         | start      | ended      | outcome
      1  | A    | Forløb |                     | 2016-04-01 | 2016-04-10 | preventive
      2  | A    | Forløb | § 11, stk. 3        | 2016-04-11 | 2016-04-20 | same as 1
      3  | A    | Forløb | § 52, stk. 3, nr. 9 | 2016-04-21 |            | same as 1
    `,
  },
  'in a period that has not ended, what runs on the as-of day': {
    period: '2016K4',
    asOf: '2016-11-15',
    services: `
      id | case | type | start      | ended      | outcome
      1  | A    |      | 2016-11-15 |            | contact-person
      2  | B    |      | 2016-01-01 | 2016-11-15 | contact-person
      3  | C    |      | 2016-01-01 | 2016-11-14 | not counted
      4  | D    |      | 2016-01-01 | 2016-11-16 | contact-person
      5  | E    |      | 2016-11-16 |            | left out: after-as-of
    `,
    gives: { notes: ['in-progress'] },
  },
  'administrative rows and rows without a start are no measures, and an unreadable end is not an open one': {
    period: '2016K2',
    asOf: '2016-06-30',
    settings: { unreliableAbove: 0.5 },
    services: `
      id | case | type                    | start      | ended      | outcome
      1  | A    | Kontaktperson           | 2016-06-01 |            | contact-person
      2  | A    | Administrative udgifter | 2016-06-01 |            | left out: not-a-measure
      3  | A    | Aflastning              |            |            | left out: no-start-date
      4  | A    | Familiebehandling       | 2016-06-01 | unreadable | excluded: invalid-date
    `,
  },
});

describe('the parts of active-measures', () => {
  const scenario = {
    period: '2016K2',
    asOf: '2016-12-31',
    services: `
      id | case | type          | legal basis         | start      | ended
      1  | A    | Kontaktperson | § 52, stk. 3, nr. 6 | 2016-06-01 | 2016-06-30
      2  | A    | Kontaktperson | § 52, stk. 3, nr. 6 | 2016-06-30 |
      3  | B    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-04-01
      4  | C    | Forløb        | § 11, stk. 3        | 2016-01-01 | 2016-05-01
      5  | D    | Forløb        | § 11, stk. 3        | 2016-05-01 |
      6  | E    | Forløb        | § 11, stk. 3        | 2015-01-01 |
    `,
  };

  it('count the ydelser of a chain that both run on the last day', () => {
    expect(observed(activeMeasures, scenario).summary.value).toBe(3);
    expect(observed(activeMeasures, scenario, 'rows').summary.value).toBe(4);
  });

  it('take those that ended from those that began: one came, two went', () => {
    expect(observed(activeMeasures, scenario, 'preventive').summary.value).toBe(2);
    expect(observed(activeMeasures, scenario, 'preventive-growth').summary.value).toBe(-1);
  });
});
