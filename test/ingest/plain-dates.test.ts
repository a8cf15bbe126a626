import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthday, day, moment } from '../../src/ingest/kinds/dates.ts';
import type { Decoded, Kind } from '../../src/ingest/kinds/kind.ts';
import type { PlainDates } from '../../src/ingest/scan/scanner.ts';
import { day as dayNamed } from './reading.ts';
import { surroundings } from '../support/ingest/surroundings.ts';

const around = surroundings();

/** As the scanner reads them: [year, month, date, minute of the day]. */
type Written = readonly [year: number, month: number, date: number, minute: number];

function plain(written: readonly Written[], hasClock: boolean, separator: string): PlainDates {
  return {
    separator,
    dates: Int32Array.from(written, ([year, month, date]) => (year << 9) | (month << 5) | date),
    minutes: hasClock ? Int32Array.from(written, ([, , , minute]) => minute) : undefined,
  };
}

function textsOf(written: readonly Written[], hasClock: boolean, separator: string): string[] {
  const two = (number: number): string => String(number).padStart(2, '0');
  return written.map(([year, month, date, minute]) => {
    const clock = hasClock ? ` ${two(Math.floor(minute / 60))}:${two(minute % 60)}` : '';
    return [two(date), two(month), String(year).padStart(4, '0')].join(separator) + clock;
  });
}

describe('a column of plain dates', () => {
  test('has its days, and its instants in Danish time', () => {
    const summerAndWinter = plain([[2016, 7, 1, 90] as const, [2016, 1, 31, 0] as const], true, '.');
    const read = moment.decodeDates?.(summerAndWinter, around);
    expect(read?.values).toEqual([
      undefined,
      { on: dayNamed('2016-07-01'), at: Date.UTC(2016, 5, 30, 23, 30) },
      { on: dayNamed('2016-01-31'), at: Date.UTC(2016, 0, 30, 23, 0) },
    ]);
    expect(read).toMatchObject({ form: 'dd.mm.yyyy', clock: true });
    const days = [undefined, dayNamed('2016-07-01'), dayNamed('2016-01-31')];
    expect(day.decodeDates?.(summerAndWinter, around)?.values).toEqual(days);
  });

  test('has no clock where it is midnight everywhere', () => {
    const read = moment.decodeDates?.(plain([[2016, 7, 1, 0]], true, '-'), around);
    expect(read).toMatchObject({ clock: false, values: [undefined, { on: dayNamed('2016-07-01'), at: undefined }] });
  });

  test.each<[string, Kind<unknown>, Written]>([
    ['that is in no calendar', day, [2015, 2, 29, 0]],
    ['long past', day, [1989, 12, 31, 0]],
    ['of birth in another century', birthday, [1900, 1, 1, 0]],
    ['that stands for none', birthday, [9999, 12, 31, 0]],
    ['to come', moment, [2019, 1, 1, 0]],
  ])('with one %s is left to its texts', (_, kind, date) => {
    expect(kind.decodeDates?.(plain([[2016, 1, 1, 0], date], false, '-'), around)).toBeUndefined();
    expect(kind.decodeDates?.(plain([[2016, 1, 1, 0]], false, '-'), around)).toBeDefined();
  });

  test('is left to its texts where the mapping says that they are written otherwise', () => {
    const dates = plain([[2016, 1, 1, 0]], false, '-');
    expect(day.decodeDates?.(dates, { ...around, dateForm: 'yyyy-mm-dd' })).toBeUndefined();
    expect(day.decodeDates?.(dates, { ...around, dateForm: 'dd-mm-yyyy' })).toBeDefined();
  });

  test('comes to what its texts come to', () => {
    let read = 0;
    const date = fc.tuple(
      fc.oneof({ arbitrary: fc.integer({ min: 1990, max: 2018 }), weight: 60 }, { arbitrary: fc.nat(9999), weight: 1 }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(
        { arbitrary: fc.integer({ min: 1, max: 28 }), weight: 40 },
        { arbitrary: fc.integer({ min: 29, max: 31 }), weight: 1 },
      ),
      fc.oneof(fc.constant(0), fc.nat(1439)),
    );
    const kinds: readonly Kind<unknown>[] = [day, birthday, moment];
    const columns = fc.uniqueArray(date, {
      minLength: 1,
      maxLength: 20,
      selector: ([...parts]) => parts.slice(0, 3).join(),
    });
    fc.assert(
      fc.property(
        columns,
        fc.boolean(),
        fc.constantFrom('-', '.', '/'),
        fc.constantFrom(...kinds),
        (dates, clock, sign, kind) => {
          const quick = kind.decodeDates?.(plain(dates, clock, sign), around);
          if (quick === undefined) return;
          read++;
          expect(quick).toEqual<Decoded<unknown>>(kind.decode(['', ...textsOf(dates, clock, sign)], around));
        },
      ),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
