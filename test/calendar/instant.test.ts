import { describe, expect, it, test } from 'vitest';
import { addDays, dayOf, isoDay, parseDay, type Day } from '../../src/calendar/day.ts';
import { danishDayOf, danishInstant, endOfDay, msPerHour, type Instant } from '../../src/calendar/instant.ts';

const day = (text: string): Day => parseDay(text) as Day;

// The time zone database that comes with the runtime: an oracle that shares nothing with the rule in the code.
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

function shown(instant: number): string {
  return clock.format(instant);
}

function at(text: string): Instant {
  const [date = '', time = '00:00'] = text.split(' ');
  const [hours, minutes] = time.split(':').map(Number);
  return danishInstant(day(date), (hours ?? 0) * 60 + (minutes ?? 0));
}

function hoursBetween(from: string, to: string): number {
  return (at(to) - at(from)) / msPerHour;
}

/** The instants from which nine days hold the last Sunday of March or October. */
function changeWeeks(): number[] {
  const years = Array.from({ length: 65 }, (_, at) => 1996 + at);
  return years.flatMap((year) => [Date.UTC(year, 2, 24), Date.UTC(year, 9, 24)]);
}

describe('Danish clocks against the time zone database', () => {
  it('agree at the start and in the middle of every day from 1996 to 2060', () => {
    const last = dayOf(2060, 12, 31) as Day;
    const wrong: string[] = [];
    for (let on = dayOf(1996, 1, 1) as Day; on <= last; on = addDays(on, 1)) {
      for (const [minute, time] of [
        [0, '00:00'],
        [90, '01:30'],
        [200, '03:20'],
        [720, '12:00'],
        [1439, '23:59'],
      ] as const) {
        const instant = danishInstant(on, minute);
        if (shown(instant) !== `${isoDay(on)} ${time}`) wrong.push(`${isoDay(on)} ${time}`);
        if (danishDayOf(instant) !== on) wrong.push(`day of ${isoDay(on)} ${time}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('put every half hour around the changes of 1996 to 2060 on the right day', () => {
    const wrong: string[] = [];
    for (const from of changeWeeks()) {
      for (let instant = from; instant < from + 9 * 24 * msPerHour; instant += msPerHour / 2) {
        const expected = shown(instant).slice(0, 10);
        if (isoDay(danishDayOf(instant as Instant)) !== expected) wrong.push(new Date(instant).toISOString());
      }
    }
    expect(wrong).toEqual([]);
  });

  it('change on the last Sunday of March and of October, 2016 and 2024 named', () => {
    expect(hoursBetween('2016-03-27', '2016-03-28')).toBe(23);
    expect(hoursBetween('2016-10-30', '2016-10-31')).toBe(25);
    expect(hoursBetween('2024-03-31', '2024-04-01')).toBe(23);
    expect(hoursBetween('2024-10-27', '2024-10-28')).toBe(25);
    expect(hoursBetween('2016-03-26', '2016-03-27')).toBe(24);
    expect(hoursBetween('2016-10-31', '2016-11-01')).toBe(24);
  });
});

describe('the nights of the changes', () => {
  test.each([
    ['2016-03-26 10:00', '2016-03-27 11:00', 24],
    ['2016-10-29 11:00', '2016-10-30 10:00', 24],
    ['2016-03-26 23:00', '2016-03-27 23:00', 23],
    ['2016-10-29 23:00', '2016-10-30 23:00', 25],
  ])('from %s to %s pass %i hours', (from, to, hours) => {
    expect(hoursBetween(from, to)).toBe(hours);
  });

  it('take a time that occurs twice as its first pass', () => {
    expect(new Date(at('2016-10-30 02:30')).toISOString()).toBe('2016-10-30T00:30:00.000Z');
    expect(new Date(at('2016-10-30 03:00')).toISOString()).toBe('2016-10-30T02:00:00.000Z');
  });

  it('take a time that is skipped as if the clock had not been changed yet', () => {
    expect(new Date(at('2016-03-27 01:59')).toISOString()).toBe('2016-03-27T00:59:00.000Z');
    expect(new Date(at('2016-03-27 02:30')).toISOString()).toBe('2016-03-27T01:30:00.000Z');
    expect(new Date(at('2016-03-27 03:00')).toISOString()).toBe('2016-03-27T01:00:00.000Z');
  });
});

describe('the day of an instant', () => {
  test.each([
    ['2016-06-30T21:59:59.999Z', '2016-06-30'],
    ['2016-06-30T22:00:00.000Z', '2016-07-01'],
    ['2016-12-31T22:59:59.999Z', '2016-12-31'],
    ['2016-12-31T23:00:00.000Z', '2017-01-01'],
  ])('%s is in Denmark on %s', (instant, on) => {
    expect(isoDay(danishDayOf(Date.parse(instant) as Instant))).toBe(on);
  });

  it('ends where the next day begins', () => {
    expect(new Date(endOfDay(day('2016-06-30'))).toISOString()).toBe('2016-06-30T22:00:00.000Z');
    expect(new Date(endOfDay(day('2016-12-31'))).toISOString()).toBe('2016-12-31T23:00:00.000Z');
    expect(new Date(endOfDay(day('2016-10-30'))).toISOString()).toBe('2016-10-30T23:00:00.000Z');
  });
});
