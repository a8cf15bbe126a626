import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { day, fileOf, found, leftOut, lines, readFolder } from './reading.ts';

describe('point 14: overlapping files', () => {
  const first = lines(
    'Undersøgelse-id;Sagsnummer;Startdato;Slutdato;Udtræksdato',
    'B-1;S-1;01-02-2016;;31-03-2016',
    'B-2;S-2;02-02-2016;03-03-2016;31-03-2016',
  );
  const second = lines(
    'Sagsnummer;Undersøgelse-id;Startdato;Slutdato;Udtræksdato',
    'S-1;B-1;01-02-2016;05-05-2016;30-06-2016',
    'S-2;B-2;02-02-2016;03-03-2016;30-06-2016',
    'S-3;B-3;01-06-2016;;30-06-2016',
  );

  test('the newer row of one id wins, whole-row duplicates count once, in whatever order and columns they come', async () => {
    for (const [older, newer] of [
      ['a.csv', 'b.csv'],
      ['b.csv', 'a.csv'],
    ] as const) {
      const intake = await readFolder({ [older]: first, [newer]: second });
      const rows = intake.lists.investigations?.rows ?? [];
      expect(rows.map(({ id, endedOn }) => [id, endedOn && isoDay(endedOn)])).toEqual([
        ['B-1', '2016-05-05'],
        ['B-2', '2016-03-03'],
        ['B-3', undefined],
      ]);
      expect(leftOut(intake, older)).toEqual({ superseded: 1, duplicate: 1 });
      expect(found(intake, 'superseded')).toEqual([
        { at: { file: older, line: 2 }, args: { otherFile: newer, otherLine: 2 } },
      ]);
      expect(found(intake, 'duplicate')).toEqual([
        { at: { file: older, line: 3 }, args: { otherFile: newer, otherLine: 3 } },
      ]);
    }
  });

  test('rows without ids that come in two files of one day are as many as in one', async () => {
    const heading = 'Sagsnummer;Ydelsestype;Startdato;Slutdato;Pris pr dag;Udtræksdato';
    const rows = [
      'S-1;Familiebehandling;01-02-2016;01-03-2016;100;31-12-2016',
      'S-1;Familiebehandling;01-02-2016;01-06-2016;200;31-12-2016',
    ] as const;
    const whole = await readFolder({ 'y.csv': lines(heading, ...rows) });
    const parted = await readFolder({ 'y1.csv': lines(heading, rows[0]), 'y2.csv': lines(heading, rows[1]) });
    const prices = [whole, parted].map(({ lists }) => lists.services?.rows.map(({ pricePerDay }) => pricePerDay));
    expect(prices).toEqual([
      [100, 200],
      [100, 200],
    ]);
    // A day later the second is a newer version of the first.
    const later = rows[1].replace('31-12-2016', '01-01-2017');
    const newer = await readFolder({ 'y1.csv': lines(heading, rows[0]), 'y2.csv': lines(heading, later) });
    expect(leftOut(newer, 'y1.csv')).toEqual({ superseded: 1 });
  });

  test('without a day of extraction the file with the newer events is the newer', async () => {
    const intake = await readFolder({
      'z-old.csv': lines('Undersøgelse-id;Sagsnummer;Startdato;Slutdato', 'B-1;S-1;01-02-2016;'),
      'a-new.csv': lines('Undersøgelse-id;Sagsnummer;Startdato;Slutdato', 'B-1;S-1;01-02-2016;01-03-2016'),
    });
    expect(leftOut(intake, 'z-old.csv')).toEqual({ superseded: 1 });
  });

  test('a row that was cancelled since is not brought back by the older list', async () => {
    const intake = await readFolder({
      'a.csv': lines('Undersøgelse-id;Sagsnummer;Startdato;Status;Udtræksdato', 'B-1;S-1;01-02-2016;Aktiv;31-03-2016'),
      'b.csv': lines(
        'Undersøgelse-id;Sagsnummer;Startdato;Status;Udtræksdato',
        'B-1;S-1;01-02-2016;Slettet;30-06-2016',
      ),
    });
    expect(intake.lists.investigations?.rows).toEqual([]);
    expect(leftOut(intake, 'a.csv')).toEqual({ superseded: 1 });
    expect(leftOut(intake, 'b.csv')).toEqual({ cancelled: 1 });
  });

  test('a row that has become unreadable is not replaced by what it once was', async () => {
    const intake = await readFolder({
      'a.csv': lines('Undersøgelse-id;Sagsnummer;Startdato;Slutdato;Udtræksdato', 'B-1;S-1;01-02-2016;;31-03-2016'),
      'b.csv': lines(
        'Undersøgelse-id;Sagsnummer;Startdato;Slutdato;Udtræksdato',
        'B-1;S-1;01-02-2016;32-05-2016;30-06-2016',
      ),
    });
    expect(intake.lists.investigations?.rows).toEqual([]);
    expect(leftOut(intake, 'b.csv')).toEqual({ 'invalid-date': 1 });
  });

  test('lists without ids meet by case, child and dates, but only across lists', async () => {
    const older = lines(
      'Sagsnummer;CPR-nr.;Ydelsestype;Startdato;Slutdato',
      'S-1;611216-4234;Aflastning;01-02-2016;',
      'S-1;611216-4234;Aflastning;02-02-2016;',
    );
    const newer = lines(
      'Sagsnummer;CPR-nr.;Ydelsestype;Startdato;Slutdato',
      'S-1;6112164234;AFLASTNING;2016-02-01;2016-03-01',
      'S-1;6112164234;Aflastning;2016-03-02;',
      'S-1;6112164234;Aflastning;2016-03-02;2016-04-01',
    );
    const intake = await readFolder({ 'a.csv': older, 'b.csv': newer });
    expect(leftOut(intake, 'a.csv')).toEqual({ superseded: 1 });
    expect(fileOf(intake, 'b.csv')).toMatchObject({ rowsRead: 3, rowsUsed: 3 });
  });

  test('one id for several children is several rows, and of two versions for one child the fuller is kept', async () => {
    const intake = await readFolder({
      'u.csv': lines(
        'Underretning-id;CPR-nr.;Modtaget;Afgørelse',
        'U-1;611216-4234;01-02-2016;',
        'U-1;611214-4235;01-02-2016;',
        'U-1;611216-4234;01-02-2016;Henlagt',
      ),
    });
    expect(intake.lists.notifications?.rows.map(({ line }) => line)).toEqual([3, 4]);
    expect(found(intake, 'contradicting-rows')).toEqual([
      { at: { file: 'u.csv', line: 2 }, args: { otherFile: 'u.csv', otherLine: 4 } },
    ]);
  });

  test('snapshots within one file are lists of their own', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;Startdato;Sag status;Slutdato;Udtræksdato',
        'S-1;01-02-2016;Aktiv;;31-03-2016',
        'S-1;01-02-2016;Lukket;04-04-2016;30-04-2016',
        'S-2;01-02-2016;Aktiv;;31-03-2016',
        'S-2;01-02-2016;Aktiv;;30-04-2016',
      ),
    });
    expect(intake.lists.cases?.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(leftOut(intake, 'sager.csv')).toEqual({ superseded: 1, duplicate: 1 });
  });

  test('three lists: what changed and changed back is as in the newest', async () => {
    const list = (status: string, on: string): string =>
      lines(
        'Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Status;Udtræksdato',
        `Y-1;S-1;Aflastning;01-02-2016;${status};${on}`,
      );
    const intake = await readFolder({
      'a.csv': list('Aktiv', '31-03-2016'),
      'b.csv': list('Planlagt', '30-06-2016'),
      'c.csv': list('Aktiv', '30-09-2016'),
    });
    expect(intake.lists.services?.rows).toMatchObject([{ file: 2, status: 'Aktiv' }]);
    expect(leftOut(intake, 'a.csv')).toEqual({ duplicate: 1 });
    expect(leftOut(intake, 'b.csv')).toEqual({ superseded: 1 });
  });
});

describe('point 15: history is not stable', () => {
  test('a corrected start date is a newer version of the row', async () => {
    const intake = await readFolder({
      'a.csv': lines('Undersøgelse-id;Sagsnummer;Startdato;Udtræksdato', 'B-1;S-1;01-02-2016;31-03-2016'),
      'b.csv': lines('Undersøgelse-id;Sagsnummer;Startdato;Udtræksdato', 'B-1;S-1;15-01-2016;30-06-2016'),
    });
    expect(intake.lists.investigations?.rows).toMatchObject([{ startedOn: day('2016-01-15') }]);
  });
});

test('an employee may be employed twice, and the newer list knows more of one employment', async () => {
  const headings = 'Medarbejder-id;Enhed-id;Ansat fra;Ansat til;Udtræksdato';
  const intake = await readFolder({
    'a.csv': lines(headings, 'M-1;E-1;01-01-2015;;31-03-2016', 'M-1;E-2;01-02-2016;;31-03-2016'),
    'b.csv': lines(headings, 'M-1;E-1;01-01-2015;31-05-2016;30-06-2016'),
  });
  expect(leftOut(intake, 'a.csv')).toEqual({ superseded: 1 });
  expect(intake.lists.staff?.rows).toHaveLength(2);
});
