import * as fc from 'fast-check';
import { addMonths, type Day } from '../../../src/calendar/day.ts';
import type { ListName, ListRows } from '../../../src/model/lists.ts';
import type { Row } from '../../../src/model/rows.ts';
import { dayNamed } from './heads.ts';
import { blankRows } from './rows.ts';

const first = dayNamed('2015-07-01');
const last = dayNamed('2017-03-31');
/** Days on which much meets: the ends and beginnings of quarters, and four months before the days around them. */
export const meetingDays = ['2015-11-30', '2016-02-29', '2016-03-31', '2016-04-01', '2016-06-30', '2016-12-31'].map(
  dayNamed,
);

/** Few cases and children, so that rows meet. */
export const caseNumbers = ['A', 'B', 'C', 'D'];
export const children = ['Ane', 'Bo', 'Carl'];

/** A row of a list, put together from its parts. */
export function row<L extends ListName>(list: L, ...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<ListRows[L]> {
  return fc.tuple(...parts).map((given) => Object.assign({}, blankRows[list], ...given) as ListRows[L]);
}

export function day(from: Day = first, to: Day = last): fc.Arbitrary<Day> {
  const any = fc.integer({ min: from, max: to }).map((on) => on as Day);
  const meeting = meetingDays.filter((on) => on >= from && on <= to);
  return meeting.length === 0
    ? any
    : fc.oneof({ weight: 6, arbitrary: any }, { weight: 1, arbitrary: fc.constantFrom(...meeting) });
}

/** A day so many days around another one, or any day where there is none. */
export function around(on: Day | undefined, before: number, after: number): fc.Arbitrary<Day> {
  return on === undefined ? day() : day((on - before) as Day, (on + after) as Day);
}

export function maybe<T>(arbitrary: fc.Arbitrary<T>, freq = 5): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq });
}

/** A day some time after another one, four calendar months and the days around them among the times. */
export function after(on: Day | undefined, days = 200): fc.Arbitrary<Day | undefined> {
  if (on === undefined) return maybe(day());
  const due = addMonths(on, 4);
  return maybe(fc.oneof(around(on, 0, days), fc.constantFrom<Day>(on, due, (due + 1) as Day)), 3);
}

/** Now and then a field holds something that could not be read. */
export function doubted<R extends Row>(rows: fc.Arbitrary<R>, fields: readonly (keyof R & string)[]): fc.Arbitrary<R> {
  const doubtful = fc.oneof(
    { weight: 14, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...fields) },
  );
  return fc.tuple(rows, doubtful).map(([given, field]) => {
    if (field === undefined || given[field] === undefined) return given;
    return Object.assign({}, given, { [field]: undefined, unusable: { [field]: 'invalid-date' } });
  });
}

export const bornOn = maybe(day(dayNamed('1997-01-01'), dayNamed('2016-12-31')));
export const child = maybe(fc.constantFrom(...children));
export const person = fc.record({ caseNumber: maybe(fc.constantFrom(...caseNumbers), 8), child, bornOn });

export const team = maybe(fc.constantFrom('Nord', 'Syd'), 2);
export const district = maybe(fc.constantFrom('Øst', 'Vest'), 2);
export const caseworker = maybe(fc.constantFrom('Hansen', 'Jensen', 'Olsen'), 3);
