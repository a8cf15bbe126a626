import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  lastOfMonth,
  countDaysIn,
  danishDay,
  dayOf,
  daysBetween,
  earliest,
  hasDayIn,
  isoDay,
  latest,
  parseDay,
  partsOf,
  placeFrom,
  putInOrder,
  weekdayOf,
  type Day,
} from '../../src/calendar/day.ts';

function day(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new Error(`no day: ${text}`);
  return read;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Every day of some years as year, month and date, counted up by hand. */
function* everyDay(firstYear: number, lastYear: number): Generator<[number, number, number]> {
  for (let year = firstYear; year <= lastYear; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let date = 1; date <= lengthOf(year, month); date++) yield [year, month, date];
    }
  }
}

/** One month at a time. */
function stepMonths(year: number, month: number, by: number): [number, number] {
  let at: [number, number] = [year, month];
  for (let step = 0; step < Math.abs(by); step++) {
    at[1] += Math.sign(by);
    if (at[1] === 13) at = [at[0] + 1, 1];
    if (at[1] === 0) at = [at[0] - 1, 12];
  }
  return at;
}

const two = (number: number): string => String(number).padStart(2, '0');

describe('lastOfMonth', () => {
  it.each([
    ['2016-02-01', '2016-02-29'],
    ['2015-02-28', '2015-02-28'],
    ['2016-12-15', '2016-12-31'],
    ['2016-04-30', '2016-04-30'],
  ])('%s: %s', (within, last) => {
    expect(isoDay(lastOfMonth(day(within)))).toBe(last);
  });
});

