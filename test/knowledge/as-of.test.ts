import { describe, expect, it } from 'vitest';
import { addDays, isoDay, type Day } from '../../src/calendar/day.ts';
import { knownOn } from '../../src/knowledge/as-of.ts';
import { readLists } from '../../src/ingest/index.ts';
import { listNames, type List, type ListName, type Lists } from '../../src/model/lists.ts';
import type { Row } from '../../src/model/rows.ts';
import { dayNamed } from '../support/indicators/heads.ts';
import { write, type Tables } from '../support/indicators/lists.ts';
import { inFolder } from '../ingest/reading.ts';
import { blankRows } from '../support/indicators/rows.ts';

/** The rows that are left at the end of a day, with the fields asked for; a day written as one. */
function left(tables: Tables, list: ListName, asOf: string, fields: readonly string[]): string[] {
  const rows = knownOn(write(tables).lists, dayNamed(asOf)).lists[list]?.rows ?? [];
  return rows.map((row) => fields.map((field) => shown((row as unknown as Record<string, unknown>)[field])).join(' '));
}

function listOf<R extends Row>(row: R): List<R> {
  return { rows: [row], fields: new Set(Object.keys(row)), rowsRead: 1, leftOut: [] };
}

function shown(value: unknown): string {
  if (typeof value === 'number') return isoDay(value as Day);
  return typeof value === 'string' || typeof value === 'boolean' ? `${value}` : '-';
}

