import { describe, expect, it } from 'vitest';
import { addDays, isoDay } from '../../src/calendar/day.ts';
import { HeldDays } from '../../src/knowledge/held-days.ts';
import { RowsByKey } from '../../src/knowledge/rows-by-key.ts';
import { UnitsByChild } from '../../src/knowledge/units-by-child.ts';
import type { Row } from '../../src/model/rows.ts';
import { day } from '../ingest/reading.ts';
import { blankRows } from '../support/indicators/rows.ts';

// Lists of more than sixteen are kept, shorter ones are made anew.
const sizes = [15, 16, 17, 18];

interface Named {
  readonly key: string | undefined;
  readonly nth: number;
}

describe.each(sizes)('%i rows with one key', (size) => {
  const rows = Array.from({ length: size * 3 }, (_, nth): Named => ({ key: ['a', undefined, 'b'][nth % 3], nth }));

  it('are found in their order, as often as one asks', () => {
    const byKey = new RowsByKey(rows, ({ key }) => key);
    const thirds = Array.from({ length: size }, (_, nth) => nth * 3);
    for (const _ of [1, 2]) {
      expect(byKey.of('a').map(({ nth }) => nth)).toEqual(thirds);
      expect(byKey.of('b').map(({ nth }) => nth)).toEqual(thirds.map((nth) => nth + 2));
      expect(byKey.of('c')).toEqual([]);
    }
  });

  it('have their days in order, as often as one asks', () => {
    const first = day('2016-01-01');
    const held = rows.map(({ key, nth }) => ({
      ...blankRows.activities,
      line: nth + 2,
      caseNumber: key,
      eventOn: addDays(first, -nth),
    }));
    const days = new HeldDays(held);
    const backwards = Array.from({ length: size }, (_, nth) => isoDay(addDays(first, -(size - 1 - nth) * 3)));
    for (const _ of [1, 2]) expect(days.on({ ...blankRows.cases, caseNumber: 'a' }).map(isoDay)).toEqual(backwards);
  });
});

describe.each(sizes)('%i units of a child', (size) => {
  const units: Row[] = Array.from({ length: size }, (_, nth) => [
    { ...blankRows.cases, line: nth * 5 + 2, caseNumber: 'A', child: 'Ane' },
    { ...blankRows.cases, line: nth * 5 + 3, caseNumber: 'A' },
    { ...blankRows.cases, line: nth * 5 + 4, caseNumber: 'B', child: 'Ane' },
    { ...blankRows.cases, line: nth * 5 + 5, child: 'Ane' },
    { ...blankRows.cases, line: nth * 5 + 6 },
  ]).flat();
  const byChild = new UnitsByChild(units, ({ child }) => child);
  const linesAt = (...places: number[]): number[] =>
    Array.from({ length: size }, (_, nth) => places.map((place) => nth * 5 + place)).flat();
  const linesOf = (row: Partial<Row>): number[] =>
    byChild
      .of({ ...blankRows.cases, ...row })
      .map(({ line }) => line)
      .sort((a, b) => a - b);

  it('are found by the child, by the case where either has none, and else by themselves alone', () => {
    for (const _ of [1, 2]) {
      expect(linesOf({ child: 'Ane', caseNumber: 'A', line: 9999 })).toEqual(linesAt(2, 3, 4, 5));
      expect(linesOf({ child: 'Ane', caseNumber: 'B', line: 9999 })).toEqual(linesAt(2, 4, 5));
      expect(linesOf({ child: 'Bo', caseNumber: 'A', line: 9999 })).toEqual(linesAt(3));
      expect(linesOf({ caseNumber: 'A', line: 9999 })).toEqual(linesAt(2, 3));
      expect(linesOf({ line: 6 })).toEqual([6]);
      expect(linesOf({ line: 9999 })).toEqual([]);
    }
  });
});
