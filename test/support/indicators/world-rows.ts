import * as fc from 'fast-check';
import { addMonths, type Day } from '../../../src/calendar/day.ts';
import { danishInstant, type Instant } from '../../../src/calendar/instant.ts';
import type { ListName, ListRows } from '../../../src/model/lists.ts';
import type { Row } from '../../../src/model/rows.ts';
import { dayNamed } from './heads.ts';
import { blankRows } from './rows.ts';

const first = dayNamed('2015-07-01');
const last = dayNamed('2017-03-31');
/** Measures last long: some have been under way for years. */
const firstService = dayNamed('2014-07-01');

/** Days on which much meets: the ends and beginnings of quarters, and four months before the days around them. */
export const meetingDays = ['2015-11-30', '2016-02-29', '2016-03-31', '2016-04-01', '2016-06-30', '2016-12-31'].map(
  dayNamed,
);

/** Few cases and children, so that rows meet. */
export const caseNumbers = ['A', 'B', 'C', 'D'];
const children = ['Ane', 'Bo', 'Carl'];
export const serviceIds = ['y0', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7', 'y8', 'y9'];

/** A row of a list, put together from its parts. */
function row<L extends ListName>(list: L, ...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<ListRows[L]> {
  return fc.tuple(...parts).map((given) => Object.assign({}, blankRows[list], ...given) as ListRows[L]);
}

function day(from: Day = first, to: Day = last): fc.Arbitrary<Day> {
  const any = fc.integer({ min: from, max: to }).map((on) => on as Day);
  const meeting = meetingDays.filter((on) => on >= from && on <= to);
  return meeting.length === 0
    ? any
    : fc.oneof({ weight: 6, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...meeting) });
}

/** A day so many days around another one, or any day where there is none. */
function around(on: Day | undefined, before: number, after: number): fc.Arbitrary<Day> {
  return on === undefined ? day() : day((on - before) as Day, (on + after) as Day);
}

function maybe<T>(arbitrary: fc.Arbitrary<T>, freq = 5): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq });
}

/** A day some time after another one, four calendar months and the days around them among the times. */
function after(on: Day | undefined, days = 200): fc.Arbitrary<Day | undefined> {
  if (on === undefined) return maybe(day());
  const due = addMonths(on, 4);
  return maybe(fc.oneof(around(on, 0, days), fc.constantFrom<Day>(on, due, (due + 1) as Day)), 3);
}

/** Now and then a field holds something that could not be read. */
function doubted<R extends Row>(rows: fc.Arbitrary<R>, fields: readonly (keyof R & string)[]): fc.Arbitrary<R> {
  const doubtful = fc.oneof(
    { weight: 14, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...fields) },
  );
  return fc.tuple(rows, doubtful).map(([given, field]) => {
    if (field === undefined || given[field] === undefined) return given;
    return Object.assign({}, given, { [field]: undefined, unusable: { [field]: 'invalid-date' } });
  });
}

const bornOn = maybe(day(dayNamed('1997-01-01'), dayNamed('2016-12-31')));
const child = maybe(fc.constantFrom(...children));
const person = fc.record({ caseNumber: maybe(fc.constantFrom(...caseNumbers), 8), child, bornOn });

const team = maybe(fc.constantFrom('Nord', 'Syd'), 2);
const district = maybe(fc.constantFrom('Øst', 'Vest'), 2);
const caseworker = maybe(fc.constantFrom('Hansen', 'Jensen', 'Olsen'), 3);

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
