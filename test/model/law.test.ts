import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../../src/calendar/day.ts';
import { lawOn } from '../../src/model/law.ts';

describe('the law in force', () => {
  it.each([
    ['2011-01-01', 'SEL'],
    ['2023-12-31', 'SEL'],
    ['2024-01-01', 'BL'],
    ['2026-05-05', 'BL'],
  ])('on %s is %s', (day, law) => {
    expect(lawOn(parseDay(day) as Day)).toBe(law);
  });
});
