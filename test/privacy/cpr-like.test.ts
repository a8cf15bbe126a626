import { describe, expect, it } from 'vitest';
import { findsCprLike } from '../support/privacy/cpr-like.ts';

describe('the scan for CPR-like values', () => {
  it.each([
    ['with a hyphen', 'Barn 010110-1234', ['010110-1234']],
    ['without one', 'x,0101101234;', ['0101101234']],
    ['with 60 added to the day', '613112-4001 er født den 1.', []],
    ['with 60 added to the day of a date that is one', '911212-4001', ['911212-4001']],
    ['on the leap day, whatever the century', '290200-1234 og 290204-4567', ['290200-1234', '290204-4567']],
    ['right beside letters', 'cpr3112994567dk', ['3112994567']],
    ['with other marks', '010110/1234, 010110_1234', ['010110/1234', '010110_1234']],
    ['in parts', '01-01-10-1234 eller 01.01.10 - 1234', ['01-01-10-1234', '01.01.10 - 1234']],
    ['digit by digit', 'Barn 0 1 0 1 1 0 1 2 3 4', ['0 1 0 1 1 0 1 2 3 4']],
    ['in full-width digits', '０１０１１０－１２３４', ['010110-1234']],
    ['twice in a line', '0101101234 0202101234', ['0101101234', '0202101234']],
  ])('finds one %s', (_, text, found) => {
    expect(findsCprLike(text)).toEqual(found);
  });

  it.each([
    ['a day that no month has', '300210-1234'],
    ['a month that no year has', '011310-1234'],
    ['no day', '000110-1234'],
    ['a day between the real and the replaced', '450110-1234'],
    ['29 February of a year without', '290201-1234'],
    ['more digits', '10101101234'],
    ['fewer digits', '010110-123'],
    ['two dates', '01-01-2010 31-12-2016'],
    ['a hash', 'a'.repeat(30) + '0101101234' + 'b'.repeat(24)],
  ])('leaves %s alone', (_, text) => {
    expect(findsCprLike(text)).toEqual([]);
  });
});
