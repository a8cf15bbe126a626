import { describe, expect, test } from 'vitest';
import { codesIn, day, fileOf, found, leftOut, lines, readFolder } from './reading.ts';

describe('point 8: everything is an activity', () => {
  test('type and undertype are kept as they stand, for the rules to sort', async () => {
    const intake = await readFolder({
      'a.csv': lines(
        'Sagsnummer;Type;Undertype;Hændelsesdato',
        'S-1;Møde;Netværksmøde (§ 47);01-02-2016',
        'S-1;Noget andet;;02-02-2016',
      ),
    });
    expect(intake.lists.activities?.rows.map(({ type, subtype }) => [type, subtype])).toEqual([
      ['Møde', 'Netværksmøde (§ 47)'],
      ['Noget andet', undefined],
    ]);
  });
});

describe('point 9: one activity for several children and measures', () => {
  test('the children it concerns are known by their numbers; names among them lead nowhere', async () => {
    const intake = await readFolder({
      'a.csv': lines(
        'Sagsnummer;Type;Vedrører;Ydelse-id;Hændelsesdato',
        'S-1;Opfølgning;611216-4234 | Anna | 6112144235;Y-1;01-02-2016',
      ),
    });
    expect(intake.lists.activities?.rows[0]).toMatchObject({
      concerns: ['6112164234', '6112144235'],
      serviceId: 'Y-1',
    });
  });
});

describe('point 10: chains', () => {
  test('the row that a ydelse continues is kept with it', async () => {
    const intake = await readFolder({
      'y.csv': lines('Ydelse-id;Sagsnummer;Ydelsestype;Startdato;Fortsættelse af', 'Y-2;S-1;Aflastning;01-02-2016;Y-1'),
    });
    expect(intake.lists.services?.rows[0]).toMatchObject({ id: 'Y-2', continues: 'Y-1' });
  });
});

describe('point 11: two statuses, and rows that never count', () => {
  test.each(['Annulleret', 'Fejloprettet', 'Slettet', 'BORTFALDET', 'Annulleret - dobbelt'])('%s', async (status) => {
    const intake = await readFolder({
      'y.csv': lines(
        'Sagsnummer;Ydelsestype;Startdato;Status',
        `S-1;Aflastning;01-02-2016;${status}`,
        'S-1;Aflastning;01-02-2016;Aktiv',
      ),
    });
    expect(leftOut(intake, 'y.csv')).toEqual({ cancelled: 1 });
    expect(intake.findings).toEqual([]);
  });

  test('a cancelled activity is left out, and Aflyst cancels an activity or a ydelse, but no case', async () => {
    const intake = await readFolder({
      'a.csv': lines('Sagsnummer;Type;Hændelsesdato;Status', 'S-1;Møde;01-02-2016;Aflyst'),
      's.csv': lines('Sagsnummer;Startdato;Sag status', 'S-1;01-02-2016;Aflyst'),
    });
    expect(leftOut(intake, 'a.csv')).toEqual({ cancelled: 1 });
    expect(fileOf(intake, 's.csv').rowsUsed).toBe(1);
  });

  test('the case’s status in a list of ydelser is not the row’s', async () => {
    const intake = await readFolder({
      'y.csv': lines(
        'Sagsnummer;Ydelsestype;Startdato;Sag status;Status',
        'S-1;Aflastning;01-02-2016;Fejloprettet;Aktiv',
      ),
    });
    expect(intake.lists.services?.rows[0]?.status).toBe('Aktiv');
    expect(codesIn(intake)).toEqual(['unmatched-column']);
  });

  test('ended without an end date is neither open nor ended', async () => {
    const intake = await readFolder({
      'b.csv': lines('Sagsnummer;Startdato;Slutdato;Status', 'S-1;01-02-2016;;Afsluttet', 'S-2;01-02-2016;;Aktiv'),
    });
    expect(intake.lists.investigations?.rows.map(({ unusable }) => unusable)).toEqual([
      { endedOn: 'ended-without-end-date' },
      undefined,
    ]);
    expect(found(intake, 'ended-without-end-date')).toEqual([{ at: { file: 'b.csv', line: 2, column: 'Slutdato' } }]);
  });

  test('a cancelled row with a bad date is cancelled and nothing else', async () => {
    const intake = await readFolder({
      'b.csv': lines('Sagsnummer;Startdato;Status', 'S-1;01-02-2016;Aktiv', 'S-2;engang;Slettet'),
    });
    expect(leftOut(intake, 'b.csv')).toEqual({ cancelled: 1 });
    expect(intake.findings).toEqual([]);
  });
});

