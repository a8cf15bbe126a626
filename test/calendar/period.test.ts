import { describe, expect, it, test } from 'vitest';
import { addDays, isoDay, parseDay, type Day } from '../../src/calendar/day.ts';
import {
  contains,
  lastWholeQuarter,
  parsePeriod,
  quarterOf,
  quartersBetween,
  shiftMonths,
  span,
  type Period,
} from '../../src/calendar/period.ts';

const day = (text: string): Day => parseDay(text) as Day;

function period(text: string): Period {
  const read = parsePeriod(text);
  if (read === undefined) throw new Error(`no period: ${text}`);
  return read;
}

function told({ label, from, to }: Period): string {
  return `${label}: ${isoDay(from)}..${isoDay(to)}`;
}

describe('parsePeriod', () => {
  test.each([
    ['2016K1', '2016K1: 2016-01-01..2016-03-31'],
    ['2016K2', '2016K2: 2016-04-01..2016-06-30'],
    ['2016K3', '2016K3: 2016-07-01..2016-09-30'],
    ['2016K4', '2016K4: 2016-10-01..2016-12-31'],
    ['2016Q2', '2016K2: 2016-04-01..2016-06-30'],
    ['2016k2', '2016K2: 2016-04-01..2016-06-30'],
    ['2016q4', '2016K4: 2016-10-01..2016-12-31'],
    ['2016', '2016: 2016-01-01..2016-12-31'],
    ['2016-02', '2016-02: 2016-02-01..2016-02-29'],
    ['2015-02', '2015-02: 2015-02-01..2015-02-28'],
    ['2016-12', '2016-12: 2016-12-01..2016-12-31'],
    ['2016-08-08..2016-09-30', '2016-08-08..2016-09-30: 2016-08-08..2016-09-30'],
    ['2016-08-08..2016-08-08', '2016-08-08..2016-08-08: 2016-08-08..2016-08-08'],
  ])('reads %s', (text, expected) => {
    expect(told(period(text))).toBe(expected);
  });

  test.each([
    '',
    '16K2',
    '2016K0',
    '2016K5',
    '2016 K2',
    'K2 2016',
    '2016K22',
    '2016H1',
    '201',
    '0016',
    '0016K1',
    '20166',
    '2016-13',
    '2016-00',
    '2016-1',
    '2016-06-30',
    '2016-06-30..',
    '..2016-06-30',
    '2016-06-30..2016-04-01',
    '2016-02-30..2016-04-01',
    '2016-04-01..2016-06-31',
    '2016-04-01...2016-06-30',
    '2016-04-01..2016-05-01..2016-06-30',
    '2016-04-01 .. 2016-06-30',
    '2016K1..2016K2',
  ])('does not read %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('a period', () => {
  it('holds its first and last day and nothing around them', () => {
    const quarter = period('2016K2');
    expect(contains(quarter, day('2016-03-31'))).toBe(false);
    expect(contains(quarter, day('2016-04-01'))).toBe(true);
    expect(contains(quarter, day('2016-06-30'))).toBe(true);
    expect(contains(quarter, day('2016-07-01'))).toBe(false);
    expect(contains(quarter, undefined)).toBe(false);
  });

  it('is made of two days, too', () => {
    expect(told(span(day('2016-08-08'), day('2016-09-30')))).toBe('2016-08-08..2016-09-30: 2016-08-08..2016-09-30');
  });
});

describe('quarters', () => {
  it('hold each day of a leap year in exactly one', () => {
    const quarters = ['2016K1', '2016K2', '2016K3', '2016K4'].map(period);
    const held = new Map<string, number>();
    for (let on = day('2016-01-01'); on <= day('2016-12-31'); on = addDays(on, 1)) {
      const of = quarters.filter((quarter) => contains(quarter, on));
      expect(of).toEqual([quarterOf(on)]);
      held.set(quarterOf(on).label, (held.get(quarterOf(on).label) ?? 0) + 1);
    }
    expect([...held]).toEqual([
      ['2016K1', 91],
      ['2016K2', 91],
      ['2016K3', 92],
      ['2016K4', 92],
    ]);
  });

  test.each([
    ['2016-06-29', '2016K1'],
    ['2016-06-30', '2016K2'],
    ['2016-07-01', '2016K2'],
    ['2016-12-30', '2016K3'],
    ['2016-12-31', '2016K4'],
    ['2017-01-01', '2016K4'],
    ['2017-03-30', '2016K4'],
  ])('at the end of %s the last whole one is %s', (asOf, label) => {
    expect(lastWholeQuarter(day(asOf))).toEqual(period(label));
  });

  test.each([
    ['2015-12-31', '2016-04-01', ['2015K4', '2016K1', '2016K2']],
    ['2016-01-01', '2016-03-31', ['2016K1']],
    ['2016-03-31', '2016-04-01', ['2016K1', '2016K2']],
    ['2016-05-05', '2016-05-05', ['2016K2']],
  ])('from %s to %s are listed', (from, to, labels) => {
    expect(quartersBetween(day(from), day(to))).toEqual(labels.map(period));
  });
});

describe('shiftMonths', () => {
  test.each([
    ['2016K1', -12, '2015-01-01..2015-03-31'],
    ['2016K1', -3, '2015-10-01..2015-12-31'],
    ['2015K1', 12, '2016-01-01..2016-03-31'],
    ['2016-02', -12, '2015-02-01..2015-02-28'],
    ['2015-02', 12, '2016-02-01..2016-02-29'],
    ['2016', -12, '2015-01-01..2015-12-31'],
    ['2016-08-08..2016-09-30', -12, '2015-08-08..2015-09-30'],
  ])('%s shifted by %i months is %s', (text, by, expected) => {
    expect(shiftMonths(period(text), by)).toEqual(period(expected));
  });
});
