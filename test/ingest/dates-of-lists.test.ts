import { describe, expect, test } from 'vitest';
import { isoDay, type Day } from '../../src/calendar/day.ts';
import { danishInstant, msPerHour } from '../../src/calendar/instant.ts';
import type { Intake } from '../../src/ingest/index.ts';
import { codesIn, day, found, leftOut, lines, readFolder } from './reading.ts';

function casesBegun(...dates: readonly string[]): string {
  return lines('Sagsnummer;Startdato', ...dates.map((date, index) => `S-${index + 1};${date}`));
}

function starts(intake: Intake): (string | undefined)[] {
  return (intake.lists.cases?.rows ?? []).map(({ startedOn }) => iso(startedOn));
}

function iso(on: Day | undefined): string | undefined {
  return on === undefined ? undefined : isoDay(on);
}

describe('point 4: dates', () => {
  test.each([
    ['dd-mm-yyyy', '29-02-2016'],
    ['d-m-yyyy', '29-2-2016'],
    ['dd-mm-yyyy HH:MM', '29-02-2016 23:59'],
    ['dd-mm-yyyy HH:MM:SS', '29-02-2016 23:59:59'],
    ['yyyy-mm-dd', '2016-02-29'],
    ['ISO with T', '2016-02-29T12:30:00'],
    ['dd/mm/yyyy', '29/02/2016'],
    ['dd.mm.yyyy', '29.02.2016'],
    ['a day of Excel', '42429'],
    ['a day of Excel with its time', '42429,75'],
  ])('%s', async (_, date) => {
    const intake = await readFolder({ 'sager.csv': casesBegun(date, date) });
    expect(starts(intake)).toEqual(['2016-02-29', '2016-02-29']);
    expect(intake.findings).toEqual([]);
  });

  test('ISO with Z is turned into Danish time before the day is taken', async () => {
    // 22:30 UTC is 00:30 the next day in summer, 23:30 the same day in winter.
    const intake = await readFolder({ 'sager.csv': casesBegun('2016-06-30T22:30:00Z', '2016-12-30T22:30:00Z') });
    expect(starts(intake)).toEqual(['2016-07-01', '2016-12-30']);
  });

  test('dd-mm-yy is told from yy-mm-dd by the whole column', async () => {
    // As yy-mm-dd the first would be 16 May 2031.
    const dayFirst = await readFolder({ 'sager.csv': casesBegun('31-05-16', '01-06-16') });
    expect(starts(dayFirst)).toEqual(['2016-05-31', '2016-06-01']);
    // As dd-mm-yy the first would be 16 May 2031.
    const yearFirst = await readFolder({ 'sager.csv': casesBegun('16-05-31', '16-06-01') });
    expect(starts(yearFirst)).toEqual(['2016-05-31', '2016-06-01']);
  });

  test('a column that fits two forms is not guessed at', async () => {
    const intake = await readFolder({ 'sager.csv': casesBegun('11-05-12', '12-06-13') });
    expect(found(intake, 'ambiguous-date-form')).toEqual([
      { at: { file: 'sager.csv', line: 1, column: 'Startdato' }, args: { doubt: 'two-forms' } },
    ]);
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'invalid-date': 2 });
    expect(codesIn(intake)).toEqual(['ambiguous-date-form']);
  });

  test('dates are never read month first', async () => {
    const intake = await readFolder({
      'sager.csv': casesBegun('05/13/2016', '06/14/2016', '07/15/2016', '05/06/2016'),
    });
    expect(found(intake, 'ambiguous-date-form')).toMatchObject([{ args: { doubt: 'month-first' } }]);
    expect(intake.lists.cases?.rows).toEqual([]);
  });

  test('a few cells that cannot be read do not spoil the column', async () => {
    const intake = await readFolder({ 'sager.csv': casesBegun('01-02-2016', '30-02-2016', 'snarest', '05-13-2016') });
    expect(starts(intake)).toEqual(['2016-02-01']);
    expect(found(intake, 'invalid-date').map(({ at }) => at.line)).toEqual([3, 4, 5]);
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'invalid-date': 3 });
  });

  test('a number in a column of dates is no day of Excel', async () => {
    const intake = await readFolder({ 'sager.csv': casesBegun('01-02-2016', '42429') });
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'invalid-date': 1 });
  });

  test('the form may differ between two exports of the same list', async () => {
    const intake = await readFolder({
      'a.csv': casesBegun('01-02-2016'),
      'b.csv': lines('Sagsnummer;Startdato', 'S-9;2016-02-03'),
    });
    expect(starts(intake)).toEqual(['2016-02-01', '2016-02-03']);
    expect(intake.findings).toEqual([]);
  });

  test('two plain forms in one column are both read, and said', async () => {
    const intake = await readFolder({ 'sager.csv': casesBegun('01-02-2016', '2016-02-03') });
    expect(starts(intake)).toEqual(['2016-02-01', '2016-02-03']);
    expect(codesIn(intake)).toEqual(['mixed-date-forms']);
  });

  test('an invalid value is not an empty one: it stands in unusable', async () => {
    const intake = await readFolder({
      'u.csv': lines('Sagsnummer;Modtaget;Vurderet;Kvittering sendt', 'S-1;01-02-2016 10:00;01-02-2016 11:00;i går'),
    });
    expect(intake.lists.notifications?.rows[0]).toMatchObject({
      receiptSentOn: undefined,
      unusable: { receiptSentOn: 'invalid-date' },
    });
    expect(found(intake, 'invalid-date')).toEqual([{ at: { file: 'u.csv', line: 2, column: 'Kvittering sendt' } }]);
  });

  test('dates long before or after are used and doubted', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;Startdato;Slutdato;Udtræksdato',
        'S-1;31-12-1989;01-01-2019;31-12-2016',
        'S-2;01-01-1990;31-12-2018;31-12-2016',
      ),
    });
    expect(found(intake, 'implausible-date').map(({ at }) => [at.line, at.column])).toEqual([
      [2, 'Startdato'],
      [2, 'Slutdato'],
    ]);
    expect(intake.lists.cases?.rows).toHaveLength(2);
  });
});