describe('addMonths', () => {
  test.each([
    ['2015-10-29', '2016-02-29'],
    ['2015-10-30', '2016-02-29'],
    ['2015-10-31', '2016-02-29'],
    ['2016-02-28', '2016-06-28'],
    ['2016-02-29', '2016-06-29'],
    ['2016-05-31', '2016-09-30'],
    ['2016-06-30', '2016-10-30'],
    ['2016-08-31', '2016-12-31'],
    ['2023-10-31', '2024-02-29'],
    ['2022-10-31', '2023-02-28'],
    ['2016-09-30', '2017-01-30'],
  ])('four months after %s is %s', (from, due) => {
    expect(isoDay(addMonths(day(from), 4))).toBe(due);
  });

  it('agrees with counting months by hand, forward and back, over thirteen years', () => {
    const wrong: string[] = [];
    for (const [year, month, date] of everyDay(2011, 2024)) {
      for (const by of [-25, -12, -3, -1, 0, 1, 3, 4, 6, 12, 18]) {
        const [toYear, toMonth] = stepMonths(year, month, by);
        const expected = `${toYear}-${two(toMonth)}-${two(Math.min(date, lengthOf(toYear, toMonth)))}`;
        const from = `${year}-${two(month)}-${two(date)}`;
        if (isoDay(addMonths(day(from), by)) !== expected) wrong.push(`${from} + ${by}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a day', () => {
  it('is one more than the day before, without a gap, for a hundred years', () => {
    let previous: Day | undefined;
    for (const [year, month, date] of everyDay(1950, 2049)) {
      const text = `${year}-${two(month)}-${two(date)}`;
      const read = day(text);
      if (previous !== undefined && read !== previous + 1) throw new Error(`${text} does not follow the day before`);
      if (isoDay(read) !== text) throw new Error(`${text} is written ${isoDay(read)}`);
      expect(partsOf(read)).toEqual({ year, month, date });
      previous = read;
    }
    expect(day('1970-01-01')).toBe(0);
  });

  test.each([
    '2016-02-30',
    '2015-02-29',
    '1900-02-29',
    '2016-04-31',
    '2016-13-01',
    '2016-00-10',
    '2016-01-00',
    '2016-01-32',
    '16-01-01',
    '2016-1-01',
    '2016-01-1',
    '01-01-2016',
    '2016/01/01',
    '2016-01-01T00:00',
    ' 2016-01-01',
    '2016-01-01\n',
    '0016-01-01',
    '',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('is made of year, month and date only where the calendar has it', () => {
    expect(dayOf(2016, 2, 29)).toBe(day('2016-02-29'));
    expect(dayOf(2000, 2, 29)).toBe(day('2000-02-29'));
    expect(dayOf(2015, 2, 29)).toBeUndefined();
    expect(dayOf(2016, 0, 1)).toBeUndefined();
    expect(dayOf(2016, 13, 1)).toBeUndefined();
    expect(dayOf(2016, 1, 1.5)).toBeUndefined();
    expect(dayOf(999, 1, 1)).toBeUndefined();
    expect(dayOf(10000, 1, 1)).toBeUndefined();
  });

  it('is written as Danish readers write it', () => {
    expect(danishDay(day('2016-06-03'))).toBe('03-06-2016');
    expect(danishDay(day('1999-12-31'))).toBe('31-12-1999');
  });

  test.each([
    // 0 is Sunday.
    ['2016-08-08', 1],
    ['2016-02-29', 1],
    ['2000-01-01', 6],
    ['2024-01-01', 1],
    ['2023-12-31', 0],
    ['1969-12-31', 3],
  ])('%s falls on weekday %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

describe('days apart', () => {
  it('counts over a leap day, a year and backwards', () => {
    expect(daysBetween(day('2016-02-28'), day('2016-03-01'))).toBe(2);
    expect(daysBetween(day('2015-02-28'), day('2015-03-01'))).toBe(1);
    expect(daysBetween(day('2016-01-01'), day('2017-01-01'))).toBe(366);
    expect(daysBetween(day('2016-01-01'), day('2015-12-31'))).toBe(-1);
    expect(isoDay(addDays(day('2016-02-28'), 2))).toBe('2016-03-01');
    expect(isoDay(addDays(day('2016-01-01'), -1))).toBe('2015-12-31');
  });
});

describe('the first and the last of some days', () => {
  const [first, middle, last] = [day('2016-01-01'), day('2016-01-02'), day('2016-01-03')];

  it('pass over what is not filled in', () => {
    expect(earliest(middle, undefined, first, last)).toBe(first);
    expect(latest(middle, undefined, last, first)).toBe(last);
    expect(earliest(undefined, middle)).toBe(middle);
    expect(latest(undefined, middle)).toBe(middle);
  });

  it('are nothing of nothing', () => {
    expect(earliest()).toBeUndefined();
    expect(latest(undefined)).toBeUndefined();
  });

  it('take the first day of the epoch for a day like any other', () => {
    expect(earliest(day('1970-01-01'), first)).toBe(0);
    expect(latest(day('1969-12-31'), day('1970-01-01'))).toBe(0);
  });
});

describe('days in order', () => {
  const days = ['2016-01-05', '2016-01-05', '2016-02-01', '2016-03-31'].map(day);

  it.each([
    ['2015-12-31', 0],
    ['2016-01-05', 0],
    ['2016-01-06', 2],
    ['2016-03-31', 3],
    ['2016-04-01', 4],
  ])('from %s on begin at place %i', (from, place) => {
    expect(placeFrom(days, day(from))).toBe(place);
    expect(placeFrom([], day(from))).toBe(0);
  });

  it.each([
    ['2016-01-06', '2016-01-31', false],
    ['2016-01-06', '2016-02-01', true],
    ['2016-01-05', '2016-01-05', true],
    ['2016-04-01', '2016-12-31', false],
    ['2016-02-02', '2016-02-01', false],
  ])('have one from %s to %s: %s', (from, to, has) => {
    expect(hasDayIn(days, day(from), day(to))).toBe(has);
    expect(hasDayIn([], day(from), day(to))).toBe(false);
  });

  it.each([
    ['2016-01-01', '2016-12-31', 4],
    ['2016-01-05', '2016-01-05', 2],
    ['2016-01-06', '2016-03-30', 1],
    ['2016-01-06', '2016-03-31', 2],
    ['2016-02-02', '2016-03-30', 0],
  ])('number so many from %s to %s: %i', (from, to, count) => {
    expect(countDaysIn(days, day(from), day(to))).toBe(count);
    expect(countDaysIn([], day(from), day(to))).toBe(0);
  });

  it('are put in order whether they are few or many', () => {
    for (const length of [0, 1, 2, 3, 16, 17, 40]) {
      // Seven steps at a time round a circle: each day once, and out of order.
      const ordered = Array.from({ length }, (_, at) => at as Day);
      const days = ordered.map((at) => ((at * 7 + 3) % length) as Day);
      putInOrder(days);
      expect(days).toEqual(ordered);
      const twice = [...ordered, ...ordered];
      putInOrder(twice);
      expect(twice).toEqual(ordered.flatMap((at) => [at, at]));
    }
  });
});
