import { describe, expect, it, test } from 'vitest';
import { ageOn } from '../../src/calendar/age.ts';
import { addDays, isoDay, parseDay, type Day } from '../../src/calendar/day.ts';

const day = (text: string): Day => parseDay(text) as Day;

describe('ageOn', () => {
  test.each([
    ['the day before the birthday', '2010-05-10', '2016-05-09', 5],
    ['the birthday', '2010-05-10', '2016-05-10', 6],
    ['the day after', '2010-05-10', '2016-05-11', 6],
    ['an earlier month with a later date', '2010-05-10', '2016-04-30', 5],
    ['a later month with an earlier date', '2010-05-10', '2016-06-01', 6],
    ['the day of birth', '2010-05-10', '2010-05-10', 0],
    ['the day before birth', '2010-05-10', '2010-05-09', -1],
    ['a year before birth', '2010-05-10', '2009-05-10', -1],
    ['a year and a day before birth', '2010-05-10', '2009-05-09', -2],
    ['the last day of the year', '2010-12-31', '2016-12-30', 5],
    ['New Year', '2010-12-31', '2017-01-01', 6],
  ])('on %s', (_, bornOn, on, age) => {
    expect(ageOn(day(bornOn), day(on))).toBe(age);
  });

  test.each([
    ['2016-02-28', 3],
    ['2016-02-29', 4],
    ['2017-02-28', 4],
    ['2017-03-01', 5],
    ['2030-02-28', 17],
    ['2030-03-01', 18],
  ])('of one born on 29 February 2012, on %s', (on, age) => {
    expect(ageOn(day('2012-02-29'), day(on))).toBe(age);
  });

  it('goes up by one on the birthday and on no other day, in eighteen years', () => {
    for (const bornOn of ['1999-01-01', '1999-07-15', '1999-12-31']) {
      const birthdays: string[] = [];
      for (let on = day('1999-12-31'); on < day('2017-12-31'); on = addDays(on, 1)) {
        const next = addDays(on, 1);
        if (ageOn(day(bornOn), next) !== ageOn(day(bornOn), on)) birthdays.push(isoDay(next));
      }
      const expected = Array.from({ length: 18 }, (_, at) => `${2000 + at}${bornOn.slice(4)}`);
      expect(birthdays).toEqual(expected);
    }
  });

  it('is not the days divided by 365', () => {
    // 17 years are 6209 days here, and 6209 / 365 is more than 17 already on 6 May.
    expect(ageOn(day('1999-05-10'), day('2016-05-06'))).toBe(16);
  });
});