describe('point 12: refund cases', () => {
  test('are left out of every list by the case, however the type is written', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;Sagstype;Startdato',
        'S-1;REFUSIONSSAG - Afgivet refusion;01-02-2016',
        'S-2;Børnesag;01-02-2016',
      ),
      'u.csv': lines('Sagsnummer;Modtaget', 'S-1;01-02-2016', 'S-2;01-02-2016'),
      'a.csv': lines('Sagsnummer;Type', 'S-1;Møde', 'S-2;Møde'),
    });
    for (const name of ['sager.csv', 'u.csv', 'a.csv']) expect(leftOut(intake, name)).toEqual({ 'refund-case': 1 });
    expect(intake.findings).toEqual([]);
  });

  test('a ydelse may say so itself', async () => {
    const intake = await readFolder({
      'y.csv': lines(
        'Sagsnummer;Ydelsestype;Startdato;Sagstype',
        'S-1;Aflastning;01-02-2016;Refusionssag – afgivet refusion',
      ),
    });
    expect(leftOut(intake, 'y.csv')).toEqual({ 'refund-case': 1 });
  });

  test('refund received is the municipality’s own case', async () => {
    const intake = await readFolder({
      'sager.csv': lines('Sagsnummer;Sagstype;Startdato', 'S-1;Refusionssag – modtaget refusion;01-02-2016'),
    });
    expect(intake.lists.cases?.rows).toHaveLength(1);
  });
});

describe('point 13: not every ydelse is a measure', () => {
  test('they are all rows; what is a measure is for the settings to say', async () => {
    const intake = await readFolder({
      'y.csv': lines('Sagsnummer;Ydelsestype;Startdato', 'S-1;Administrative udgifter;01-02-2016'),
    });
    expect(intake.lists.services?.rows).toHaveLength(1);
  });
});

describe('point 16: codes change over the years', () => {
  test('a word of a former code list is read, and said', async () => {
    const intake = await readFolder(
      {
        'y.csv': lines(
          'Sagsnummer;Ydelsestype;Anbringelsessted;Startdato',
          'S-1;Plejefamilie;Generelt godkendt plejefamilie;31-12-2020',
          'S-1;Plejefamilie;Generelt godkendt plejefamilie;01-01-2021',
        ),
      },
      { today: day('2024-01-01') },
    );
    expect(found(intake, 'retired-code')).toEqual([{ at: { file: 'y.csv', line: 3, column: 'Anbringelsessted' } }]);
  });

  test('a notifier that no list of codes knows is used, and said', async () => {
    const intake = await readFolder({
      'u.csv': lines('Sagsnummer;Modtaget;Underretter', 'S-1;01-02-2016;Skole', 'S-1;02-02-2016;Rumskib'),
    });
    expect(intake.lists.notifications?.rows[1]?.notifier).toBe('Rumskib');
    expect(found(intake, 'unknown-code')).toEqual([{ at: { file: 'u.csv', line: 3, column: 'Underretter' } }]);
  });
});

describe('point 17: times in UTC, cut to a date', () => {
  test('dates beside UTC stamps are read as written, and said to be perhaps a day early', async () => {
    const intake = await readFolder({
      'u.csv': lines('Sagsnummer;Modtaget;Kvittering sendt', 'S-1;2016-06-30T22:15:00Z;2016-06-30'),
    });
    expect(intake.lists.notifications?.rows[0]).toMatchObject({
      receivedOn: day('2016-07-01'),
      receiptSentOn: day('2016-06-30'),
    });
    expect(found(intake, 'dates-may-be-utc')).toEqual([{ at: { file: 'u.csv', line: 1, column: 'Kvittering sendt' } }]);
  });
});