describe('clock times', () => {
  const notified = (received: string, assessed: string): string =>
    lines('Sagsnummer;Modtaget;Vurderet', `S-1;${received};${assessed}`);

  test('are kept to the second, in Danish time', async () => {
    const intake = await readFolder({ 'u.csv': notified('26-03-2016 23:30:15', '27-03-2016 23:30:15') });
    const [row] = intake.lists.notifications?.rows ?? [];
    // The night to 27 March 2016 loses an hour.
    expect((row?.assessedAt ?? 0) - (row?.receivedAt ?? 0)).toBe(23 * msPerHour);
    expect(row?.receivedAt).toBe(danishInstant(day('2016-03-26'), 23 * 60 + 30.25));
  });

  test('that are all midnight are no clock times', async () => {
    const intake = await readFolder({ 'u.csv': notified('01-02-2016 00:00', '02-02-2016 00:00:00') });
    expect(intake.lists.notifications?.rows[0]).toMatchObject({ receivedAt: undefined, assessedAt: undefined });
    expect(intake.lists.notifications?.fields.has('receivedAt')).toBe(false);
  });

  test('that no clock shows leave the day', async () => {
    const intake = await readFolder({ 'u.csv': notified('01-02-2016 25:10', '01-02-2016 11:00') });
    expect(intake.lists.notifications?.rows[0]).toMatchObject({
      receivedOn: day('2016-02-01'),
      receivedAt: undefined,
      unusable: { receivedAt: 'invalid-clock-time' },
    });
    expect(found(intake, 'invalid-clock-time')).toEqual([{ at: { file: 'u.csv', line: 2, column: 'Modtaget' } }]);
  });
});

describe('point 5: not filled in', () => {
  test.each([
    '',
    '-',
    'NULL',
    'null',
    '0001-01-01',
    '01-01-0001',
    '01-01-1900',
    '1900-01-01 00:00',
    '31-12-9999',
    '9999-12-31T23:59:59Z',
    '30-12-1899',
  ])('a date written %s', async (blank) => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;Startdato;Slutdato;Team',
        `S-1;01-02-2016;${blank};Nord`,
        `S-2;01-02-2016;${blank};-`,
      ),
    });
    expect(intake.lists.cases?.rows).toMatchObject([
      { endedOn: undefined, unusable: undefined, team: 'Nord' },
      { endedOn: undefined, unusable: undefined, team: undefined },
    ]);
    expect(intake.findings).toEqual([]);
  });

  test('a case number written NULL is missing', async () => {
    const intake = await readFolder({ 'sager.csv': lines('Sagsnummer;Startdato', 'NULL;01-02-2016') });
    expect(leftOut(intake, 'sager.csv')).toEqual({ 'missing-case-number': 1 });
    expect(found(intake, 'missing-case-number')).toEqual([{ at: { file: 'sager.csv', line: 2 } }]);
  });
});
