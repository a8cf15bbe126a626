import * as fc from 'fast-check';
import { dayOf, partsOf, type Day } from '../../../src/calendar/day.ts';
import type { ListRows } from '../../../src/model/lists.ts';
import { after, around, bornOn, child, day, district, doubted, maybe, row, team } from './world-parts.ts';

/** Few units, so that rows meet; one of them is on no list. */
const unitIds = ['u1', 'u2', 'u3'];
const unit = maybe(fc.constantFrom(...unitIds, 'u9'), 9);
const staffIds = ['m1', 'm2', 'm3', 'm4'];
const meetingIds = ['x1', 'x2', 'x3'];
const answer = maybe(fc.boolean(), 6);
const pupil = fc.record({ child, bornOn });

export function unitRow(): fc.Arbitrary<ListRows['units']> {
  const fields = fc.record({
    id: maybe(fc.constantFrom(...unitIds), 9),
    type: maybe(fc.constantFrom('Skole', 'Dagtilbud', 'Dagpleje')),
    district,
    model: maybe(fc.constantFrom('distriktsrådgiver', 'myndighedssagsbehandler')),
  });
  const opened = maybe(day(), 1).chain((openedOn) =>
    fc.record({ openedOn: fc.constant(openedOn), closedOn: after(openedOn, 400) }),
  );
  return row('units', fields, fc.oneof(opened, fc.constant({})));
}

export function meeting(): fc.Arbitrary<ListRows['meetings']> {
  const fields = fc.record({
    id: maybe(fc.constantFrom(...meetingIds)),
    unitId: unit,
    heldOn: maybe(day(), 15),
    form: maybe(fc.constantFrom('Ressourceteam', 'Flerfaglig sparring', 'Halvårligt møde')),
    methodUsed: answer,
    professions: fc.subarray(['Lærer', 'Leder', 'Psykolog', 'Sundhedsplejerske', 'Nabo']),
  });
  return doubted(row('meetings', fields), ['heldOn']);
}

export function discussion(): fc.Arbitrary<ListRows['discussions']> {
  const fields = fc.record({
    meetingId: maybe(fc.constantFrom(...meetingIds), 1),
    unitId: unit,
    consent: answer,
    agenda: answer,
    goal: answer,
    evaluated: answer,
  });
  const rows = maybe(day(), 12).chain((discussedOn) =>
    row(
      'discussions',
      pupil,
      fields,
      fc.record({ discussedOn: fc.constant(discussedOn), actionOn: after(discussedOn, 40) }),
    ),
  );
  return doubted(rows, ['discussedOn', 'actionOn']);
}

export function screening(): fc.Arbitrary<ListRows['screenings']> {
  const fields = fc.record({
    unitId: unit,
    occasion: maybe(fc.constantFrom('Opsporingsmodel', 'Behovsbesøg', 'Behovsbesøg'), 8),
    result: maybe(fc.constantFrom<'concern' | 'no-concern'>('concern', 'no-concern'), 6),
    meetingHeld: answer,
  });
  const rows = maybe(day(), 1).chain((visitedOn) =>
    row(
      'screenings',
      pupil,
      fields,
      fc.record({ visitedOn: fc.constant(visitedOn), screenedOn: maybe(around(visitedOn, 0, 60), 3) }),
    ),
  );
  return doubted(rows, ['screenedOn', 'result']);
}

export function staffRow(at: number): fc.Arbitrary<ListRows['staff']> {
  const fields = fc.record({
    id: maybe(fc.constant(staffIds[at] ?? 'm9'), 9),
    unitId: unit,
    team,
    position: maybe(fc.constantFrom('Sagsbehandler', 'Socialrådgiver', 'Pædagog'), 6),
    fullTimeEquivalents: maybe(fc.constantFrom(0.5, 0.81, 1)),
  });
  const employed = maybe(day(), 2).chain((employedFrom) =>
    fc.record({ employedFrom: fc.constant(employedFrom), employedTo: after(employedFrom, 500) }),
  );
  return doubted(row('staff', fields, employed), ['employedFrom']);
}

export function trainingRow(): fc.Arbitrary<ListRows['training']> {
  const fields = fc.record({
    staffId: maybe(fc.constantFrom(...staffIds), 9),
    course: maybe(fc.constantFrom('Tidlig opsporing', 'Samspil og relationer'), 9),
    heldOn: maybe(day(), 12),
    days: maybe(fc.constantFrom(0.5, 1, 2.5, 5, 10), 9),
  });
  return row('training', fields);
}

export function sdqRow(): fc.Arbitrary<ListRows['sdq']> {
  const fields = fc.record({
    child,
    measuredOn: maybe(day(), 12),
    informant: maybe(fc.constantFrom<'parent' | 'teacher'>('parent', 'teacher'), 6),
    score: maybe(fc.integer({ min: 0, max: 41 }), 9),
    course: maybe(fc.constant('f1'), 1),
  });
  return doubted(row('sdq', fields), ['measuredOn', 'score']);
}

export function absenceRow(): fc.Arbitrary<ListRows['absence']> {
  const fields = fc.record({
    child,
    unitId: unit,
    monthOn: maybe(day().map(firstOfMonth), 12),
    schoolDays: maybe(fc.constantFrom(0, 18, 21), 9),
    unlawfulDays: maybe(fc.constantFrom(0, 0.5, 2, 19), 9),
  });
  return doubted(row('absence', fields), ['monthOn', 'schoolDays']);
}

function firstOfMonth(on: Day): Day {
  const { year, month } = partsOf(on);
  return dayOf(year, month, 1) ?? on;
}