describe('what is known at the end of a day', () => {
  it('of a notification: that it was received, and what had been done about it by then', () => {
    const notifications = `
      id | received   | assessed         | receipt    | decision | decided
      1  | 2016-05-10 | 2016-05-10 12:00 | 2016-05-10 | Ingen    | 2016-05-10
      2  | 2016-05-10 | 2016-05-11 12:00 | 2016-05-11 | BFU      | 2016-05-11
      3  | 2016-05-11 | 2016-05-11 12:00 | 2016-05-11 | BFU      | 2016-05-11
      4  |            |                  |            | BFU      |
    `;
    const fields = ['id', 'receivedOn', 'assessedOn', 'receiptSentOn', 'decision', 'decidedOn'];
    expect(left({ notifications }, 'notifications', '2016-05-10', fields)).toEqual([
      '1 2016-05-10 2016-05-10 2016-05-10 Ingen 2016-05-10',
      '2 2016-05-10 - - - -',
      '4 - - - BFU -',
    ]);
    expect(left({ notifications }, 'notifications', '2016-05-11', ['id', 'assessedOn', 'decision'])).toEqual([
      '1 2016-05-10 Ingen',
      '2 2016-05-11 BFU',
      '3 2016-05-11 BFU',
      '4 - BFU',
    ]);
  });

  it('of the time of an assessment: nothing, when its day is not known', () => {
    const notifications = `
      received         | assessed
      2016-05-10 23:00 | 2016-05-10 23:59
      2016-05-10 23:00 | 2016-05-11 00:00
    `;
    const [first, second] =
      knownOn(write({ notifications }).lists, dayNamed('2016-05-10')).lists.notifications?.rows ?? [];
    expect(first?.assessedAt).toBe(Date.parse('2016-05-10T21:59:00Z'));
    expect(second?.assessedAt).toBeUndefined();
    expect(second?.receivedAt).toBe(Date.parse('2016-05-10T21:00:00Z'));
  });

  it('of a cell that can not be read: nothing, where it had not been written', () => {
    const unusable = { result: 'unknown-code', meetingHeld: 'unknown-code', unitId: 'invalid-id' };
    const screening = { ...blankRows.screenings, screenedOn: dayNamed('2016-05-11'), unusable };
    const received = dayNamed('2016-05-10');
    const on = dayNamed('2016-05-11');
    const late = { ...blankRows.notifications, receivedOn: received, assessedOn: on, decidedOn: on };
    const notification = { ...late, unusable: { assessedAt: 'invalid-clock-time', decision: 'unknown-code' } };
    const lists: Lists = { screenings: listOf(screening), notifications: listOf(notification) };
    const unusableOn = (day: string) => {
      const known = knownOn(lists, dayNamed(day)).lists;
      return [known.screenings?.rows[0]?.unusable, known.notifications?.rows[0]?.unusable];
    };
    expect(unusableOn('2016-05-10')).toEqual([{ unitId: 'invalid-id' }, undefined]);
    expect(unusableOn('2016-05-11')).toEqual([
      unusable,
      { assessedAt: 'invalid-clock-time', decision: 'unknown-code' },
    ]);
  });

  it('of an investigation: that it had begun, not that it would end', () => {
    const investigations = `
      id | aware      | start      | ended      | preliminary
      1  | 2016-01-10 | 2016-05-10 | 2016-05-10 | 2016-05-10
      2  | 2016-01-10 | 2016-05-10 | 2016-05-11 | 2016-05-11
      3  | 2016-01-10 | 2016-05-11 |            |
      4  | 2016-05-10 |            | 2016-05-11 |
      5  | 2016-05-11 |            |            |
      6  | 2016-05-11 | 2016-05-10 |            |
      7  |            |            |            |
    `;
    const fields = ['id', 'awareOn', 'startedOn', 'endedOn', 'preliminaryAssessmentOn'];
    expect(left({ investigations }, 'investigations', '2016-05-10', fields)).toEqual([
      '1 2016-01-10 2016-05-10 2016-05-10 2016-05-10',
      '2 2016-01-10 2016-05-10 - -',
      '4 2016-05-10 - - -',
      '6 2016-05-11 2016-05-10 - -',
      '7 - - - -',
    ]);
  });

  it('of a ydelse and of a case: the same', () => {
    const table = `
      case | start      | ended
      1    | 2016-05-10 | 2016-05-10
      2    | 2016-05-10 | 2016-05-11
      3    | 2016-05-11 |
      4    |            |
    `;
    const expected = ['1 2016-05-10 2016-05-10', '2 2016-05-10 -', '4 - -'];
    const fields = ['caseNumber', 'startedOn', 'endedOn'];
    expect(left({ services: table }, 'services', '2016-05-10', fields)).toEqual(expected);
    expect(left({ cases: table }, 'cases', '2016-05-10', fields)).toEqual(expected);
  });

  it('of an activity: that it was carried out, or that it was planned', () => {
    const activities = `
      id | type | event      | done       | planned
      1  | Møde | 2016-05-10 |            |
      2  | Møde | 2016-05-11 |            |
      3  | Møde | 2016-05-11 | 2016-05-10 |
      4  | Møde | 2016-05-10 | 2016-05-11 |
      5  | Møde | 2016-05-11 | 2016-05-12 |
      6  | Møde |            | 2016-05-11 |
      7  | Møde |            |            | yes
      8  | Møde | 2016-05-10 | 2016-05-10 | yes
    `;
    expect(left({ activities }, 'activities', '2016-05-10', ['id', 'eventOn', 'doneOn', 'planned'])).toEqual([
      '1 2016-05-10 - false',
      '3 2016-05-11 2016-05-10 false',
      '4 2016-05-10 - true',
      '7 - - true',
      '8 2016-05-10 2016-05-10 true',
    ]);
  });

  it('leaves rows as they are where nothing is later, and says how many rows are', () => {
    const { lists } = write({ cases: 'case | start\n1 | 2016-05-10\n2 | 2016-05-11\n3 | 2016-05-12' });
    const known = knownOn(lists, dayNamed('2016-05-10'));
    expect(known.lists.cases?.rows[0]).toBe(lists.cases?.rows[0]);
    expect(known.later).toEqual({ cases: { reason: 'after-as-of', count: 2 } });
    expect(known.lists.cases?.rowsRead).toBe(3);
    expect(known.lists.notifications).toBeUndefined();
  });
});