describe('point 18: cells that a spreadsheet would run', () => {
  test.each(['=1+1', '+45 12', '-Nord', '@sum'])('%s is a text like any other', async (cell) => {
    const intake = await readFolder({ 'sager.csv': lines('Sagsnummer;Startdato;Team', `S-1;01-02-2016;${cell}`) });
    expect(intake.lists.cases?.rows[0]?.team).toBe(cell);
  });
});

describe('CPR numbers in free text', () => {
  test('are pointed out in columns that are used and in those that are not', async () => {
    const intake = await readFolder({
      'sager.csv': lines(
        'Sagsnummer;Startdato;Team;Notat',
        'S-1;01-02-2016;Nord 611216-4234;Mor 6112164235 ringede',
        'S-2;01-02-2016;Nord 999999-4234;journal 1234567890123',
      ),
    });
    expect(found(intake, 'cpr-in-text')).toEqual([
      { at: { file: 'sager.csv', line: 2, column: '#4 Notat' } },
      { at: { file: 'sager.csv', line: 2, column: 'Team' } },
    ]);
    expect(JSON.stringify(intake.findings)).not.toMatch(/611216/);
  });
});

describe('CPR numbers in place of case numbers', () => {
  // Ten digits on end, and such as a letter parts, may be any number; 619966 is no day.
  const numbers = ['610166-1234', '6101661235', 'S610166 (1238)', '610166x1239', '619966-1234', 'S-2016-0001'];

  test.each([
    ['sager.csv', 'Sagsnummer;Startdato', ';01-02-2016'],
    ['u.csv', 'Sagsnummer;Modtaget', ';01-02-2016'],
    ['b.csv', 'Sagsnummer;Opmærksom dato;Startdato', ';01-02-2016;01-02-2016'],
    ['y.csv', 'Sagsnummer;Ydelsestype;Startdato', ';Aflastning;01-02-2016'],
    ['a.csv', 'Sagsnummer;Type;Hændelsesdato', ';Opfølgning;01-02-2016'],
  ])('are pointed out in %s where they are written as such, and used all the same', async (name, head, rest) => {
    const intake = await readFolder({ [name]: lines(head, ...numbers.map((number) => number + rest)) });
    expect(found(intake, 'cpr-in-text')).toEqual([
      { at: { file: name, line: 2, column: 'Sagsnummer' } },
      { at: { file: name, line: 4, column: 'Sagsnummer' } },
    ]);
    expect(JSON.stringify(intake.findings)).not.toMatch(/610166/);
    const [list] = Object.values(intake.lists);
    expect(list?.rows.map(({ caseNumber }) => caseNumber)).toEqual(numbers);
  });
});

describe('a row of which several cells can not be read', () => {
  test('is left out when one of them is a date that it cannot be judged without', async () => {
    const intake = await readFolder({
      'y.csv': lines(
        'Sagsnummer;CPR-nr.;Ydelsestype;Startdato',
        'S-1;611216-4234;Aflastning;01-02-2016',
        'S-2;ukendt;Aflastning;i foråret',
        'S-3;ukendt;Aflastning;01-02-2016',
      ),
    });
    expect(leftOut(intake, 'y.csv')).toEqual({ 'invalid-date': 1 });
    expect(intake.lists.services?.rows.map(({ caseNumber }) => caseNumber)).toEqual(['S-1', 'S-3']);
  });
});

describe('rows that differ in a column that is not known', () => {
  test('are two rows, and alike in it they are one', async () => {
    const intake = await readFolder({
      'u.csv': lines('Sagsnummer;Modtaget;Journalnote', 'S-1;01-02-2016;a', 'S-1;01-02-2016;b', 'S-1;01-02-2016;a'),
    });
    expect(leftOut(intake, 'u.csv')).toEqual({ duplicate: 1 });
    expect(fileOf(intake, 'u.csv').rowsUsed).toBe(2);
  });
});
