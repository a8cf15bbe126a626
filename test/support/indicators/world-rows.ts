import * as fc from 'fast-check';
import type { Day } from '../../../src/calendar/day.ts';
import { danishInstant, type Instant } from '../../../src/calendar/instant.ts';
import type { ListRows } from '../../../src/model/lists.ts';
import { dayNamed } from './heads.ts';
import {
  after,
  around,
  bornOn,
  caseworker,
  child,
  children,
  day,
  district,
  doubted,
  maybe,
  person,
  row,
  team,
} from './world-parts.ts';

/** Measures last long: some have been under way for years. */
const firstService = dayNamed('2014-07-01');

export const serviceIds = ['y0', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8', 'y9'];

export function caseOf(caseNumber: string): fc.Arbitrary<ListRows['cases']> {
  const fixed = fc.record({ caseNumber: fc.constant(caseNumber), child, bornOn, team, district, caseworker });
  const rows = maybe(day()).chain((startedOn) =>
    row(
      'cases',
      fixed,
      fc.record({ startedOn: fc.constant(startedOn), endedOn: after(startedOn, 400), department: team }),
    ),
  );
  return doubted(rows, ['startedOn', 'endedOn']);
}

export function notification(): fc.Arbitrary<ListRows['notifications']> {
  const minutes = maybe(fc.integer({ min: 0, max: 1439 }), 3);
  const fields = fc.record({
    unborn: fc.nat({ max: 9 }).map((chance) => chance === 0),
    notifier: maybe(fc.constantFrom('Skole', 'Anonym', 'Politi', 'Dagpleje', 'Nabolaget'), 4),
    legalBasis: maybe(fc.constantFrom('§ 152', '§ 153', '§ 154')),
    decision: maybe(fc.constantFrom('Ingen videre handling', 'Børnefaglig undersøgelse', 'Andet'), 2),
    district,
  });
  const rows = maybe(day(), 10).chain((receivedOn) => {
    const dates = fc.record({
      receivedOn: fc.constant(receivedOn),
      assessedOn: maybe(around(receivedOn, 1, 3)),
      receiptSentOn: maybe(around(receivedOn, 1, 14)),
      decidedOn: after(receivedOn, 30),
    });
    return row('notifications', person, fields, dates);
  });
  const read = doubted(rows, ['receivedOn', 'assessedOn', 'receiptSentOn', 'decidedOn']);
  return fc.tuple(read, minutes, minutes).map(([given, received, assessed]) =>
    Object.assign({}, given, {
      receivedAt: instant(given.receivedOn, received),
      assessedAt: instant(given.assessedOn, assessed),
    }),
  );
}

function instant(on: Day | undefined, minutes: number | undefined): Instant | undefined {
  return on === undefined || minutes === undefined ? undefined : danishInstant(on, minutes);
}

export function investigation(): fc.Arbitrary<ListRows['investigations']> {
  const type = fc.constantFrom<ListRows['investigations']['type'][]>('bfu', 'bfu', 'bfu', 'screening', 'mapping');
  const fields = fc.record({ type, team, district, caseworker });
  const begun = fc.tuple(maybe(day()), maybe(fc.integer({ min: -3, max: 20 })), day());
  const rows = begun.chain(([awareOn, wait, unawareOn]) => {
    const startedOn = wait === undefined ? undefined : (((awareOn ?? unawareOn) + wait) as Day);
    const dates = fc.record({
      awareOn: fc.constant(awareOn),
      startedOn: fc.constant(startedOn),
      endedOn: after(awareOn ?? startedOn),
      preliminaryAssessmentOn: after(awareOn ?? startedOn, 130),
    });
    return row('investigations', person, fields, dates);
  });
  return doubted(rows, ['awareOn', 'startedOn', 'endedOn', 'preliminaryAssessmentOn']);
}

/** What ydelser are, and the legal basis that some lists have for them. */
const serviceTypes = [
  ['Kontaktperson', '§ 52, stk. 3, nr. 6'],
  ['Kontaktperson', undefined],
  ['Aflastning', '§ 52, stk. 3, nr. 5'],
  ['Plejefamilie', '§ 52, stk. 3, nr. 7'],
  ['Netværksplejefamilie', undefined],
  ['Døgninstitution', undefined],
  ['Døgninstitution', '§ 52, stk. 3, nr. 7'],
  ['Tidlig forebyggende indsats', '§ 11, stk. 3'],
  ['Tidlig forebyggende indsats', undefined],
  ['Familietræning', undefined],
  ['Familietræning', undefined],
  ['Plusplads', undefined],
  ['Andet', undefined],
  ['Administrative udgifter', undefined],
] as const;

/** Ydelser of few types, so that some continue one another. */
export function service(): fc.Arbitrary<ListRows['services']> {
  const fields = fc.record({
    id: maybe(fc.constantFrom(...serviceIds), 8),
    continues: maybe(fc.constantFrom(...serviceIds), 1),
    pricePerDay: maybe(fc.integer({ min: 100, max: 3000 })),
    team,
  });
  const kind = fc.constantFrom(...serviceTypes).map(([type, legalBasis]) => ({ type, legalBasis }));
  const rows = maybe(day(firstService), 12).chain((startedOn) => {
    const endedOn = maybe(fc.oneof(around(startedOn, 0, 250), around(startedOn, 0, 900)), 2);
    return row('services', person, fields, kind, fc.record({ startedOn: fc.constant(startedOn), endedOn }));
  });
  return doubted(rows, ['startedOn', 'endedOn']);
}

const activityTypes = [
  'Netværksmøde',
  'Tværfaglig sparring',
  'Opfølgning',
  'Opfølgning',
  'Opfølgning på underretning',
  'Børnesamtale',
  'Netværkskort',
  'Tilsynsbesøg',
  'Tilsynsbesøg',
  'Handleplan',
  'Familietræning, gang',
  'Familietræning, gang',
];

export function activity(): fc.Arbitrary<ListRows['activities']> {
  const fields = fc.record({
    type: fc.constantFrom(...activityTypes),
    serviceId: maybe(fc.constantFrom(...serviceIds, 'unknown'), 1),
    planned: fc.nat({ max: 4 }).map((chance) => chance === 0),
    concerns: fc.subarray(children, { maxLength: 2 }),
    participants: fc.subarray(['private-network', 'professional-network'] as const),
    caseworker,
  });
  const rows = maybe(day(), 12).chain((eventOn) => {
    const doneOn = maybe(around(eventOn, 5, 20), 1);
    return row('activities', person, fields, fc.record({ eventOn: fc.constant(eventOn), doneOn }));
  });
  return doubted(rows, ['eventOn', 'doneOn']);
}