describe('lists that tell the newest day of their fields', () => {
  const asOf = dayNamed('2016-05-10');
  const fields = listNames.flatMap((list) => Object.keys(blankRows[list]).map((field) => [list, field] as const));

  it.each(fields)('are cut as when each row is looked at: %s, %s', (list, field) => {
    const later = addDays(asOf, 1);
    const row: Row = { ...blankRows[list], [field]: later };
    const other: Row = { ...blankRows[list] };
    const newest = new Map(Object.keys(row).map((one) => [one, one === field ? later : asOf]));
    const told: List<Row> = { rows: [other, row], fields: new Set(newest.keys()), rowsRead: 2, leftOut: [] };
    const untold = knownOn({ [list]: told }, asOf);
    const known = knownOn({ [list]: { ...told, newest } }, asOf);
    expect(known.later).toEqual(untold.later);
    expect(known.lists[list]?.rows).toEqual(untold.lists[list]?.rows);
  });

  it('are told of by files, and cut the same on every day', async () => {
    const { lists } = await readLists(['samples/hvidovre'], { today: dayNamed('2016-12-31') });
    expect(lists.services?.newest?.get('startedOn')).toBeDefined();
    for (const day of ['2015-06-30', '2016-12-30', '2016-12-31', '2017-12-31'].map(dayNamed)) {
      const untold = knownOn(withoutNewest(lists), day);
      const known = knownOn(lists, day);
      expect(known.later).toEqual(untold.later);
      for (const list of listNames) expect(known.lists[list]?.rows).toEqual(untold.lists[list]?.rows);
    }
  });

  it.each([
    ['01-03-2016', '2016-09-01'],
    ['2016-09-01', '01-03-2016'],
    ['01-09-2016', '01-03-2016'],
    ['01-03-2016', ''],
  ])('of several files, however each writes its dates: %j and %j', async (one, other) => {
    const cases = (id: string, day: string): Uint8Array =>
      Buffer.from(`Sagsnummer;Startdato;Slutdato\n${id};${day};\n`);
    const files = { 'a.csv': cases('1', one), 'b.csv': cases('2', other) };
    const { lists } = await inFolder(files, (folder) => readLists([folder], { today: dayNamed('2016-12-31') }));
    const later = [one, other].filter((day) => day.includes('09')).length;
    for (const [asOf, count] of [
      ['2016-08-31', later],
      ['2016-09-01', 0],
    ] as const) {
      expect(knownOn(lists, dayNamed(asOf)).later.cases).toEqual({ reason: 'after-as-of', count });
    }
  });

  it('of a column that does not tell its newest day, such as one of months', async () => {
    const absence = (month: string): Uint8Array =>
      Buffer.from(`Barn-id;Enhed-id;Måned;Skoledage;Ulovligt fravær\n1;E1;${month};20;1\n`);
    const files = { 'a.csv': absence('01-05-2016'), 'b.csv': absence('2016-09') };
    const { lists } = await inFolder(files, (folder) => readLists([folder], { today: dayNamed('2016-12-31') }));
    expect(knownOn(lists, dayNamed('2016-08-31')).later.absence).toEqual({ reason: 'after-as-of', count: 1 });
    const days = { 'a.csv': absence('10-09-2016') };
    const ofDays = await inFolder(days, (folder) => readLists([folder], { today: dayNamed('2016-12-31') }));
    expect(knownOn(ofDays.lists, dayNamed('2016-09-29')).later.absence?.count).toBe(1);
    expect(knownOn(ofDays.lists, dayNamed('2016-09-30')).later.absence?.count).toBe(0);
  });
});

function withoutNewest(lists: Lists): Lists {
  const untold = Object.entries(lists).map(([name, list]) => [name, { ...list, newest: new Map() }]);
  return Object.fromEntries(untold) as Lists;
}
