import { describe, expect, it, test } from 'vitest';
import { addDays, isoDay, parseDay, weekdayOf, type Day } from '../../src/calendar/day.ts';
import { addWorkingDays, easterSunday, isWorkingDay } from '../../src/calendar/working-days.ts';

const day = (text: string): Day => parseDay(text) as Day;
const weekdays = { saturdayWorks: false };
const withSaturday = { saturdayWorks: true };

// Copied from printed Danish calendars, with 5 June, 24 and 31 December.
const daysOff = {
  2016: '01-01 03-24 03-25 03-27 03-28 04-22 05-05 05-15 05-16 06-05 12-24 12-25 12-26 12-31',
  2023: '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 06-05 12-24 12-25 12-26 12-31',
  2024: '01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 06-05 12-24 12-25 12-26 12-31',
};

describe('working days', () => {
  test.each(Object.entries(daysOff))('of %s are Monday to Friday less the days off of that year', (year, off) => {
    const free = new Set(off.split(' ').map((date) => `${year}-${date}`));
    const wrong: string[] = [];
    for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on = addDays(on, 1)) {
      const [weekday, text] = [weekdayOf(on), isoDay(on)];
      if (isWorkingDay(on, weekdays) !== (weekday >= 1 && weekday <= 5 && !free.has(text))) wrong.push(text);
      if (isWorkingDay(on, withSaturday) !== (weekday !== 0 && !free.has(text))) wrong.push(`${text} with Saturdays`);
    }
    expect(wrong).toEqual([]);
  });

  it('number 253 in 2016, 251 in 2023 and 251 in 2024', () => {
    // Weekdays less the days off that fall on one: 261 - 8, 260 - 9 and 262 - 11.
    const counted = [2016, 2023, 2024].map((year) => {
      let count = 0;
      for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on = addDays(on, 1)) {
        if (isWorkingDay(on, weekdays)) count++;
      }
      return count;
    });
    expect(counted).toEqual([253, 251, 251]);
  });

  it('leave out store bededag to 2023 and not after', () => {
    expect(isWorkingDay(day('2022-05-13'), weekdays)).toBe(false);
    expect(isWorkingDay(day('2023-05-05'), weekdays)).toBe(false);
    expect(isWorkingDay(day('2024-04-26'), weekdays)).toBe(true);
    expect(isWorkingDay(day('2025-05-16'), weekdays)).toBe(true);
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['an ordinary week', '2016-02-01', 6, '2016-02-09'],
    ['from a Friday', '2016-02-05', 1, '2016-02-08'],
    ['from a Saturday', '2016-02-06', 6, '2016-02-15'],
    ['over Easter', '2016-03-23', 6, '2016-04-05'],
    ['over Christmas and New Year', '2023-12-22', 6, '2024-01-04'],
    ['over store bededag', '2023-05-04', 1, '2023-05-08'],
    ['when store bededag is gone', '2024-04-25', 1, '2024-04-26'],
    ['none', '2016-02-06', 0, '2016-02-06'],
  ])('%s', (_, from, count, to) => {
    expect(isoDay(addWorkingDays(day(from), count, weekdays))).toBe(to);
  });

  it('counts Saturdays where they are working days', () => {
    expect(isoDay(addWorkingDays(day('2016-02-05'), 1, withSaturday))).toBe('2016-02-06');
    expect(isoDay(addWorkingDays(day('2016-02-01'), 6, withSaturday))).toBe('2016-02-08');
    // Christmas Eve 2016 is a Saturday and stays a day off.
    expect(isoDay(addWorkingDays(day('2016-12-23'), 1, withSaturday))).toBe('2016-12-27');
  });
});

describe('Easter', () => {
  test.each([
    // The earliest and the latest there can be, and the years in which the plain rule of Gauss is a week out.
    '1818-03-22',
    '1943-04-25',
    '2038-04-25',
    '1954-04-18',
    '1981-04-19',
    '2049-04-18',
    '2076-04-19',
    // A run of years from the almanac.
    '1996-04-07',
    '1997-03-30',
    '1998-04-12',
    '1999-04-04',
    '2000-04-23',
    '2001-04-15',
    '2002-03-31',
    '2003-04-20',
    '2004-04-11',
    '2005-03-27',
    '2006-04-16',
    '2007-04-08',
    '2008-03-23',
    '2009-04-12',
    '2010-04-04',
    '2011-04-24',
    '2012-04-08',
    '2013-03-31',
    '2014-04-20',
    '2015-04-05',
    '2016-03-27',
    '2017-04-16',
    '2018-04-01',
    '2019-04-21',
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
  ])('falls on %s', (text) => {
    expect(isoDay(easterSunday(Number(text.slice(0, 4))))).toBe(text);
  });
});
